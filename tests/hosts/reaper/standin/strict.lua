-- Calls of the published API, each checked: that it exists, the number and the types of what it is given and of what it
-- gives. `api` is made from the published reference at test time: name -> { least, most, types, names, returns }.

local strict = {}

local POINTERS = {
  MediaTrack = true, MediaItem = true, MediaItem_Take = true, PCM_source = true, ReaProject = true,
  TrackEnvelope = true, HWND = true,
}

local function kind_of(value)
  if type(value) == "table" then return value.__kind or "table" end
  return math.type(value) or type(value)
end

local function fits(want, value)
  if want == "integer" then return type(value) == "number" and math.tointeger(value) ~= nil end
  if want == "number" then return type(value) == "number" end
  if want == "string" then return type(value) == "string" end
  if want == "boolean" then return type(value) == "boolean" end
  if want == "ReaProject" and value == 0 then return true end
  if POINTERS[want] then return type(value) == "table" and value.__kind == want end
  return true
end

local function check(name, at, want, parameter, value)
  if not fits(want, value) then
    error(("reaper.%s: argument %d (%s) is to be a %s, %s came"):format(name, at, parameter, want, kind_of(value)), 4)
  end
  if type(value) == "table" and value.__dead then
    error(("reaper.%s: argument %d (%s) is a %s that is no more"):format(name, at, parameter, want), 4)
  end
end

local function check_arguments(name, signature, count, arguments)
  if count < signature.least or count > signature.most then
    error(("reaper.%s takes %d to %d arguments, %d came"):format(name, signature.least, signature.most, count), 3)
  end
  for at = 1, count do
    local optional = at > signature.least and arguments[at] == nil
    if not optional then check(name, at, signature.types[at], signature.names[at], arguments[at]) end
  end
end

-- Given back is what the reference says, in number and in kind; nil stands for a pointer or a text that there is not.
local function checked_returns(name, signature, ...)
  local count = select("#", ...)
  if signature.returns and count ~= #signature.returns then
    error(("the stand-in's %s gives %d values, the reference %d"):format(name, count, #signature.returns), 0)
  end
  for at, want in ipairs(signature.returns or {}) do
    local value = select(at, ...)
    if value ~= nil and not fits(want, value) then
      error(("the stand-in's %s gives a %s at %d, the reference a %s"):format(name, kind_of(value), at, want), 0)
    end
  end
  return ...
end

--- The table `reaper` for a script. `absent`: names that this version of REAPER does not have yet.
function strict.table(api, behaviours, absent, on_call)
  local made = {}
  local function of(name)
    local signature, behaviour = api[name], behaviours[name]
    if absent[name] then return nil end
    if not signature then error(("reaper.%s is not in the published API"):format(tostring(name)), 3) end
    if not behaviour then error(("the stand-in has no behaviour for reaper.%s yet"):format(name), 3) end
    return function(...)
      check_arguments(name, signature, select("#", ...), { ... })
      on_call(name, ...)
      return checked_returns(name, signature, behaviour(...))
    end
  end
  return setmetatable({}, {
    __index = function(_, name)
      made[name] = made[name] or of(name)
      return made[name]
    end,
    __newindex = function(_, name) error("a script writes reaper." .. tostring(name), 2) end,
  })
end

return strict
