-- What is remembered from one use to the next, for all sessions: where the server's home is, and the last choice.

local mailbox = require "mailbox"

local settings = {}

local function folder()
  return ARDOUR.user_config_directory(-1)
end

local function path()
  return folder() .. "/sonograft.json"
end

function settings.load()
  local kept = mailbox.read_json(path()) or {}
  kept.home = kept.home or mailbox.default_home(folder() .. "/scripts")
  return kept
end

--- Keep `changes`, a table, beside what is kept already; true, or nil and why not.
function settings.keep(changes)
  local kept = mailbox.read_json(path()) or {}
  for key, value in pairs(changes) do kept[key] = value end
  return mailbox.write_json(path(), kept)
end

--- The server's mailbox.
function settings.box()
  return mailbox.open(settings.load().home, { client = "These scripts", host = "ardour" })
end

--- Whether the hook that brings results back is switched on. Ardour lists its hooks in this file.
function settings.has_hook()
  local file = io.open(folder() .. "/ui_scripts", "rb")
  if not file then return false end
  local text = file:read("a")
  file:close()
  return text:find("<LuaCallback[^>]-name=\"[^\"]-Sonograft") ~= nil
end

return settings
