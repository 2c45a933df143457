-- Messages out, to the one connection that is set.

local ROOT = '/sonograft/'

local function text(value)
  return { tag = 's', value = tostring(value) }
end

local function whole(value)
  return { tag = 'i', value = value }
end

local function real(value)
  return { tag = 'f', value = value }
end

local function connection()
  return tonumber(setting('connection')) or 1
end

local function receivePort()
  return tonumber(setting('receive_port')) or 0
end

local function send(command, arguments)
  local chosen = {}
  for i = 1, 10 do
    chosen[i] = i == connection()
  end
  local port = receivePort()
  if port > 0 and command ~= 'subscribe' then
    table.insert(arguments, text('reply_port'))
    table.insert(arguments, whole(port))
  end
  sendOSC({ ROOT .. command, arguments }, chosen)
end
