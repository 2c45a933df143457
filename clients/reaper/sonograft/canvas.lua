-- A window of REAPER's own `gfx`: what is drawn in it, and what the mouse and the keyboard do there. All measures are
-- those of a screen without scaling; on others they grow.

local theme = require("theme")

local canvas = {}

canvas.NORMAL, canvas.BOLD, canvas.SMALL = 1, 2, 3

local SIZES = { 14, 15, 12 }
local DOUBLE_CLICK_S = 0.35
local LEFT, RIGHT, CTRL, SHIFT = 1, 2, 4, 8
local UNICODE = ("u"):byte()

canvas.KEY = {
  ESCAPE = 27, ENTER = 13, BACKSPACE = 8, TAB = 9, DELETE = 6579564, UP = 30064, DOWN = 1685026670,
  PAGE_UP = 1885828464, PAGE_DOWN = 1885824110, HOME = 1752132965, END = 6647396,
}

local state

local function font_name()
  local system = reaper.GetOS()
  if system:match("^Win") then return "Segoe UI" end
  if system:match("^OSX") or system:match("^macOS") then return "Helvetica Neue" end
  return "DejaVu Sans"
end

local function set_fonts(scale)
  local name = font_name()
  for index, size in ipairs(SIZES) do
    gfx.setfont(index, name, math.floor(size * scale + 0.5), index == canvas.BOLD and ("b"):byte() or 0)
  end
  state.font_scale, state.font = scale, nil
  state.heights = {}
end

