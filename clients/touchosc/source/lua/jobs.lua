-- What is known of the server's queue and of its styles.

local MAX_JOBS = 100
local ENDED = { done = true, failed = true, cancelled = true }

local jobs = {} -- in the order in which they came
local jobOf = {}
local styles = {}
local heardJobs = {}
local heardStyles = {}
local chosenJob = nil -- what the user chose; else the newest counts
local chosenStyle = nil
local isListWanted = false

local function forgetJobs()
  jobs, jobOf, heardJobs = {}, {}, {}
end

-- The oldest that has ended goes first; what is still to be rendered stays, however much it is.
local function forgetOldest()
  for place, job in ipairs(jobs) do
    if ENDED[job.state] then
      jobOf[table.remove(jobs, place).id] = nil
      return
    end
  end
end

local function jobWith(id)
  local job = jobOf[id]
  if job == nil then
    job = { id = id, state = 'queued', fraction = 0, stage = '', left = 0, content = '', style = '', isStopping = false }
    jobOf[id] = job
    table.insert(jobs, job)
    if #jobs > MAX_JOBS then
      forgetOldest()
    end
  end
  return job
end

-- An end is final: an event that overtook it, or an older list, does not bring a job back.
local function moveJob(job, state)
  if not ENDED[job.state] then
    job.state = state
  end
end

local function hearJobItem(id, state, fraction, content, style)
  local job = jobWith(id)
  moveJob(job, state)
  job.fraction = fraction
  job.content = content
  job.style = style
  if not heardJobs[id] then
    heardJobs[id] = true
    table.insert(heardJobs, id)
  end
end

-- An event may have named a job before the list did. A list has them in the order in which they were asked for; it may
-- be a part, so those that it names change places among themselves.
local function orderAs(listed)
  local known = {}
  for _, id in ipairs(listed) do
    table.insert(known, jobOf[id]) -- one too many is forgotten already
  end
  local count = 0
  for place, job in ipairs(jobs) do
    if listed[job.id] then
      count = count + 1
      jobs[place] = known[count]
    end
  end
end

-- Another program on this host may have asked, too, so a list is whole when all its items were heard, not when it ends.
local function hearJobsEnd(count)
  if #heardJobs < count then
    isListWanted = true
  else
    orderAs(heardJobs)
  end
  heardJobs = {}
end

local function hearStyleItem(name)
  if not heardStyles[name] then
    heardStyles[name] = true
    table.insert(heardStyles, name)
  end
end

-- Whether the list that ended is a whole one.
local function hearStylesEnd(count)
  local heard = heardStyles
  heardStyles = {}
  if #heard ~= count then
    return false
  end
  styles = heard
  if chosenStyle == nil or not heard[chosenStyle] then
    chosenStyle = heard[1]
  end
  return true
end

-- Running first, then the queue in its order, then what has ended, newest first.
local function jobsInRows()
  local rows = {}
  for _, wanted in ipairs({ 'running', 'queued' }) do
    for _, job in ipairs(jobs) do
      if job.state == wanted then
        table.insert(rows, job)
      end
    end
  end
  for i = #jobs, 1, -1 do
    if ENDED[jobs[i].state] then
      table.insert(rows, jobs[i])
    end
  end
  return rows
end

-- The one that was chosen, else the newest whose content is known already.
local function jobToRender()
  if chosenJob and jobOf[chosenJob] then
    return jobOf[chosenJob]
  end
  for i = #jobs, 1, -1 do
    if jobs[i].content ~= '' then
      return jobs[i]
    end
  end
end

local function fileName(path)
  return path:match('[^/\\]+$') or path
end
