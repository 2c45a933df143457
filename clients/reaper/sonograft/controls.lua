-- Buttons, sliders and the like. Each is drawn and asked in one call, once in each frame.

local canvas = require("canvas")

local controls = {}

local function control_colour(over)
  return over and canvas.colour.hover or canvas.colour.control
end

--- True when it was clicked. `look`: "main" or nothing; `off`: it cannot be clicked now.
function controls.button(label, x, y, width, height, look, off)
  local colour = canvas.colour
  local over = not off and canvas.is_over(x, y, width, height)
  local main = look == "main" and not off
  canvas.rect(x, y, width, height, main and colour.accent or control_colour(over))
  local ink = off and colour.dim or main and colour.on_accent or colour.text
  canvas.text(label, x + 6, y, width - 12, height, ink, main and canvas.BOLD or canvas.NORMAL, "centre")
  return over and canvas.mouse.pressed
end

--- A small cross; true when it was clicked.
function controls.cross(x, y, size)
  local over = canvas.is_over(x, y, size, size)
  local ink, inset = over and canvas.colour.text or canvas.colour.dim, size * 0.3
  canvas.line(x + inset, y + inset, x + size - inset, y + size - inset, ink)
  canvas.line(x + size - inset, y + inset, x + inset, y + size - inset, ink)
  return over and canvas.mouse.pressed
end

--- A small triangle that means play; true when it was clicked.
function controls.play(x, y, size)
  local over = canvas.is_over(x, y, size, size)
  local ink, inset = over and canvas.colour.text or canvas.colour.dim, size * 0.3
  canvas.triangle(x + inset, y + inset, x + inset, y + size - inset, x + size - inset, y + size / 2, ink)
  return over and canvas.mouse.pressed
end

--- A box to tick; its value after this frame.
function controls.tick(label, x, y, width, height, value)
  local colour = canvas.colour
  local over = canvas.is_over(x, y, width, height)
  local top = y + (height - 14) / 2
  canvas.rect(x, top, 14, 14, over and colour.hover or colour.field)
  if value then canvas.rect(x + 3, top + 3, 8, 8, colour.accent) end
  canvas.text(label, x + 22, y, width - 22, height, colour.text)
  if over and canvas.mouse.pressed then return not value end
  return value
end

--- One of a few values in a row; the value after this frame. `words`: what each is called, if other than its value.
function controls.choice(values, x, y, width, height, value, words)
  local colour = canvas.colour
  local each = width / #values
  for index, one in ipairs(values) do
    local left = x + (index - 1) * each
    local over = canvas.is_over(left, y, each, height)
    local chosen = one == value
    canvas.rect(left, y, each - 1, height, chosen and colour.chosen or control_colour(over))
    local label = words and words[index] or tostring(one)
    canvas.text(label, left + 4, y, each - 9, height, chosen and colour.text or colour.dim, canvas.NORMAL, "centre")
    if over and canvas.mouse.pressed then value = one end
  end
  return value
end

--- A slider from 0 to 1; its place after this frame, and "reset" or "type" if a click asks for that.
function controls.slider(id, x, y, width, height, place)
  local colour, mouse = canvas.colour, canvas.mouse
  local over = canvas.is_over(x, y, width, height, id)
  if over and mouse.right then return place, "reset" end
  if over and mouse.double then return place, "type" end
  if over and mouse.pressed then canvas.active = id end
  if canvas.active == id then place = math.max(0, math.min(1, (mouse.x - x) / width)) end
  local middle = y + height / 2
  canvas.rect(x, middle - 2, width, 4, colour.field)
  canvas.rect(x, middle - 2, width * place, 4, colour.accent)
  local knob = x + place * (width - 8)
  canvas.rect(knob, middle - 7, 8, 14, (over or canvas.active == id) and colour.text or colour.dim)
  return place
end

--- A line of text that the keyboard goes to; shows its end where it is longer than the field.
function controls.field(text, hint, x, y, width, height, now)
  local colour = canvas.colour
  canvas.rect(x, y, width, height, colour.field)
  canvas.rect(x, y, width, height, colour.accent, true)
  local room = width - 20
  if text == "" then
    canvas.text(hint, x + 10, y, room, height, colour.dim)
  else
    local shown = text
    while canvas.text_width(shown) > room do shown = shown:sub(utf8.offset(shown, 2) or #shown + 1) end
    canvas.text(shown, x + 10, y, room, height, colour.text)
    text = shown
  end
  if now % 1 < 0.6 then
    canvas.rect(x + 10 + canvas.text_width(text), y + 6, 1, height - 12, colour.text)
  end
end

local function follow_wheel(list, rows, visible)
  local wheel = canvas.mouse.wheel
  if wheel ~= 0 then list.top = list.top - (wheel > 0 and 3 or -3) end
  list.top = math.max(0, math.min(list.top, rows - visible))
end

local function draw_scroll_bar(list, rows, visible, x, y, height)
  if rows <= visible then return end
  local length = math.max(16, height * visible / rows)
  local at = y + (height - length) * list.top / (rows - visible)
  canvas.rect(x, at, 4, length, canvas.colour.faint)
end

--- A list of `count` rows; `draw(index, x, y, width, height, over)` draws one. `list`: { top }, kept by the caller.
function controls.list(list, count, row_height, x, y, width, height, draw)
  canvas.rect(x, y, width, height, canvas.colour.field)
  local visible = math.max(1, math.floor((height - 4) / row_height))
  if canvas.is_over(x, y, width, height) then follow_wheel(list, count, visible) end
  list.top = math.max(0, math.min(list.top, count - visible))
  list.visible = visible
  for index = 1, math.min(visible, count) do
    local top = y + 2 + (index - 1) * row_height
    local over = canvas.is_over(x, top, width - 8, row_height)
    draw(index + list.top, x, top, width - 8, row_height, over)
  end
  draw_scroll_bar(list, count, visible, x + width - 6, y + 2, height - 4)
end

--- Bring a row of a list into view.
function controls.show(list, index)
  local visible = list.visible or 1
  if index <= list.top then list.top = index - 1 end
  if index > list.top + visible then list.top = index - visible end
end

return controls
