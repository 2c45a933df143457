-- The window in which a style and its parameters are chosen, and in which the renders are followed.

local asking = require("asking")
local board = require("board")
local canvas = require("canvas")
local controls = require("controls")
local job_list = require("job_list")
local parameter_list = require("parameter_list")
local parameters = require("parameters")
local requests = require("requests")
local selection = require("selection")
local server = require("server")
local settings = require("settings")
local style_list = require("style_list")
local watch = require("watch")

local render_window = {}

local WIDTH, HEIGHT, MARGIN = 400, 560, 14
local CARD_EVERY_S, SELECTION_EVERY_S, PLACE_EVERY_S = 2, 0.3, 1
local JOBS_MOST = 150
local KEY = canvas.KEY
local NO_STYLES = "There are no styles yet. Put sounds into the folder 'styles' in %s"

local Window = {}
Window.__index = Window

local function new_window()
  local choice = settings.choice()
  return setmetatable({
    style = style_list.new(choice.style), changed = choice.parameters, more = false, more_list = { top = 0 },
    card_at = -math.huge, selection_at = -math.huge, place_at = -math.huge, words = "", headline = "", sub = "",
  }, Window)
end

-- What is looked at now and then -----------------------------------------------------------------------------------

function Window:_look_at_card(now)
  if now - self.card_at < CARD_EVERY_S then return end
  self.card_at = now
  local card, words = server.card()
  self.hindrance = words
  if card then
    self.card = card
    self.style:set_styles(card.styles or {})
  end
end

