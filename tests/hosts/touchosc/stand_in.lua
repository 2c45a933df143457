-- A stand-in for TouchOSC's script engine, as its manual describes it: Lua 5.1, one context for each script, the tree of
-- controls with their properties and values, pointers, OSC. Strict: what the manual does not name is an error here.
-- Commands come as lines of Lua on standard input; each is answered by the messages that were sent and one last line.

local COMMON = {
  background = 'boolean', color = 'color', cornerRadius = 'number', frame = 'frame', grabFocus = 'boolean',
  interactive = 'boolean', locked = 'boolean', name = 'string', orientation = 'number', outline = 'boolean',
  outlineStyle = 'number', pointerPriority = 'number', script = 'string', shape = 'number', tag = 'string',
  visible = 'boolean',
}
local TEXTS = {
  font = 'number', textAlignH = 'number', textAlignV = 'number', textClip = 'boolean', textColor = 'color',
  textSize = 'number',
}
local PROPERTIES = {
  BOX = {}, GROUP = {},
  BUTTON = { buttonType = 'number', press = 'boolean', release = 'boolean', valuePosition = 'boolean' },
  LABEL = { textLength = 'number' },
  TEXT = { textWrap = 'boolean' },
  FADER = {
    bar = 'boolean', barDisplay = 'number', cursor = 'boolean', cursorDisplay = 'number', grid = 'boolean',
    gridColor = 'color', gridSteps = 'number', response = 'number', responseFactor = 'number',
  },
}
for key, kind in pairs(TEXTS) do
  PROPERTIES.LABEL[key] = kind
  PROPERTIES.TEXT[key] = kind
end
local VALUES = {
  BOX = { touch = 'boolean' }, GROUP = { touch = 'boolean' },
  BUTTON = { touch = 'boolean', x = 'number' }, FADER = { touch = 'boolean', x = 'number' },
  LABEL = { touch = 'boolean', text = 'string' }, TEXT = { touch = 'boolean', text = 'string' },
}
local CALLBACKS = { init = 1, update = 1, onValueChanged = 1, onReceiveNotify = 1, onReceiveOSC = 1 }

local now = 0
local inner = setmetatable({}, { __mode = 'k' }) -- from a control to what scripts cannot reach
local root

local function kindOf(value)
  return getmetatable(value) == 'color' and 'color' or type(value)
end

local function Color(r, g, b, a)
  for _, part in ipairs({ r, g, b, a }) do
    assert(part >= 0 and part <= 1, 'a part of a colour is from 0 to 1')
  end
  return setmetatable({ r = r, g = g, b = b, a = a }, { __metatable = 'color' })
end

local function call(control, callback, ...)
  local context = inner[control].context
  local found = context and rawget(context, callback)
  if found then
    return found(...)
  end
end

local function checked(control, kinds, key, what)
  local kind = kinds[key]
  if not kind then
    error(string.format('%s %q has no %s %q', inner[control].type, inner[control].properties.name, what, tostring(key)), 3)
  end
  return kind
end

local function setValue(control, key, value)
  local values = inner[control].values
  if values[key] ~= value then
    values[key] = value
    call(control, 'onValueChanged', key)
  end
end

local METHODS = {}

function METHODS.findByName(control, name, isRecursive)
  assert(type(name) == 'string', 'findByName takes a name')
  for _, child in ipairs(inner[control].children) do
    if inner[child].properties.name == name then
      return child
    end
  end
  if isRecursive then
    for _, child in ipairs(inner[control].children) do
      local found = METHODS.findByName(child, name, true)
      if found then
        return found
      end
    end
  end
end

function METHODS.notify(control, key, value)
  assert(type(key) == 'string', 'notify takes a key')
  call(control, 'onReceiveNotify', key, value)
end

