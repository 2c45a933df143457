-- The part of the window in which the style is chosen: a line to type in, and the library below it.

local canvas = require("canvas")
local controls = require("controls")
local styles = require("styles")

local style_list = {}

local HINT = "Type to find a style, or several: vinyl*0.7+rain*0.3"
local FIELD_HEIGHT, ROW_HEIGHT = 28, 22
local KEY = canvas.KEY

local StyleList = {}
StyleList.__index = StyleList

function style_list.new(text)
  return setmetatable({ text = text, cursor = 0, list = { top = 0 }, styles = {}, shown = {} }, StyleList)
end

local function same(one, other)
  if #one ~= #other then return false end
  for index, style in ipairs(one) do
    if style.name ~= other[index].name or style.seconds ~= other[index].seconds then return false end
  end
  return true
end

--- The library, as the server's card has it. As long as it is the same, the list stays as the user scrolled it.
function StyleList:set_styles(list)
  if same(list, self.styles) then return end
  self.styles = list
  self:_filter()
end

function StyleList:_filter()
  self.shown = styles.matching(self.styles, self.text)
  local current = styles.current(self.styles, self.text)
  self.cursor = #self.shown > 0 and 1 or 0
  for index, style in ipairs(self.shown) do
    if style.name == current then self.cursor = index end
  end
  controls.show(self.list, self.cursor)
end

function StyleList:_set(text)
  self.text = text
  self:_filter()
end

--- What is to be rendered in: the typed text, completed by the row that is marked.
function StyleList:chosen()
  local marked = self.shown[self.cursor]
  if marked and not styles.current(self.styles, self.text) then
    self:_set(styles.complete(self.styles, self.text, marked.name))
  end
  return self.text
end

function StyleList:_move(rows)
  if #self.shown == 0 then return end
  self.cursor = math.max(1, math.min(#self.shown, self.cursor + rows))
  controls.show(self.list, self.cursor)
  local name = self.shown[self.cursor].name
  -- Moving through the whole library chooses; moving through what was found leaves what is typed to go on with.
  if self.shown == self.styles then self.text = styles.complete(self.styles, self.text, name) end
end

--- A key; true if it was one for this part.
function StyleList:key(key)
  local moves = {
    [KEY.UP] = -1, [KEY.DOWN] = 1, [KEY.PAGE_UP] = -(self.list.visible or 1), [KEY.PAGE_DOWN] = self.list.visible or 1,
    [KEY.HOME] = -#self.shown, [KEY.END] = #self.shown,
  }
  local character = canvas.typed(key)
  if moves[key] then
    self:_move(moves[key])
  elseif key == KEY.BACKSPACE then
    self:_set(self.text:sub(1, (utf8.offset(self.text, -1) or 1) - 1))
  elseif key == KEY.DELETE then
    self:_set("")
  elseif character then
    self:_set(self.text .. character)
  else
    return false
  end
  return true
end

local function seconds_text(seconds)
  if type(seconds) ~= "number" then return "" end
  if seconds < 60 then return ("%.1f s"):format(seconds) end
  return ("%d:%02d"):format(seconds // 60, math.floor(seconds % 60))
end

function StyleList:_pick(index)
  local name = self.shown[index].name
  if canvas.mouse.adds and styles.current(self.styles, self.text) then
    self:_set(styles.add(self.text, name))
  else
    self:_set(styles.complete(self.styles, self.text, name))
  end
end

function StyleList:_draw_row(index, x, y, width, height, over)
  local colour = canvas.colour
  if index == self.cursor then
    canvas.rect(x, y, width, height, colour.chosen)
  elseif over then
    canvas.rect(x, y, width, height, colour.control)
  end
  local style = self.shown[index]
  canvas.text(style.name, x + 10, y, width - 80, height, colour.text)
  canvas.text(seconds_text(style.seconds), x + width - 68, y, 60, height, colour.dim, canvas.SMALL, "right")
end

--- Draw it; true when a double click says: render.
function StyleList:draw(x, y, width, height, empty, now)
  controls.field(self.text, HINT, x, y, width, FIELD_HEIGHT, now)
  local go, picked = false, nil
  local top = y + FIELD_HEIGHT + 6
  controls.list(self.list, #self.shown, ROW_HEIGHT, x, top, width, height - FIELD_HEIGHT - 6,
    function(index, left, row_top, row_width, row_height, over)
      self:_draw_row(index, left, row_top, row_width, row_height, over)
      if over and canvas.mouse.pressed then picked = index end
    end)
  if #self.shown == 0 then
    canvas.paragraph(#self.styles == 0 and empty or "No style is called so.", x + 10, top + 8, width - 20,
      canvas.colour.dim, canvas.NORMAL, 4)
  end
  if picked then
    go = canvas.mouse.double and picked == self.cursor
    if not go then self:_pick(picked) end
  end
  return go
end

return style_list