local function names_of(items)
  local names = {}
  for index = 1, math.min(#items, 6) do
    local take = reaper.GetActiveTake(items[index])
    names[index] = take and reaper.GetTakeName(take) or "an empty item"
  end
  return table.concat(names, ", ")
end

function Window:_look_at_selection(now)
  if now - self.selection_at < SELECTION_EVERY_S then return end
  self.selection_at = now
  self.project = reaper.EnumProjects(-1)
  self.items = selection.items(self.project)
  self.time = selection.time(self.project)
  if #self.items == 0 then
    self.headline, self.sub = "Nothing is selected", selection.NOTHING
  else
    self.headline = #self.items == 1 and "1 item" or ("%d items"):format(#self.items)
    self.sub = names_of(self.items)
  end
end

function Window:_keep_place(now)
  if now - self.place_at < PLACE_EVERY_S then return end
  self.place_at = now
  local place = canvas.place()
  if place ~= self.place then
    self.place = place
    settings.set("place", place)
  end
  board.window_is_open(now)
end

-- Rendering -------------------------------------------------------------------------------------------------------

function Window:_remember()
  settings.remember_choice({ style = self.style.text, parameters = self.changed })
end

function Window:_can_render()
  return #self.items > 0 and not self.asking and (self.style.text ~= "" or #self.style.shown > 0)
end

function Window:_render()
  if not self:_can_render() then return end
  local style = self.style:chosen()
  local hindrance = asking.hindrance()
  if hindrance then
    self.words = hindrance
    return
  end
  self:_remember()
  self.words = ""
  local changed = {}
  for name, value in pairs(self.changed) do changed[name] = value end
  local choice = { style = asking.style_of(style), parameters = changed }
  self.asking = asking.begin(self.project, self.items, asking.options(self.project), choice, function(_, words)
    self.words = words
  end)
end

function Window:_cancel_all(jobs)
  self.cancelling = job_list.running(jobs)
end

-- One of the things that take more than one turn.
function Window:_go_on()
  if self.asking then self.asking = self.asking() end
  local name = self.cancelling and table.remove(self.cancelling)
  if name then requests.cancel(name) end
end

function Window:_keys()
  for _, key in ipairs(canvas.keys) do
    if key == KEY.ESCAPE then
      if not self.more then return false end
      self.more = false
    elseif key == KEY.ENTER then
      self:_render()
    elseif key == KEY.TAB then
      self.more = not self.more
    elseif not self.more then
      self.style:key(key)
    end
  end
  return true
end

-- Drawing ---------------------------------------------------------------------------------------------------------

local function time_text(seconds)
  return ("%d:%06.3f"):format(seconds // 60, seconds % 60)
end

-- Ticks that matter only now and then; the height that they took.
function Window:_draw_ticks(x, y, width)
  if not self.time then return 0 end
  local label = ("Only the time selection, %s to %s"):format(time_text(self.time.from), time_text(self.time.to))
  local only = settings.flag("time_selection")
  local now_only = controls.tick(label, x, y, width, 22, only)
  if now_only ~= only then settings.set("time_selection", now_only) end
  return 26
end

function Window:_draw_head(x, y, width)
  canvas.text(self.headline, x, y, width, 20, canvas.colour.text, canvas.BOLD)
  local height = canvas.paragraph(self.sub, x, y + 21, width, canvas.colour.dim, canvas.SMALL, 2)
  return 26 + height
end

function Window:_draw_main_parameters(x, y, width)
  local quality = parameters.find(self.card, "quality")
  if not quality then return end
  canvas.text("Quality", x, y, 72, 26, canvas.colour.text)
  local value = parameters.value(quality, self.changed)
  parameters.set(quality, self.changed, controls.choice(quality.choices, x + 80, y, width - 80, 26, value))
  for index, name in ipairs({ "strength", "mix" }) do
    local one = parameters.find(self.card, name)
    if one then parameter_list.row(one, self.changed, x, y + 6 + index * 26, width, 26, 80) end
  end
end

function Window:_draw_buttons(jobs, x, y, width)
  if controls.button(self.more and "Styles" or "More…", x, y, 84, 30) then self.more = not self.more end
  if #job_list.running(jobs) > 0 and controls.button("Cancel all", x + 92, y, 92, 30) then self:_cancel_all(jobs) end
  local label = self.items and #self.items > 1 and ("Render %d"):format(#self.items) or "Render"
  if controls.button(label, x + width - 110, y, 110, 30, "main", not self:_can_render()) then self:_render() end
end

function Window:_present_words()
  if self.words ~= "" then return self.words, canvas.colour.warning end
  local said = board.read().words
  if said ~= "" then return said, canvas.colour.warning end
  return self.hindrance or "", canvas.colour.warning
end

-- From below upwards: the jobs, words, the buttons, the main parameters; the list takes what is left.
function Window:_draw(now)
  local x, width = MARGIN, canvas.width - 2 * MARGIN
  local jobs = board.read().jobs
  local plan = job_list.plan(jobs, width, math.min(JOBS_MOST, canvas.height * 0.3))
  local bottom = canvas.height - MARGIN
  if #jobs > 0 then
    bottom = bottom - plan.height
    job_list.draw(plan, x, bottom, width)
    bottom = bottom - 10
  end
  local words, ink = self:_present_words()
  if words ~= "" then
    local lines = #canvas.wrapped(words, width, canvas.SMALL, 3)
    bottom = bottom - lines * (canvas.line_height(canvas.SMALL) + 3)
    canvas.paragraph(words, x, bottom, width, ink, canvas.SMALL, 3)
    bottom = bottom - 8
  end
  bottom = bottom - 30
  self:_draw_buttons(jobs, x, bottom, width)
  bottom = bottom - 96
  self:_draw_main_parameters(x, bottom, width)
  local top = MARGIN + self:_draw_head(x, MARGIN, width)
  top = top + self:_draw_ticks(x, top, width)
  self:_draw_middle(x, top, width, bottom - 10 - top, now)
end

-- What stands in the empty list. Without a server, a style that is known can be typed all the same.
function Window:_no_styles()
  return self.card and NO_STYLES:format(server.home()) or ""
end

function Window:_draw_middle(x, y, width, height, now)
  if height < 40 then return end
  if self.more and self.card then
    parameter_list.draw(self.more_list, self.card, self.changed, x, y, width, height)
  elseif self.style:draw(x, y, width, height, self:_no_styles(), now) then
    self:_render()
  end
end

-- One frame; false when the window is closed.
function Window:_frame(now)
  if not canvas.begin(now) then return false end
  self:_look_at_selection(now)
  self:_look_at_card(now)
  self:_keep_place(now)
  local stays = self:_keys()
  self:_go_on()
  self:_draw(now)
  canvas.finish()
  return stays
end

function render_window.open()
  -- Started again while it is open, it begins anew instead of asking the user about it (REAPER 7.03 or newer).
  if reaper.set_action_options then reaper.set_action_options(3) end
  local self = new_window()
  canvas.open("Sonograft", WIDTH, HEIGHT, settings.text("place"))
  watch.ensure()
  local function turn()
    if self:_frame(reaper.time_precise()) then
      reaper.defer(turn)
    else
      canvas.close()
    end
  end
  reaper.atexit(function()
    self:_remember()
    board.window_is_closed()
  end)
  reaper.defer(turn)
end

return render_window
