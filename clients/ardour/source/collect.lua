-- Looks at the answers to this session's requests, and brings in what is done.

local jobs = require "jobs"
local names = require "names"
local place = require "place"
local regions = require "regions"
local settings = require "settings"

local collect = {}

local PATIENCE_S = 3 -- without an answer for so long, no server runs
local IMPORT_S = 60  -- an import that began longer ago was broken off
local FIRST = " (first version)"

local function title(job)
  return ("%s · %s"):format(job.region_name, names.of_style(job.style))
end

-- Done with a job: the server takes its answer away, and the sound that was written for it goes.
local function let_go(box, job)
  jobs.remove(job.name)
  box:forget(job.name)
  os.remove(job.content)
end

-- Ardour goes on calling scripts while it imports a file. The mark keeps a second one from bringing in the same.
local function bring_in(job, path, mark)
  if os.time() - (job.importing or 0) <= IMPORT_S then return nil end
  jobs.change(job.name, function(kept) kept.importing = os.time() end)
  local fine, region, why = pcall(place.result, job, path, mark, job.first_region)
  if not fine then region, why = nil, tostring(region) end
  jobs.change(job.name, function(kept)
    kept.importing = nil
    kept.stuck = why
    if mark then kept.first_region = region and regions.id(region) or "none" end
  end)
  return region, why
end

-- How a job ended ------------------------------------------------------------------------------------------------

local ENDS = {}

function ENDS.done(box, job, answer)
  if job.cancel then
    let_go(box, job)
    return ("%s had ended before it could be cancelled; it is %s."):format(title(job), answer.result)
  end
  local region, why = bring_in(job, answer.result)
  if region then
    let_go(box, job)
    return ("%s is there."):format(region:name())
  end
  return why and why .. " The render waits; 'Sonograft: Bring results back now' tries again."
end

function ENDS.failed(box, job, answer)
  let_go(box, job)
  return ("%s: %s"):format(title(job), answer.error.message)
end

function ENDS.cancelled(box, job)
  let_go(box, job)
  return ("%s was cancelled."):format(title(job))
end

-- How a job stands -----------------------------------------------------------------------------------------------

local function standing(job, answer)
  if job.first and not job.first_region and (answer.preview or "") ~= "" then bring_in(job, answer.preview, FIRST) end
  if answer.state == "queued" then
    return ("%s waits; jobs before it: %d."):format(title(job), math.floor(answer.ahead or 0))
  end
  return ("%s: %.0f %%, %s, %.0f s left."):format(title(job), 100 * (answer.fraction or 0), answer.stage or "",
    answer.eta_s or 0)
end

local function unanswered(box, job, since)
  if not box:request(job.name) then
    let_go(box, job)
    return { news = ("%s: its request is not in the inbox any more."):format(title(job)) }
  end
  if os.time() - math.max(job.sent, since) <= PATIENCE_S then return { stands = title(job) .. " is on its way." } end
  return { stands = box:absent(), server = "away" }
end

-- What became of one job: `news` to be told once, `stands` for who asks, and whether the `server` is there or away.
local function look_at(box, job, since, retry)
  local answer = box:answer(job.name)
  if not answer then return unanswered(box, job, since) end
  local problem = box:problem(answer)
  if problem then return { stands = problem, server = "there" } end
  local ended = ENDS[answer.state]
  if not ended then return { stands = standing(job, answer), server = "there" } end
  if job.stuck and not retry then return { stands = job.stuck, server = "there" } end
  return { news = ended(box, job, answer), server = "there" }
end

--- Bring in what is done. `since`: when the looking began. `retry`: also what could not be brought in before.
--- Gives what happened and how the rest stands, as lists of words, and whether the server is "there" or "away", if known.
function collect.once(since, retry)
  local news, stands, server = {}, {}, nil
  if Session:actively_recording() then return news, stands, nil end
  local box = settings.box()
  for _, job in ipairs(jobs.all()) do
    local found = look_at(box, job, since, retry)
    news[#news + 1] = found.news
    if found.stands and found.stands ~= stands[#stands] then stands[#stands + 1] = found.stands end
    server = found.server or server
  end
  return news, stands, server
end

return collect
