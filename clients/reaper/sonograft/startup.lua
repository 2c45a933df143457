-- REAPER runs Scripts/__startup.lua when it starts. The user may have lines of his own in it; only ours come and go.

local scripts = require("scripts")

local startup = {}

local BEGIN, END = "-- Sonograft: watch for results (begin)", "-- Sonograft: watch for results (end)"

local LINES = [[
%s
do
  local command = reaper.AddRemoveReaScript(true, 0, %q, true)
  if command ~= 0 then reaper.Main_OnCommand(command, 0) end
end
%s
]]

local function path()
  return reaper.GetResourcePath() .. "/Scripts/__startup.lua"
end

local function read()
  local file = io.open(path(), "rb")
  if not file then return "" end
  local text = file:read("a")
  file:close()
  return text
end

local function without_ours(text)
  local first = text:find(BEGIN, 1, true)
  local _, last = text:find(END, first or 1, true)
  if not first or not last then return text end
  return text:sub(1, first - 1) .. (text:sub(last + 1):gsub("^\r?\n", ""))
end

-- Written beside and renamed, so that the user's lines are never half there.
local function write(text)
  local part = path() .. ".part"
  local file, why = io.open(part, "wb")
  if not file then return nil, why end
  local written = file:write(text)
  if not file:close() or not written then
    os.remove(part)
    return nil, "the disk is full"
  end
  local moved = os.rename(part, path())
  if moved then return true end
  -- Windows renames onto no file that is there; the old text is kept beside until the new one is in place.
  local old = path() .. ".old"
  os.remove(old)
  local aside, reason = os.rename(path(), old)
  if not aside then return nil, reason end
  moved, reason = os.rename(part, path())
  if not moved then os.rename(old, path()) end
  return moved, reason
end

--- Whether watching begins with REAPER.
function startup.is_on()
  return read():find(BEGIN, 1, true) ~= nil
end

--- Let it begin with REAPER, or no more; true, or nil and why not.
function startup.set(on)
  local text = without_ours(read())
  if on then
    if text ~= "" and not text:match("\n$") then text = text .. "\n" end
    text = text .. LINES:format(BEGIN, scripts.path(scripts.WATCH), END)
  end
  return write(text)
end

return startup
