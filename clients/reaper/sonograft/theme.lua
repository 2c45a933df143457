-- Colours from the user's theme, as long as they can be told from each other.

local theme = {}

local OWN = { ground = { 0.157, 0.165, 0.18 }, text = { 0.87, 0.88, 0.9 } }
local ACCENT = { 0.24, 0.62, 0.6 }
local WARNING = { 0.93, 0.62, 0.36 }
local LEAST_CONTRAST = 0.35

local function from_theme(key)
  local native = reaper.GetThemeColor(key, 0)
  if native < 0 then return nil end
  local red, green, blue = reaper.ColorFromNative(native & 0xFFFFFF)
  return { red / 255, green / 255, blue / 255 }
end

local function brightness(colour)
  return 0.3 * colour[1] + 0.59 * colour[2] + 0.11 * colour[3]
end

local function mixed(one, other, part)
  local colour = {}
  for index = 1, 3 do colour[index] = one[index] + (other[index] - one[index]) * part end
  return colour
end

--- The colours by their use.
function theme.colours()
  local ground, text = from_theme("col_main_bg2"), from_theme("col_main_text2")
  if not ground or not text or math.abs(brightness(ground) - brightness(text)) < LEAST_CONTRAST then
    ground, text = OWN.ground, OWN.text
  end
  return {
    ground = ground,
    text = text,
    dim = mixed(text, ground, 0.38),
    faint = mixed(ground, text, 0.16),
    field = mixed(ground, brightness(ground) < 0.5 and { 0, 0, 0 } or { 1, 1, 1 }, 0.3),
    control = mixed(ground, text, 0.1),
    hover = mixed(ground, text, 0.18),
    accent = ACCENT,
    on_accent = { 1, 1, 1 },
    chosen = mixed(ground, ACCENT, 0.55),
    warning = brightness(ground) < 0.5 and WARNING or mixed(WARNING, { 0, 0, 0 }, 0.4),
  }
end

return theme