-- "dock x y w h", as it was kept
local function read_place(text)
  local numbers = {}
  for number in text:gmatch("-?%d+") do numbers[#numbers + 1] = tonumber(number) end
  return #numbers == 5 and numbers or nil
end

--- Open the window where it was, or in this size in the middle of the screen.
function canvas.open(title, width, height, place)
  state = { mouse_before = 0, clicked_at = -1, click_x = 0, click_y = 0 }
  local kept = read_place(place)
  gfx.ext_retina = 1
  if kept then
    gfx.init(title, kept[4], kept[5], kept[1], kept[2], kept[3])
  else
    gfx.init(title, width, height, 0, 200, 160)
    -- Only macOS counts in points; elsewhere a window on a fine screen has to be made larger.
    if gfx.ext_retina > 1 and gfx.w < width * gfx.ext_retina then
      gfx.init("", math.floor(width * gfx.ext_retina), math.floor(height * gfx.ext_retina))
    end
  end
  canvas.colour = theme.colours()
  set_fonts(gfx.ext_retina)
end

--- Where the window is now, to be kept.
function canvas.place()
  local dock, x, y, width, height = gfx.dock(-1, 0, 0, 0, 0)
  return ("%d %d %d %d %d"):format(dock, x, y, width, height)
end

-- Newer REAPERs give a character's number in Unicode besides; older ones have it in the key itself.
local function next_key()
  local key, unicode = gfx.getchar()
  if key > 0 and unicode and unicode > 127 then return UNICODE << 24 | unicode end
  return key
end

local function read_keys()
  local keys = {}
  local key = next_key()
  while key > 0 do
    keys[#keys + 1] = key
    key = next_key()
  end
  return keys, key
end

local function read_mouse(now)
  local buttons, before = gfx.mouse_cap, state.mouse_before
  local mouse = {
    x = gfx.mouse_x / canvas.scale, y = gfx.mouse_y / canvas.scale,
    down = buttons & LEFT ~= 0,
    pressed = buttons & LEFT ~= 0 and before & LEFT == 0,
    released = buttons & LEFT == 0 and before & LEFT ~= 0,
    right = buttons & RIGHT ~= 0 and before & RIGHT == 0,
    adds = buttons & (CTRL | SHIFT) ~= 0,
    wheel = gfx.mouse_wheel,
  }
  gfx.mouse_wheel = 0
  state.mouse_before = buttons
  if mouse.pressed then
    local near = math.abs(mouse.x - state.click_x) < 5 and math.abs(mouse.y - state.click_y) < 5
    mouse.double = near and now - state.clicked_at < DOUBLE_CLICK_S
    state.clicked_at, state.click_x, state.click_y = now, mouse.x, mouse.y
  end
  return mouse
end

--- Begin a frame; false once the user has closed the window.
function canvas.begin(now)
  local scale = math.max(1, gfx.ext_retina)
  if scale ~= state.font_scale then set_fonts(scale) end
  canvas.scale, canvas.width, canvas.height = scale, gfx.w / scale, gfx.h / scale
  local last
  canvas.keys, last = read_keys()
  canvas.mouse = read_mouse(now)
  local ground = canvas.colour.ground
  gfx.clear = math.floor(ground[1] * 255) + (math.floor(ground[2] * 255) << 8) + (math.floor(ground[3] * 255) << 16)
  return last >= 0
end

--- End the frame: what was captured by a control is let go with the button.
function canvas.finish()
  if not canvas.mouse.down then canvas.active = nil end
  gfx.update()
end

function canvas.close()
  gfx.quit()
end

--- A character that was typed, as UTF-8; nil for other keys.
function canvas.typed(key)
  if key >> 24 == UNICODE and key & 0xFFFFFF > 0 then return utf8.char(key & 0xFFFFFF) end
  if key >= 32 and key < 127 or key >= 160 and key < 256 then return utf8.char(key) end
  return nil
end

-- Drawing ---------------------------------------------------------------------------------------------------------

local function ink(colour)
  gfx.set(colour[1], colour[2], colour[3], 1)
end

local function pixel(measure)
  return math.floor(measure * canvas.scale + 0.5)
end

function canvas.rect(x, y, width, height, colour, outline)
  ink(colour)
  gfx.rect(pixel(x), pixel(y), pixel(x + width) - pixel(x), pixel(y + height) - pixel(y), outline and 0 or 1)
end

function canvas.line(x1, y1, x2, y2, colour)
  ink(colour)
  gfx.line(pixel(x1), pixel(y1), pixel(x2), pixel(y2), 1)
end

function canvas.triangle(x1, y1, x2, y2, x3, y3, colour)
  ink(colour)
  gfx.triangle(pixel(x1), pixel(y1), pixel(x2), pixel(y2), pixel(x3), pixel(y3))
end

local function use_font(font)
  if state.font ~= font then
    gfx.setfont(font)
    state.font = font
  end
end

function canvas.text_width(text, font)
  use_font(font or canvas.NORMAL)
  return (gfx.measurestr(text)) / canvas.scale
end

function canvas.line_height(font)
  use_font(font)
  state.heights[font] = state.heights[font] or gfx.texth
  return state.heights[font] / canvas.scale
end

-- Cut between characters, never within one.
local function cut(text, count)
  return text:sub(1, (utf8.offset(text, count + 1) or #text + 1) - 1)
end

--- The text, or as much of it as has room, with an ellipsis.
function canvas.fitting(text, width, font)
  -- What fits whole pixels fits.
  if canvas.text_width(text, font) <= width + 0.5 then return text end
  local low, high = 0, utf8.len(text) or #text
  while low < high do
    local middle = (low + high + 1) // 2
    if canvas.text_width(cut(text, middle) .. "…", font) <= width then low = middle else high = middle - 1 end
  end
  return cut(text, low) .. "…"
end

--- Draw a line of text in a box, in the middle of its height. `align`: "left", "right", "centre".
function canvas.text(text, x, y, width, height, colour, font, align)
  font = font or canvas.NORMAL
  text = canvas.fitting(text, width, font)
  local room = width - canvas.text_width(text, font)
  local shift = align == "right" and room or align == "centre" and room / 2 or 0
  ink(colour)
  gfx.x, gfx.y = pixel(x + shift), pixel(y + (height - canvas.line_height(font)) / 2)
  gfx.drawstr(text)
end

-- How many characters of a text have room.
local function fitting_count(text, width, font)
  local low, high = 1, utf8.len(text) or #text
  while low < high do
    local middle = (low + high + 1) // 2
    if canvas.text_width(cut(text, middle), font) <= width then low = middle else high = middle - 1 end
  end
  return low
end

-- The words of a text; a path that is longer than a line is more than one.
local function words_of(text, width, font)
  local words = {}
  for word in text:gmatch("%S+") do
    while canvas.text_width(word, font) > width do
      local first = cut(word, fitting_count(word, width, font))
      words[#words + 1], word = first, word:sub(#first + 1)
    end
    words[#words + 1] = word
  end
  return words
end

--- The text in lines that fit, `most` of them; the last one ends with an ellipsis if there is more.
function canvas.wrapped(text, width, font, most)
  local lines, line = {}, ""
  for _, word in ipairs(words_of(text, width, font)) do
    local longer = line == "" and word or (line .. " " .. word)
    if line ~= "" and canvas.text_width(longer, font) > width then
      lines[#lines + 1], line = line, word
    else
      line = longer
    end
  end
  if line ~= "" then lines[#lines + 1] = line end
  if #lines > most then
    lines[most] = canvas.fitting(table.concat(lines, " ", most), width - 1, font)
    for index = #lines, most + 1, -1 do lines[index] = nil end
  end
  return lines
end

--- Draw wrapped text from `y` downwards; the height that it took.
function canvas.paragraph(text, x, y, width, colour, font, most)
  local step = canvas.line_height(font) + 3
  local lines = canvas.wrapped(text, width, font, most)
  for index, line in ipairs(lines) do
    canvas.text(line, x, y + (index - 1) * step, width, step, colour, font)
  end
  return #lines * step
end

--- Whether the mouse is over a box, and no control elsewhere has it.
function canvas.is_over(x, y, width, height, id)
  local mouse = canvas.mouse
  if canvas.active and canvas.active ~= id then return false end
  return mouse.x >= x and mouse.x < x + width and mouse.y >= y and mouse.y < y + height
end

return canvas