local function proxies(control)
  local own = inner[control]
  local kinds = {}
  for _, some in ipairs({ COMMON, PROPERTIES[own.type] }) do
    for key, kind in pairs(some) do
      kinds[key] = kind
    end
  end
  local function getProperty(_, key)
    checked(control, kinds, key, 'property')
    return own.properties[key]
  end
  local function setProperty(_, key, value)
    local kind = checked(control, kinds, key, 'property')
    assert(kindOf(value) == kind, key .. ' must be a ' .. kind)
    own.properties[key] = value
  end
  local properties = setmetatable({}, { __index = getProperty, __newindex = setProperty })
  local values = setmetatable({}, {
    __index = function(_, key)
      checked(control, VALUES[own.type], key, 'value')
      return own.values[key]
    end,
    __newindex = function(_, key, value)
      local kind = checked(control, VALUES[own.type], key, 'value')
      assert(type(value) == kind, key .. ' must be a ' .. kind)
      assert(key ~= 'touch', 'only pointers touch')
      setValue(control, key, value)
    end,
  })
  local children = setmetatable({}, {
    __index = function(_, key)
      return type(key) == 'number' and own.children[key] or METHODS.findByName(control, key)
    end,
    __newindex = function() error('children are not assigned') end,
  })
  local fields = { ID = own.id, type = own.type, properties = properties, values = values, children = children }
  setmetatable(control, {
    __index = function(_, key)
      if key == 'parent' then
        return own.parent
      end
      return fields[key] or METHODS[key] or getProperty(nil, key)
    end,
    __newindex = setProperty,
  })
end

local function encoded(value)
  return (tostring(value):gsub('[^%w%-%._/]', function(char) return string.format('%%%02X', char:byte()) end))
end

local WRITE = {
  s = function(value)
    assert(type(value) == 'string', 'an s is a string')
    return value
  end,
  i = function(value)
    assert(value == math.floor(value) and math.abs(value) < 2 ^ 31, 'an i is a whole number of 31 bits')
    return string.format('%d', value)
  end,
  f = function(value)
    assert(type(value) == 'number', 'an f is a number')
    return string.format('%.9g', value)
  end,
}

