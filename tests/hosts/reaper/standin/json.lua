-- JSON for the line between the stand-in and the tests; not the clients' own, so that neither hides the other's faults.

local json = {}

local function encode_text(text)
  return '"' .. text:gsub('[%c"\\]', function(one) return ("\\u%04x"):format(one:byte()) end) .. '"'
end

local function is_list(value)
  local count = 0
  for key in pairs(value) do
    if math.type(key) ~= "integer" then return false end
    count = count + 1
  end
  return count == #value
end

function json.encode(value)
  if value == nil then return "null" end
  if type(value) == "string" then return encode_text(value) end
  if type(value) == "number" then
    return math.type(value) == "integer" and tostring(value) or ("%.17g"):format(value)
  end
  if type(value) ~= "table" then return tostring(value) end
  local parts = {}
  if is_list(value) then
    for index, one in ipairs(value) do parts[index] = json.encode(one) end
    return "[" .. table.concat(parts, ",") .. "]"
  end
  for key, one in pairs(value) do parts[#parts + 1] = encode_text(tostring(key)) .. ":" .. json.encode(one) end
  return "{" .. table.concat(parts, ",") .. "}"
end

local ESCAPES = { b = "\b", f = "\f", n = "\n", r = "\r", t = "\t" }

local function decode_text(text, at)
  local stop = at + 1
  while text:sub(stop, stop) ~= '"' do stop = stop + (text:sub(stop, stop) == "\\" and 2 or 1) end
  local inner = text:sub(at + 1, stop - 1):gsub("\\u(%x%x%x%x)", function(hex) return utf8.char(tonumber(hex, 16)) end)
  return inner:gsub("\\(.)", function(one) return ESCAPES[one] or one end), stop + 1
end

local decode_at

local function decode_table(text, at, close, with_keys)
  local all, count = {}, 0
  at = text:find("%S", at + 1)
  while text:sub(at, at) ~= close do
    local key, value
    if with_keys then
      key, at = decode_text(text, at)
      at = text:find("%S", text:find(":", at, true) + 1)
    end
    value, at = decode_at(text, at)
    count = count + 1
    all[key or count] = value
    at = text:find("%S", at)
    if text:sub(at, at) == "," then at = text:find("%S", at + 1) end
  end
  if not with_keys then all.n = count end
  return all, at + 1
end

function decode_at(text, at)
  local first = text:sub(at, at)
  if first == "{" then return decode_table(text, at, "}", true) end
  if first == "[" then
    local all, after = decode_table(text, at, "]", false)
    if all.n == #all then all.n = nil end
    return all, after
  end
  if first == '"' then return decode_text(text, at) end
  local word = text:match("^%a+", at)
  if word then return ({ ["true"] = true, ["false"] = false })[word], at + #word end
  local number = text:match("^[-%d.eE+]+", at)
  return tonumber(number), at + #number
end

function json.decode(text)
  return (decode_at(text, text:find("%S")))
end

return json
