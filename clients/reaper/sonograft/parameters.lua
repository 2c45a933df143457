-- The server's declarations of its parameters, as controls need them. What the user has not changed is not sent.

local parameters = {}

-- Shown apart from the others.
parameters.MAIN = { quality = true, strength = true, mix = true }

function parameters.find(card, name)
  for _, one in ipairs(card and card.parameters or {}) do
    if one.name == name then return one end
  end
  return nil
end

--- All but the main ones.
function parameters.others(card)
  local list = {}
  for _, one in ipairs(card and card.parameters or {}) do
    if not parameters.MAIN[one.name] then list[#list + 1] = one end
  end
  return list
end

function parameters.value(one, changed)
  local value = changed[one.name]
  if value == nil then return one.default end
  return value
end

--- Set a value; the server's own default is not kept.
function parameters.set(one, changed, value)
  if value == one.default then value = nil end
  changed[one.name] = value
end

--- Whether it makes a difference for the engine that is chosen.
function parameters.counts(one, card, changed)
  if not one.engines or #one.engines == 0 then return true end
  local engine = parameters.find(card, "engine")
  local chosen = engine and parameters.value(engine, changed)
  for _, name in ipairs(one.engines) do
    if name == chosen then return true end
  end
  return false
end

-- Most of a range of frequencies lies where the ear hears little of it.
local function bend(one)
  return one.unit == "Hz" and 3 or 1
end

local function range(one)
  local low, high = one.minimum, one.maximum
  if type(low) ~= "number" or type(high) ~= "number" or high <= low then return nil end
  -- A seed is typed, not dragged.
  if one.kind == "int" and high - low > 1000 then return nil end
  return low, high
end

function parameters.has_range(one)
  return (one.kind == "float" or one.kind == "int") and range(one) ~= nil
end

--- Where on its slider a value is: 0 to 1.
function parameters.fraction(one, value)
  local low, high = range(one)
  local part = (math.max(low, math.min(high, value)) - low) / (high - low)
  return part ^ (1 / bend(one))
end

local function rounded(one, value)
  if one.kind == "int" then return math.floor(value + 0.5) end
  local low, high = range(one)
  local step = (high - low) > 100 and 1 or 0.01
  return math.floor(value / step + 0.5) * step
end

--- The value at a place on its slider.
function parameters.at(one, fraction)
  local low, high = range(one)
  return rounded(one, low + (high - low) * math.max(0, math.min(1, fraction)) ^ bend(one))
end

--- What was typed as a value of its kind within its range; nil if it is none.
function parameters.parse(one, text)
  local value = tonumber((text:gsub(",", ".")))
  if not value then return nil end
  if type(one.minimum) == "number" then value = math.max(one.minimum, value) end
  if type(one.maximum) == "number" then value = math.min(one.maximum, value) end
  return one.kind == "int" and math.floor(value + 0.5) or value
end

function parameters.text(one, value)
  if one.kind == "bool" then return (value == true or value == 1) and "on" or "off" end
  if type(value) ~= "number" then return tostring(value) end
  local text = one.kind == "int" and ("%d"):format(math.floor(value)) or ("%.3f"):format(value):gsub("%.?0+$", "")
  return (text .. (one.unit and one.unit ~= "" and " " .. one.unit or ""))
end

function parameters.label(one)
  return (one.name:gsub("_", " "):gsub("^%l", string.upper))
end

return parameters
