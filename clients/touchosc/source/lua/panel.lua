-- What TouchOSC calls, and what a press does.

local TICK_MS = 100
local tickedAt = -1e9

local function chooseStyle(row)
  chosenStyle = styles[stylesFrom + row - 1] or chosenStyle
end

local function jobInRow(row)
  return jobsInRows()[jobsFrom + row - 1]
end

local function chooseJob(row)
  local job = jobInRow(row)
  if job == nil then
    return
  end
  chosenJob = job.id
  if job.state == 'failed' then
    explain(job)
  end
end

local function cancelJob(row)
  local job = jobInRow(row)
  if job then
    cancel(job.id)
  end
end

local function resetAll()
  for _, dial in ipairs(DIALS) do
    resetDial(dial)
  end
end

local PRESS = {
  ['render'] = renderAgain,
  ['cancel_all'] = cancelAll,
  ['defaults'] = resetAll,
  ['styles_back'] = function() stylesFrom = stylesFrom - STYLE_ROWS end,
  ['styles_on'] = function() stylesFrom = stylesFrom + STYLE_ROWS end,
  ['jobs_back'] = function() jobsFrom = jobsFrom - JOB_ROWS end,
  ['jobs_on'] = function() jobsFrom = jobsFrom + JOB_ROWS end,
}

for row = 1, STYLE_ROWS do
  PRESS['style_' .. row .. '_choose'] = function() chooseStyle(row) end
end
for row = 1, JOB_ROWS do
  PRESS['job_' .. row .. '_choose'] = function() chooseJob(row) end
  PRESS['job_' .. row .. '_cancel'] = function() cancelJob(row) end
end
for _, page in ipairs(PAGES) do
  PRESS['tab_' .. page] = function()
    shownPage = page
    paintPage()
  end
end
for _, dial in ipairs(DIALS) do
  for _, word in ipairs(dial.choices) do
    PRESS[dial.name .. '_is_' .. word] = function()
      setDial(dial, dial.way == 'switch' and tonumber(word) or word)
    end
  end
  if dial.way == 'steps' then
    for _, what in ipairs({ 'down', 'up', 'other' }) do
      PRESS[dial.name .. '_' .. what] = function() stepDial(dial, what) end
    end
  end
end

function init()
  makePrefix()
  resetAll()
  paintPage()
  paint()
end

function update()
  settlePressed()
  local now = getMillis()
  if now - tickedAt >= TICK_MS then
    tickedAt = now
    keepTalking(now)
    paint()
  end
end

function onReceiveNotify(what, name)
  if what == 'press' then
    pressed[name] = true
    PRESS[name]()
    paint()
  elseif what == 'move' then
    local dial = dialOf[name:gsub('_fader$', '')]
    setDial(dial, valueAt(dial, control(name).values.x))
  elseif what == 'reset' then
    resetDial(dialOf[name:gsub('_fader$', '')])
  end
end

function onReceiveOSC(message, connections)
  if not connections[connection()] then
    return false
  end
  local plain = {}
  for i, argument in ipairs(message[2]) do
    plain[i] = argument.value
  end
  return hear(message[1], unpack(plain))
end
