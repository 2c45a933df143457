-- Many items are asked for one in each turn of the loop, so that the user interface never waits.

local mailbox = require("mailbox")
local requests = require("requests")
local selection = require("selection")
local server = require("server")
local settings = require("settings")
local watch = require("watch")

local asking = {}

--- Why nothing can be asked for now, or nil. That no server runs is no reason: the request waits for it in the inbox.
function asking.hindrance()
  local card = server.look()
  return card and server.box():problem(card) or nil
end

--- What is rendered of each item, as it is set.
function asking.options(project)
  return {
    time = settings.flag("time_selection") and selection.time(project) or nil,
    from_original = settings.flag("from_original"),
    handles = settings.number("handles"),
  }
end

--- The style as it is asked for: what was typed, or a table, where it was written as JSON.
function asking.style_of(text)
  if text:match("^%s*[%[{]") then
    local fine, value = pcall(mailbox.decode, text)
    if fine and type(value) == "table" then return value end
  end
  return text
end

-- Asks for one item. The request's name; or nil, why not, and whether that hinders all others, too.
local function ask(project, item, options, choice)
  if not reaper.ValidatePtr2(project, item, "MediaItem*") then return nil, nil, false end
  local order, left_out = selection.order(item, project, options)
  if not order then return nil, left_out, false end
  local name, why = requests.ask(order, choice)
  return name, why, not name
end

--- Begin to ask for `items`; what it gives is called once in each turn and gives the next step, until nil. At its end
--- it calls `finished(number of requests, sentences about what was left out)`.
function asking.begin(project, items, options, choice, finished)
  local next_item, asked, sentences = 1, 0, {}
  local function step()
    local item = items[next_item]
    next_item = next_item + 1
    if item then
      local name, why, hinders_all = ask(project, item, options, choice)
      asked = asked + (name and 1 or 0)
      sentences[#sentences + 1] = why
      if not hinders_all then return step end
    end
    if asked > 0 then watch.ensure() end
    finished(asked, table.concat(sentences, "\n"))
    return nil
  end
  return step
end

return asking
