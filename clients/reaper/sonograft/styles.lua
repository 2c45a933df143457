-- The style as it is typed: a name, or several with weights, "vinyl*0.7+rain*0.3".

local styles = {}

-- What is typed last, which the list completes: what stands before it, the name, and its weight.
local function last_part(text)
  local before, last = text:match("^(.*%+)([^+]*)$")
  if not before then before, last = "", text end
  local name, weight = last:match("^([^*]*)(%*.*)$")
  return before, name or last, weight or ""
end

local function is_name(list, name)
  for _, style in ipairs(list) do
    if style.name == name then return true end
  end
  return false
end

-- A name may itself hold a + or a *; what is called so as a whole is meant as a whole.
local function parts(list, text)
  if is_name(list, text) then return "", text, "" end
  return last_part(text)
end

--- The styles that go with what is typed, those that begin so first; all of them once a name is complete.
function styles.matching(list, text)
  local _, typed = parts(list, text)
  if typed == "" or is_name(list, typed) then return list end
  local first, others = {}, {}
  for _, style in ipairs(list) do
    local at = style.name:lower():find(typed:lower(), 1, true)
    if at == 1 then first[#first + 1] = style elseif at then others[#others + 1] = style end
  end
  return table.move(others, 1, #others, #first + 1, first)
end

--- The text with the name that is typed last completed to `name`.
function styles.complete(list, text, name)
  local before, _, weight = parts(list, text)
  return before .. name .. weight
end

--- What a style is called that was asked for as text, or as a table of several.
function styles.title(style)
  if type(style) ~= "table" then return tostring(style or "") end
  local names = {}
  for key, one in pairs(style) do
    names[#names + 1] = type(key) == "string" and key or type(one) == "table" and one.style or tostring(one)
  end
  table.sort(names)
  return table.concat(names, "+")
end

--- The text with one more style.
function styles.add(text, name)
  return text == "" and name or (text .. "+" .. name)
end

--- The name that is typed last, if there is such a style.
function styles.current(list, text)
  local _, name = parts(list, text)
  return is_name(list, name) and name or nil
end

return styles
