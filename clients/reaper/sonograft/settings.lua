-- What the user chose, remembered by REAPER over restarts (reaper-extstate.ini).

local mailbox = require("mailbox")

local settings = {}

local SECTION = "sonograft"
local DEFAULTS = {
  home = "", -- empty: Sonograft in the music folder
  style = "",
  parameters = "{}", -- only what differs from the server's defaults
  places = "{}", -- of the inbox and the outbox, as the server's card last said
  time_selection = "1",
  from_original = "1",
  activate = "1",
  copy = "0",
  handles = "1", -- seconds rendered beyond the item's edges, so that they can be dragged
  place = "", -- of the window: dock x y w h
  settings_place = "",
}

local function stored(name)
  local default = assert(DEFAULTS[name], name)
  local value = reaper.GetExtState(SECTION, name)
  return value ~= "" and value or default
end

function settings.text(name)
  return stored(name)
end

function settings.flag(name)
  return stored(name) == "1"
end

function settings.number(name)
  return tonumber(stored(name)) or tonumber(DEFAULTS[name])
end

--- Remember `value`. A line break would end the value in REAPER's file; it becomes a blank.
function settings.set(name, value)
  assert(DEFAULTS[name], name)
  if type(value) == "boolean" then value = value and "1" or "0" end
  reaper.SetExtState(SECTION, name, (tostring(value):gsub("[\r\n]", " ")), true)
end

--- The style and the parameters of the last render: { style = "drums", parameters = { strength = 0.5 } }
function settings.choice()
  local fine, parameters = pcall(mailbox.decode, stored("parameters"))
  return { style = stored("style"), parameters = fine and type(parameters) == "table" and parameters or {} }
end

function settings.remember_choice(choice)
  settings.set("style", choice.style)
  settings.set("parameters", mailbox.encode(choice.parameters))
end

return settings
