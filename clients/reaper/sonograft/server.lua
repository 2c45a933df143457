-- The server's mailbox, in the home that the user set or else in the usual one.

local mailbox = require("mailbox")
local scripts = require("scripts")
local settings = require("settings")

local server = {}

local WHO = { client = "These scripts", host = "reaper" }
local boxes = {}
local usual

-- Windows gives Lua the user's folder in a code page of its own; REAPER says in UTF-8 where its settings are, in there.
local function usual_home()
  local home = mailbox.default_home(scripts.folder)
  local profile = reaper.GetResourcePath():match("^(.*)[/\\]AppData[/\\]")
  if utf8.len(home) or not profile then return home end
  return profile:gsub("\\", "/") .. "/Music/Sonograft"
end

--- The server's home: the one that was set, else where the installer or the system says.
function server.home()
  local told = settings.text("home")
  if told ~= "" then return told end
  usual = usual or usual_home()
  return usual
end

-- Where inbox and outbox were when the server last ran, for when it does not: they may lie outside of the home.
local function restore_places(box)
  local fine, places = pcall(mailbox.decode, settings.text("places"))
  if fine and places.home == box.home then box.inbox, box.outbox = places.inbox, places.outbox end
end

local function keep_places(box)
  local places = mailbox.encode({ home = box.home, inbox = box.inbox, outbox = box.outbox })
  if places ~= settings.text("places") then settings.set("places", places) end
end

--- The mailbox of the present home.
function server.box()
  local home = server.home()
  if not boxes[home] then
    boxes[home] = mailbox.open(home, WHO)
    restore_places(boxes[home])
  end
  return boxes[home]
end

--- What the server says about itself; nil and what to do if there is none.
function server.look()
  local box = server.box()
  local card, absent = box:card()
  if card then keep_places(box) end
  return card, absent
end

--- The same if these scripts can talk with it; else nil and what to do.
function server.card()
  local card, absent = server.look()
  if not card then return nil, absent end
  local problem = server.box():problem(card)
  if problem then return nil, problem end
  return card
end

return server