local function sendOSC(message, connections)
  assert(type(message) == 'table' and #message == 2, 'a message is an address and its arguments')
  assert(type(connections) == 'table' and #connections == 10, 'there are ten connections')
  local words = { 'send' }
  for i, isChosen in ipairs(connections) do
    if isChosen then
      table.insert(words, tostring(i))
    end
  end
  assert(#words == 2, 'one connection was expected')
  table.insert(words, encoded(message[1]))
  for _, argument in ipairs(message[2]) do
    table.insert(words, argument.tag .. encoded(WRITE[argument.tag](argument.value)))
  end
  io.write(table.concat(words, ' '), '\n')
end

local function library(original, more)
  local copy = {}
  for key, value in pairs(original) do
    copy[key] = value
  end
  for key, value in pairs(more) do
    copy[key] = value
  end
  return copy
end

local SHARED = {
  error = error, ipairs = ipairs, next = next, pairs = pairs, print = print, select = select, tonumber = tonumber,
  tostring = tostring, unpack = unpack, type = type, string = library(string, {}),
  table = library(table, { unpack = unpack, pack = function(...) return { ... } end }),
  math = library(math, { clamp = function(x, low, high) return math.min(math.max(x, low), high) end }),
  Color = Color, sendOSC = sendOSC,
  getMillis = function() return now end,
  getDate = function() return { 2026, 3, 14, 3600 } end,
  getTime = function() return { 15, 9, 26, 535 } end,
}

local function compile(control)
  local source = inner[control].properties.script
  if not source then
    return
  end
  local name = inner[control].properties.name
  local context = setmetatable({ self = control, root = root }, {
    __index = function(_, key)
      local found = SHARED[key]
      if found == nil and not CALLBACKS[key] then
        error('TouchOSC has no global ' .. tostring(key), 2)
      end
      return found
    end,
    __newindex = function(context, key, value)
      if not CALLBACKS[key] then
        error('the script of ' .. name .. ' makes a global ' .. tostring(key), 2)
      end
      rawset(context, key, value)
    end,
  })
  setfenv(assert(loadstring(source, '=' .. name)), context)()
  inner[control].context = context
end

local function each(control, visit)
  visit(control)
  for _, child in ipairs(inner[control].children) do
    each(child, visit)
  end
end

local function made(node, parent, index)
  local control = {}
  inner[control] = {
    id = node.id, type = node.type, parent = parent, index = index, properties = node.properties, values = node.values,
    children = {},
  }
  for key, value in pairs(node.properties) do
    if type(value) == 'table' and value.r then
      node.properties[key] = Color(value.r, value.g, value.b, value.a)
    end
    assert(COMMON[key] or PROPERTIES[node.type][key], node.type .. ' has no property ' .. key)
  end
  for place, child in ipairs(node.children) do
    inner[control].children[place] = made(child, control, place)
  end
  proxies(control)
  return control
end

local function find(name)
  return METHODS.findByName(root, name, true) or error('there is no control ' .. name)
end

-- What a finger meets at a point: the topmost control there that is seen and takes touches.
local function at(control, x, y)
  local own = inner[control]
  local frame = own.properties.frame
  if not own.properties.visible or x < 0 or y < 0 or x >= frame.w or y >= frame.h then
    return nil
  end
  for i = #own.children, 1, -1 do
    local child = inner[own.children[i]].properties.frame
    local found = at(own.children[i], x - child.x, y - child.y)
    if found then
      return found
    end
  end
  return own.properties.interactive and control or nil
end

local function centre(control)
  local frame = inner[control].properties.frame
  local x, y = frame.x + frame.w / 2, frame.y + frame.h / 2
  local parent = inner[control].parent
  while parent do
    x, y = x + inner[parent].properties.frame.x, y + inner[parent].properties.frame.y
    parent = inner[parent].parent
  end
  return x, y
end

local function reached(name)
  local control = find(name)
  local met = at(root, centre(control))
  if met ~= control then
    error('a finger on ' .. name .. ' meets ' .. (met and inner[met].properties.name or 'nothing'))
  end
  return control
end

local COMMANDS = {}

function COMMANDS.load(file)
  root = made(dofile(file), nil, 0)
  each(root, compile)
  each(root, function(control) call(control, 'init') end)
end

function COMMANDS.frame(millis)
  now = millis
  each(root, function(control) call(control, 'update') end)
end

function COMMANDS.hear(connection, address, arguments)
  local connections = {}
  for i = 1, 10 do
    connections[i] = i == connection
  end
  call(root, 'onReceiveOSC', { address, arguments }, connections)
end

function COMMANDS.press(name)
  local control = reached(name)
  setValue(control, 'touch', true)
  if inner[control].type == 'BUTTON' and inner[control].properties.press then
    setValue(control, 'x', 1)
  end
end

function COMMANDS.release(name)
  local control = find(name)
  if inner[control].type == 'BUTTON' and inner[control].properties.release then
    setValue(control, 'x', 0)
  end
  setValue(control, 'touch', false)
end

function COMMANDS.drag(name, position)
  local control = reached(name)
  setValue(control, 'touch', true)
  setValue(control, 'x', position)
  setValue(control, 'touch', false)
end

function COMMANDS.value(name, key)
  return find(name).values[key]
end

function COMMANDS.colour(name)
  local color = find(name).color
  return string.format('%.2f %.2f %.2f', color.r, color.g, color.b)
end

function COMMANDS.shown(name)
  local control = find(name)
  while control do
    if not inner[control].properties.visible then
      return false
    end
    control = inner[control].parent
  end
  return true
end

-- Every control that is seen, with its place on the whole panel, in the order in which they are drawn.
function COMMANDS.seen()
  local lines = {}
  local function see(control, x, y)
    local own = inner[control]
    local given, frame = own.properties, own.properties.frame
    if not given.visible then
      return
    end
    x, y = x + frame.x, y + frame.y
    local shade = given.textColor or given.color
    table.insert(lines, table.concat({
      own.type, x, y, frame.w, frame.h, string.format('%.3f,%.3f,%.3f', shade.r, shade.g, shade.b),
      own.values.x or 0, given.orientation, given.textSize or 0, given.textAlignH or 0, given.textAlignV or 0,
      tostring(given.background), own.values.text or '',
    }, '\t'))
    for _, child in ipairs(own.children) do
      see(child, x, y)
    end
  end
  see(root, 0, 0)
  return table.concat(lines, '\0')
end

io.stdout:setvbuf('full')
for line in io.lines() do
  local isFine, result = xpcall(setfenv(assert(loadstring('return ' .. line)), COMMANDS), debug.traceback)
  io.write(isFine and 'ok ' or 'error ', encoded(result), '\n')
  io.flush()
end
