-- What is seen. Nothing but this part and the callbacks knows TouchOSC's controls.

local controls = {}
local lit = {}
local unlit = {} -- the colours that buttons come with
local pressed = {}

local function control(name)
  local found = controls[name]
  if found == nil then
    found = root:findByName(name, true)
    controls[name] = found
  end
  return found
end

local function showWords(name, words)
  local values = control(name).values
  if values.text ~= words then
    values.text = words
  end
end

local function showPart(name, isShown)
  local part = control(name)
  if part.visible ~= isShown then
    part.visible = isShown
  end
end

local function showPosition(name, position)
  local values = control(name).values
  if not values.touch and values.x ~= position then
    values.x = position
  end
end

-- A finger on a button lights it, too; what it is to show comes back when the finger is gone.
local function light(name, isLit)
  local wanted = isLit and 1 or 0
  if lit[name] ~= wanted then
    unlit[name] = unlit[name] or control(name).color
    control(name).color = isLit and CHOSEN or unlit[name]
    lit[name] = wanted
  end
  showPosition(name, wanted)
end

local function settlePressed()
  for name in pairs(pressed) do
    if not control(name).values.touch then
      pressed[name] = nil
      showPosition(name, lit[name] or 0)
    end
  end
end

local LAMP = {
  answers = Color(0.25, 0.72, 0.66, 1),
  waits = Color(0.88, 0.66, 0.25, 1),
  away = Color(0.85, 0.39, 0.36, 1),
}

local lampShows = ''

local function showLamp(state)
  if state ~= lampShows then
    lampShows = state
    control('lamp').color = LAMP[state]
  end
end

local function setting(name)
  return (control(name).values.text:gsub('^%s+', ''):gsub('%s+$', ''))
end
