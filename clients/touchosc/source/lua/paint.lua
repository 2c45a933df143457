-- From what is known to what is seen.

local EARLY = 0.05 -- of a render: before it, how long it takes is a guess
local stylesFrom, jobsFrom = 1, 1
local shownPage = PAGES[1]

local function nameOf(job)
  return job.content == '' and job.id or fileName(job.content)
end

local function clampPage(from, total, rows)
  local last = math.max(1, total - (total - 1) % rows)
  return math.max(1, math.min(from, last))
end

local function paintTurn(what, from, total, rows)
  local pages = math.max(1, math.ceil(total / rows))
  showWords(what .. '_page', pages > 1 and string.format('%d of %d', math.ceil(from / rows), pages) or '')
  showPart(what .. '_turn', pages > 1)
end

local function paintStyles()
  stylesFrom = clampPage(stylesFrom, #styles, STYLE_ROWS)
  for row = 1, STYLE_ROWS do
    local name = styles[stylesFrom + row - 1]
    showPart('style_' .. row, name ~= nil)
    if name then
      showWords('style_' .. row .. '_choose_words', name)
      light('style_' .. row .. '_choose', name == chosenStyle)
    end
  end
  paintTurn('styles', stylesFrom, #styles, STYLE_ROWS)
end

local function timeLeft(seconds)
  if seconds < 1 then
    return ''
  elseif seconds < 90 then
    return string.format('%d s', math.ceil(seconds))
  end
  return string.format('%d min', math.ceil(seconds / 60))
end

local function stateWords(job)
  if ENDED[job.state] then
    return job.state
  elseif job.isStopping then
    return 'stopping'
  elseif job.state == 'running' then
    return string.format('%s %d %%', job.stage, math.floor(job.fraction * 100))
  end
  return 'queued'
end

local function paintJob(row, job)
  local name = 'job_' .. row
  showPart(name, job ~= nil)
  if job == nil then
    return
  end
  local isRunning = job.state == 'running'
  showWords(name .. '_content', nameOf(job))
  showWords(name .. '_style', job.style)
  showWords(name .. '_state', stateWords(job))
  showWords(name .. '_left', isRunning and job.fraction >= EARLY and timeLeft(job.left) or '')
  showPart(name .. '_bar', isRunning)
  showPosition(name .. '_bar', job.fraction)
  showPart(name .. '_end', not ENDED[job.state])
  light(name .. '_choose', job == jobToRender())
end

local function paintJobs()
  local rows = jobsInRows()
  jobsFrom = clampPage(jobsFrom, #rows, JOB_ROWS)
  for row = 1, JOB_ROWS do
    paintJob(row, rows[jobsFrom + row - 1])
  end
  paintTurn('jobs', jobsFrom, #rows, JOB_ROWS)
end

local function messageWords()
  if obstacle ~= '' then
    return obstacle
  elseif problem ~= '' then
    return problem
  elseif #styles == 0 then
    return 'The style library is empty. Put audio files into the folder styles of the server\'s home.'
  elseif #jobs == 0 then
    return 'Nothing was rendered yet. What you render from your music program appears here.'
  end
  return ''
end

local function statusWords()
  if not answers then
    return obstacle == SILENCE and 'No server' or 'Server not usable'
  end
  local toDo = 0
  for _, job in ipairs(jobs) do
    toDo = toDo + (ENDED[job.state] and 0 or 1)
  end
  return serverName .. (toDo > 0 and string.format(',  %d to render', toDo) or '')
end

local function paintStatus()
  showLamp(answers and 'answers' or obstacle == SILENCE and 'away' or 'waits')
  showWords('status', statusWords())
  local message = messageWords()
  if next(waiting) then
    message = message .. (message == '' and '' or '\n') .. 'Asked to render; the server has not answered yet.'
  end
  showWords('message', message)
  local job = jobToRender()
  local words = job and chosenStyle and nameOf(job) .. '  in  ' .. chosenStyle or ''
  showWords('chosen', words)
  light('render', words ~= '')
end

local function paintPage()
  for _, page in ipairs(PAGES) do
    showPart('page_' .. page, page == shownPage)
    light('tab_' .. page, page == shownPage)
  end
end

local function paint()
  paintStyles()
  paintJobs()
  paintStatus()
end
