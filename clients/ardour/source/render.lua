-- What the two actions that render have in common: the selection, the server, and what is said about them.

local choice = require "choice"
local regions = require "regions"
local say = require "say"
local send = require "send"
local settings = require "settings"

local render = {}

local HOOK_WORDS = [[The render is on its way.

To have results come back by themselves, switch on the hook 'Sonograft: bring results back' once:
Edit > Lua Scripts > Script Manager > Action Hooks > New Hook.
Until then, run 'Sonograft: Bring results back now'.]]

local function how_many(count, others)
  local words = count == 1 and "1 region" or count .. " regions"
  if others > 0 then words = ("%s (%d selected that hold no audio stay as they are)"):format(words, others) end
  return words
end

-- Once: how results come back, if they do not by themselves.
local function tell_about_hook()
  if settings.has_hook() or settings.load().told then return end
  settings.keep({ told = true })
  say.info(HOOK_WORDS)
end

local function send_off(selected, request, absent)
  local problems = send.all(selected, request)
  if absent and #problems < #selected then
    problems[#problems + 1] = absent .. "\nWhat was sent waits in its inbox until then."
  end
  if #problems > 0 then return say.problem(table.concat(problems, "\n")) end
  tell_about_hook()
end

--- Render the selected regions. `ask` gives the choice from the server's card and words about what is selected.
function render.selected(ask)
  local selected, others = regions.selected()
  if #selected == 0 then
    return say.problem("Select one or more audio regions first: those are rendered, each from its start to its end.")
  end
  local box = settings.box()
  local card, absent = box:card()
  local problem = card and box:problem(card)
  if problem then return say.problem(problem) end
  local request, wrong = ask(card, absent or how_many(#selected, others))
  if request then return send_off(selected, request, absent) end
  if wrong then say.problem(wrong) end
end

--- With the window.
function render.with_window()
  render.selected(choice.ask)
end

--- As the last time.
function render.again()
  render.selected(choice.again)
end

return render
