-- The parameters as they are set: values, their places on the faders, their words.

local LOWEST_HZ = 20
local dialOf = {}
local valueOf = {}

for _, dial in ipairs(DIALS) do
  dialOf[dial.name] = dial
  valueOf[dial.name] = dial.default
end

local function rounded(number)
  return math.floor(number + 0.5)
end

-- The value at a fader's position from 0 to 1; its ends are the parameter's own.
local function valueAt(dial, position)
  if position <= 0 then
    return dial.low
  elseif position >= 1 then
    return dial.high
  end
  local value
  if dial.curve == 'octaves' then
    local start = math.max(dial.low, LOWEST_HZ)
    value = rounded(start * (dial.high / start) ^ position)
  elseif dial.curve == 'cube' then
    value = dial.low + (dial.high - dial.low) * position ^ 3
  else
    value = dial.low + (dial.high - dial.low) * position
  end
  if dial.kind == 'int' then
    return rounded(value)
  end
  -- What is shown is what is sent.
  local scale = 10 ^ dial.digits
  return rounded(value * scale) / scale
end

local function wordsOf(dial)
  local value = valueOf[dial.name]
  local words
  if dial.kind == 'float' then
    words = string.format('%.' .. dial.digits .. 'f', value)
  elseif dial.kind == 'int' then
    words = string.format('%d', value)
  else
    words = tostring(value)
  end
  return dial.unit == '' and words or words .. ' ' .. dial.unit
end

local function paintDial(dial)
  if dial.way == 'choice' or dial.way == 'switch' then
    for _, word in ipairs(dial.choices) do
      light(dial.name .. '_is_' .. word, word == tostring(valueOf[dial.name]))
    end
  else
    showWords(dial.name .. '_value', wordsOf(dial))
  end
end

local function setDial(dial, value)
  valueOf[dial.name] = value
  paintDial(dial)
end

local function resetDial(dial)
  setDial(dial, dial.default)
  if dial.way == 'fader' then
    showPosition(dial.name .. '_fader', dial.position)
  end
end

local function stepDial(dial, what)
  local value = valueOf[dial.name]
  if what == 'down' then
    value = math.max(dial.low, value - 1)
  elseif what == 'up' then
    value = math.min(dial.high, value + 1)
  else
    value = dial.low + math.floor(math.random() * (dial.high - dial.low))
  end
  setDial(dial, value)
end

-- Keys and values as a render takes them: all that the panel shows, so that what is seen is what is rendered.
local function pairsOfDials()
  local arguments = {}
  for _, dial in ipairs(DIALS) do
    local value = valueOf[dial.name]
    table.insert(arguments, text(dial.name))
    if dial.kind == 'float' then
      table.insert(arguments, real(value))
    elseif dial.kind == 'choice' then
      table.insert(arguments, text(value))
    else
      table.insert(arguments, whole(value))
    end
  end
  return arguments
end
