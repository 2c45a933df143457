-- Stopping renders: those of the selected regions, or all that this session waits for.

local jobs = require "jobs"
local regions = require "regions"
local say = require "say"
local settings = require "settings"

local cancel = {}

local NONE_SELECTED = "None of the selected regions is being rendered. Cancel all renders of this session (%d)?"

local function of_selection(waiting)
  local selected = {}
  for _, region in ipairs((regions.selected())) do selected[regions.id(region)] = true end
  local found = {}
  for _, job in ipairs(waiting) do
    if selected[job.region] then found[#found + 1] = job end
  end
  return found
end

local function stop(box, job)
  local stopped, why = box:cancel(job.name)
  if not stopped then return why end
  jobs.change(job.name, function(kept) kept.cancel = true end)
end

--- Stop what the selected regions wait for; where that is nothing, ask for all.
function cancel.selected()
  local waiting = jobs.all()
  if #waiting == 0 then return say.info("This session waits for no render.") end
  local meant = of_selection(waiting)
  if #meant == 0 then
    if not say.ask(NONE_SELECTED:format(#waiting)) then return end
    meant = waiting
  end
  local box = settings.box()
  local problems = {}
  for _, job in ipairs(meant) do problems[#problems + 1] = stop(box, job) end
  if #problems > 0 then say.problem(table.concat(problems, "\n")) end
end

return cancel
