-- Controls for parameters, from the server's declarations of them: all of them as a list, or a single one in a row.

local canvas = require("canvas")
local controls = require("controls")
local parameters = require("parameters")

local parameter_list = {}

local ROW_HEIGHT = 28
local VALUE_WIDTH = 76

-- The user's own words for a value. The window stands still for it, as he asked for it.
local function type_value(one, changed)
  local now = parameters.text(one, parameters.value(one, changed)):match("^%S*")
  local fine, typed = reaper.GetUserInputs("Sonograft", 1, parameters.label(one) .. ",extrawidth=80", now)
  local value = fine and parameters.parse(one, typed)
  if value then parameters.set(one, changed, value) end
end

local function choose(one, changed)
  local value = parameters.value(one, changed)
  local words = {}
  for index, choice in ipairs(one.choices) do words[index] = (choice == value and "!" or "") .. choice end
  gfx.x, gfx.y = gfx.mouse_x, gfx.mouse_y
  local picked = gfx.showmenu(table.concat(words, "|"))
  if picked > 0 then parameters.set(one, changed, one.choices[picked]) end
end

local function draw_slider(one, changed, x, y, width, height)
  local value = parameters.value(one, changed)
  local place = parameters.fraction(one, value)
  local moved, click = controls.slider(one.name, x, y, width - VALUE_WIDTH - 8, height, place)
  if click == "reset" then
    changed[one.name] = nil
  elseif click == "type" then
    type_value(one, changed)
  elseif moved ~= place then
    parameters.set(one, changed, parameters.at(one, moved))
  end
  local ink = changed[one.name] ~= nil and canvas.colour.text or canvas.colour.dim
  canvas.text(parameters.text(one, value), x + width - VALUE_WIDTH, y, VALUE_WIDTH, height, ink, canvas.SMALL, "right")
end

local function draw_button(one, changed, x, y, width, height)
  local label = parameters.text(one, parameters.value(one, changed))
  local over = canvas.is_over(x, y, width, height)
  if over and canvas.mouse.right then
    changed[one.name] = nil
  elseif controls.button(label, x, y + 3, width, height - 6) then
    if one.kind == "choice" then choose(one, changed) else type_value(one, changed) end
  end
end

local function draw_switch(one, changed, x, y, width, height)
  local value = parameters.value(one, changed)
  local on = value == true or value == 1
  local now_on = controls.tick(on and "on" or "off", x, y, width, height, on)
  if now_on ~= on then
    -- As the server writes its own default: as a truth value, or as 0 and 1.
    local as_number = type(one.default) == "number"
    parameters.set(one, changed, as_number and (now_on and 1 or 0) or not as_number and now_on)
  end
end

--- One parameter in a row: its name, then its control.
function parameter_list.row(one, changed, x, y, width, height, label_width, ink)
  canvas.text(parameters.label(one), x, y, label_width - 8, height, ink or canvas.colour.text)
  local left, room = x + label_width, width - label_width
  if parameters.has_range(one) then
    draw_slider(one, changed, left, y, room, height)
  elseif one.kind == "bool" then
    draw_switch(one, changed, left, y, room, height)
  else
    draw_button(one, changed, left, y, room, height)
  end
end

-- What the parameter under the mouse does, below the list.
local function draw_help(one, card, changed, x, y, width)
  if not one then
    canvas.paragraph("Right click: back to the default. Double click: type a value.", x, y, width, canvas.colour.dim,
      canvas.SMALL, 2)
    return
  end
  local words = one.description or ""
  if not parameters.counts(one, card, changed) then
    words = ("Only for the engine %s: %s"):format(table.concat(one.engines, ", "), words)
  end
  canvas.paragraph(words, x, y, width, canvas.colour.dim, canvas.SMALL, 2)
end

--- All parameters but the main ones. `list`: { top }, kept by the caller.
function parameter_list.draw(list, card, changed, x, y, width, height)
  local shown = parameters.others(card)
  local help_height = 38
  local under_mouse
  controls.list(list, #shown, ROW_HEIGHT, x, y, width, height - help_height,
    function(index, left, top, row_width, row_height)
      local one = shown[index]
      if canvas.is_over(left, top, row_width, row_height) then under_mouse = one end
      local counts = parameters.counts(one, card, changed)
      parameter_list.row(one, changed, left + 10, top, row_width - 16, row_height, 120,
        counts and canvas.colour.text or canvas.colour.dim)
    end)
  draw_help(under_mouse, card, changed, x, y + height - help_height + 6, width)
end

return parameter_list
