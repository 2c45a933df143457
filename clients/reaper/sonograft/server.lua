-- The server's mailbox, in the home that the user set or else in the usual one.

local mailbox = require("mailbox")
local scripts = require("scripts")
local settings = require("settings")

local server = {}

local WHO = { client = "These scripts", host = "reaper" }
local boxes = {}
local usual

--- The server's home: the one that was set, else where the installer or the system says.
function server.home()
  local told = settings.text("home")
  if told ~= "" then return told end
  usual = usual or mailbox.default_home(scripts.folder)
  return usual
end

--- The mailbox of the present home.
function server.box()
  local home = server.home()
  boxes[home] = boxes[home] or mailbox.open(home, WHO)
  return boxes[home]
end

--- The server's card if these scripts can talk with it; else nil and what to do.
function server.card()
  local box = server.box()
  local card, absent = box:card()
  if not card then return nil, absent end
  local problem = box:problem(card)
  if problem then return nil, problem end
  return card
end

return server
