-- Where the server's home is, what is rendered of an item, and what becomes of a result.

local canvas = require("canvas")
local controls = require("controls")
local parameters = require("parameters")
local server = require("server")
local settings = require("settings")
local startup = require("startup")

local settings_window = {}

local WIDTH, HEIGHT, MARGIN = 460, 460, 16
local CARD_EVERY_S, PLACE_EVERY_S = 2, 1
local HANDLES = { 0, 0.5, 1, 2, 5 }
local FOLDER = 3 -- of GetUserFileName
local NO_HOME = "There is no server's home here. 'sonograft doctor' says where it is; it has folders inbox and styles."

local Window = {}
Window.__index = Window

-- Whether the home is one, in words.
function Window:_look_at_home()
  local box = server.box()
  local card, words = server.card()
  if card then
    self.card = card
    return ("A Sonograft server %s works here, with %d styles."):format(card.version or "", #(card.styles or {})), true
  end
  if server.look() then return words, false end
  reaper.EnumerateSubdirectories(box.home, -1)
  if not reaper.EnumerateSubdirectories(box.home, 0) then
    return NO_HOME, false
  end
  return words, false
end

function Window:_look(now)
  if now - self.card_at < CARD_EVERY_S then return end
  self.card_at = now
  self.words, self.fine = self:_look_at_home()
end

function Window:_keep_place(now)
  if now - self.place_at < PLACE_EVERY_S then return end
  self.place_at = now
  settings.set("settings_place", canvas.place())
end

-- REAPER 7 has a window for folders; in REAPER 6 the path is typed.
local function ask_for_home()
  if reaper.GetUserFileName then
    return reaper.GetUserFileName(FOLDER, "The Sonograft server's home", server.home(), "")
  end
  return reaper.GetUserInputs("Sonograft", 1, "The server's home,extrawidth=320,separator=\n", server.home())
end

function Window:_set_home(home)
  settings.set("home", home)
  self.card_at = -math.huge
end

function Window:_draw_home(x, y, width)
  canvas.text("The server's home", x, y, width, 20, canvas.colour.text, canvas.BOLD)
  y = y + 24
  y = y + canvas.paragraph(server.home(), x, y, width, canvas.colour.text, canvas.NORMAL, 2)
  local ink = self.fine and canvas.colour.dim or canvas.colour.warning
  y = y + canvas.paragraph(self.words, x, y + 2, width, ink, canvas.SMALL, 3) + 8
  if controls.button("Change…", x, y, 100, 28) then
    local fine, home = ask_for_home()
    if fine and home ~= "" then self:_set_home(home) end
  end
  if settings.text("home") ~= "" and controls.button("The usual one", x + 108, y, 130, 28) then
    self:_set_home("")
  end
  return y + 44
end

-- The quality of the next render, as the window and 'Render again' will have it, too.
function Window:_draw_quality(x, y, width)
  local quality = parameters.find(self.card, "quality")
  if not quality then return end
  canvas.text("Quality", x, y, 180, 26, canvas.colour.text)
  local choice = settings.choice()
  local now = parameters.value(quality, choice.parameters)
  local chosen = controls.choice(quality.choices, x + 180, y, width - 180, 26, now)
  if chosen == now then return end
  parameters.set(quality, choice.parameters, chosen)
  settings.remember_choice(choice)
end

local function tick(name, label, x, y, width)
  local on = settings.flag(name)
  local now_on = controls.tick(label, x, y, width, 24, on)
  if now_on ~= on then settings.set(name, now_on) end
end

local function draw_what(x, y, width)
  canvas.text("What is rendered", x, y, width, 20, canvas.colour.text, canvas.BOLD)
  tick("time_selection", "Only the time selection, if there is one", x, y + 24, width)
  tick("from_original", "Of an earlier result: its original, not the result", x, y + 48, width)
  canvas.text("Beyond the item's edges", x, y + 76, 180, 26, canvas.colour.text)
  local words = {}
  for index, seconds in ipairs(HANDLES) do words[index] = seconds == 0 and "none" or ("%g s"):format(seconds) end
  local now = settings.number("handles")
  local chosen = controls.choice(HANDLES, x + 180, y + 76, width - 180, 26, now, words)
  if chosen ~= now then settings.set("handles", chosen) end
  return 108
end

function Window:_draw_results(x, y, width)
  canvas.text("The result, a new take in the item", x, y, width, 20, canvas.colour.text, canvas.BOLD)
  tick("activate", "Comes to the front", x, y + 24, width)
  tick("copy", "Copied to the project's own media", x, y + 48, width)
  local on = controls.tick("Watch for results from REAPER's start on", x, y + 72, width, 24, self.at_start)
  if on ~= self.at_start then
    local done, why = startup.set(on)
    if done then self.at_start = on end
    self.problem = done and "" or ("Scripts/__startup.lua cannot be written: %s"):format(why)
  end
  canvas.paragraph(self.problem, x, y + 98, width, canvas.colour.warning, canvas.SMALL, 2)
end

function Window:_draw()
  local x, width = MARGIN, canvas.width - 2 * MARGIN
  local y = self:_draw_home(x, MARGIN, width)
  y = y + draw_what(x, y, width)
  self:_draw_quality(x, y, width)
  y = y + 42
  self:_draw_results(x, y, width)
end

function Window:_frame(now)
  if not canvas.begin(now) then return false end
  self:_look(now)
  self:_keep_place(now)
  self:_draw()
  local stays = true
  for _, key in ipairs(canvas.keys) do
    if key == canvas.KEY.ESCAPE then stays = false end
  end
  canvas.finish()
  return stays
end

function settings_window.open()
  if reaper.set_action_options then reaper.set_action_options(3) end
  local self = setmetatable({
    card_at = -math.huge, place_at = -math.huge, words = "", fine = false, problem = "", at_start = startup.is_on(),
  }, Window)
  canvas.open("Sonograft settings", WIDTH, HEIGHT, settings.text("settings_place"))
  local function turn()
    if self:_frame(reaper.time_precise()) then reaper.defer(turn) else canvas.close() end
  end
  reaper.defer(turn)
end

return settings_window
