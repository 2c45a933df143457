-- The window that asks for a style and how to render, and what was chosen last.

local settings = require "settings"

local choice = {}

local LAST = { style = "", quality = "standard", strength = 1, mix = 1, more = "", first = false }
local NO_PARAMETER = "'%s' is no parameter. Write key=value, for example seed=3 style_notes=0.4"
local NOTHING_YET = "Nothing was rendered yet. Choose 'Sonograft: Render selected regions in style…' first."
local QUALITIES = { "draft", "standard", "best" }

--- What was chosen last; nil as long as nothing was.
function choice.last()
  return settings.load().last
end

local function parsed(text)
  if text == "true" or text == "on" then return text end
  return tonumber(text) or text
end

--- The further parameters in a text like "seed=3 style_notes=0.4"; or nil and what is wrong with it.
function choice.parameters(text)
  local found = {}
  for pair in text:gmatch("[^%s,;]+") do
    local key, value = pair:match("^([%w_]+)=(.+)$")
    if not key then return nil, NO_PARAMETER:format(pair) end
    found[key] = parsed(value)
  end
  return found
end

-- What is sent with the render: only what differs from the server's own defaults, so that those stay the server's matter.
local function as_request(kept)
  local parameters, problem = choice.parameters(kept.more)
  if not parameters then return nil, problem end
  for _, key in ipairs({ "quality", "strength", "mix" }) do
    if parameters[key] == nil and kept[key] ~= LAST[key] then parameters[key] = kept[key] end
  end
  return { style = kept.style, parameters = parameters, first = kept.first }
end

--- The last choice as it is sent; or nil and why not.
function choice.again()
  local kept = choice.last()
  if not kept then return nil, NOTHING_YET end
  return as_request(kept)
end

-- A drop-down list of Ardour: the words that are shown, each with its value.
local function shown(names)
  local values = {}
  for _, name in ipairs(names) do values[name] = name end
  return values
end

local function style_rows(card, kept)
  if not card or #(card.styles or {}) == 0 then
    return { { type = "entry", key = "typed", title = "Style", default = kept.style } }
  end
  local names = {}
  for _, style in ipairs(card.styles) do names[#names + 1] = style.name end
  local values = shown(names)
  local known = values[kept.style] ~= nil
  return {
    { type = "dropdown", key = "style", title = "Style", values = values, default = known and kept.style or names[1] },
    { type = "entry", key = "typed", title = "or several, or a path", default = known and "" or kept.style },
  }
end

local function rows(card, kept, about)
  local list = style_rows(card, kept)
  local further = {
    { type = "dropdown", key = "quality", title = "Quality", values = shown(QUALITIES), default = kept.quality },
    { type = "number", key = "strength", title = "Strength", min = 0, max = 1, step = 0.05, digits = 2,
      default = kept.strength },
    { type = "number", key = "mix", title = "Mix", min = 0, max = 1, step = 0.05, digits = 2, default = kept.mix },
    { type = "entry", key = "more", title = "More (key=value)", default = kept.more },
    { type = "checkbox", key = "first", title = "Place a first version while it renders", default = kept.first },
    { type = "label", title = about },
  }
  for _, row in ipairs(further) do list[#list + 1] = row end
  return list
end

local function rounded(value)
  return math.floor(value * 1000 + 0.5) / 1000
end

local function trimmed(text)
  return text:match("^%s*(.-)%s*$")
end

local function answer_of(said)
  local typed = trimmed(said.typed or "")
  return {
    style = typed ~= "" and typed or said.style or "",
    quality = said.quality,
    strength = rounded(said.strength),
    mix = rounded(said.mix),
    more = trimmed(said.more),
    first = said.first,
  }
end

--- Ask. Gives the choice as it is sent; nil where the window was closed; nil and what is wrong.
function choice.ask(card, about)
  local kept = choice.last() or {}
  for key, value in pairs(LAST) do
    if kept[key] == nil then kept[key] = value end
  end
  local said = LuaDialog.Dialog("Sonograft: Render in style", rows(card, kept, about)):run()
  if not said then return nil end
  local chosen = answer_of(said)
  if chosen.style == "" then return nil, "A style is needed: the name of one in the library, or a full path." end
  local request, problem = as_request(chosen)
  if not request then return nil, problem end
  settings.keep({ last = chosen })
  return request
end

return choice
