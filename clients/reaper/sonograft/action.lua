-- What the actions without a window do.

local asking = require("asking")
local board = require("board")
local requests = require("requests")
local selection = require("selection")
local server = require("server")
local settings = require("settings")
local take_data = require("take_data")

local action = {}

local TITLE = "Sonograft"
local OK_BUTTON = 0

-- A box is right here: the user is waiting for just this action.
local function tell(words)
  reaper.MB(words, TITLE, OK_BUTTON)
end

local function loop(step)
  local function turn()
    step = step()
    if step then reaper.defer(turn) end
  end
  -- Deferred from the beginning on: a script that ends without is given a step in the undo history.
  reaper.defer(turn)
end

local function no_undo_step()
  reaper.defer(function() end)
end

--- The last settings on what is selected now.
function action.render_again()
  no_undo_step()
  local choice = settings.choice()
  if choice.style == "" then
    return tell("Nothing has been rendered yet. Use 'Render selected items in style' first.")
  end
  choice.style = asking.style_of(choice.style)
  local hindrance = asking.hindrance()
  if hindrance then return tell(hindrance) end
  local project = reaper.EnumProjects(-1)
  local items = selection.items(project)
  if #items == 0 then return tell(selection.NOTHING) end
  loop(asking.begin(project, items, asking.options(project), choice, function(asked, words)
    if words == "" then return end
    if asked == 0 then tell(words) else board.say(words, reaper.time_precise()) end
  end))
  return nil
end

local function waiting_in_selection(project)
  local names, known = {}, {}
  local count = reaper.CountSelectedMediaItems(project)
  for index = 0, count - 1 do
    local item = reaper.GetSelectedMediaItem(project, index)
    for number = 0, reaper.CountTakes(item) - 1 do
      local take = reaper.GetTake(item, number)
      for _, name in ipairs(take and take_data.waits_for(take) or {}) do
        if not known[name] then names[#names + 1] = name end
        known[name] = true
      end
    end
  end
  return names, count > 0
end

--- Stop the renders of the selected items; without any selected, all that these scripts have asked for.
function action.cancel()
  no_undo_step()
  local names, any_selected = waiting_in_selection(reaper.EnumProjects(-1))
  if not any_selected then
    server.look()
    names = requests.listed(server.box())
  end
  if #names == 0 then
    return tell(any_selected and "Nothing is being rendered for the selected items." or "Nothing is being rendered.")
  end
  local function step()
    local name = table.remove(names)
    if not name then return nil end
    requests.cancel(name)
    return step
  end
  loop(step)
  return nil
end

return action
