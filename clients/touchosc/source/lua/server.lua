-- The talk with the server: is it there, does it speak our protocol, what did it say, what has it not answered yet.

local LOOK_EVERY_MS = 1000
local AWAY_AFTER_MS = 2500
local AGAIN_AFTER_MS = 2000
local LEASE_S = 30
local RENEW_EVERY_MS = 10000
local LIST_EVERY_MS = 500
local AUTH_EVERY_MS = 10000
local SILENCE = 'No Sonograft server answers. Start it with: sonograft serve'

local answers = false -- the server does, in our protocol
local serverName = ''
local obstacle = SILENCE -- why nothing can be asked, for people
local problem = '' -- the last thing that went wrong
local needsToken = true -- said once to each server, if there is one to say
local refusal = '' -- why our token is not taken
local explained = nil -- the failed job whose reason was asked for, until it is said
local silentSince = nil -- when the first look went out that nothing has answered yet
local talkedAt, lookedAt, renewedAt, listedAt, saidTokenAt = -1e9, -1e9, -1e9, -1e9, -1e9
local askedAt = {}
local waiting = {} -- renders that were not acknowledged yet, by token
local mine = {} -- jobs that this panel asked for
local prefix = ''
local count = 0

-- Unique to this panel and this start of it.
local function makePrefix()
  local date, clock = getDate(), getTime()
  math.randomseed(math.floor(getMillis()) + clock[4] + 1000 * (clock[3] + 60 * (clock[2] + 60 * clock[1])))
  prefix = string.format(
    'touchosc-%02d%02d%02d%02d%02d-%04x-',
    date[2], date[3], clock[1], clock[2], clock[3], math.random(0, 65535)
  )
end

local function ask(command, arguments)
  askedAt[command] = getMillis()
  send(command, arguments or {})
end

local function sayToken(now)
  local token = setting('token')
  if needsToken and token ~= '' and now - saidTokenAt >= AUTH_EVERY_MS then
    saidTokenAt = now
    ask('auth', { text(token) })
  end
end

local function subscribe(now)
  renewedAt = now
  ask('subscribe', { whole(1), whole(receivePort()), text(''), whole(LEASE_S) })
end

local function greet(now)
  answers = true
  obstacle = ''
  problem, explained = '', nil
  forgetJobs()
  subscribe(now)
  ask('styles')
  isListWanted = true
end

local function lose(why)
  answers = false
  obstacle = why
end

local function hearVersion(name, major, minor, patch, protocol)
  needsToken, refusal = false, ''
  serverName = string.format('%s %d.%d.%d', name, major, minor, patch)
  if protocol == PROTOCOL then
    if not answers then
      greet(getMillis())
    end
  elseif protocol > PROTOCOL then
    lose(string.format('This server speaks protocol %d, this panel speaks %d. Bring it up to date with: '
      .. 'sonograft clients install touchosc', protocol, PROTOCOL))
  else
    lose(string.format('This server speaks protocol %d, this panel needs %d. Bring the server up to date, '
      .. 'then start it again.', protocol, PROTOCOL))
  end
end

local function sendRender(render, now)
  render.sentAt = now
  local arguments = { text(render.token), text(render.content), text(render.style) }
  for _, argument in ipairs(render.pairs) do
    table.insert(arguments, argument)
  end
  ask('render', arguments)
end

local function cancel(id)
  if jobOf[id] then
    jobOf[id].isStopping = true
    jobOf[id].askedAt = getMillis()
  end
  ask('cancel', { text(id) })
end

local function cancelAll()
  waiting = {}
  for _, job in ipairs(jobs) do
    job.isStopping = not ENDED[job.state]
    job.askedAt = getMillis()
  end
  ask('cancel', { text('all') })
end

local function renderAgain()
  local job = jobToRender()
  if job == nil or job.content == '' or chosenStyle == nil then
    return
  end
  count = count + 1
  local render = { token = prefix .. count, content = job.content, style = chosenStyle, pairs = pairsOfDials() }
  waiting[render.token] = render
  problem, explained = '', nil
  if answers then
    sendRender(render, getMillis())
  end
end

-- Why a job failed is said once more. Its end may come again by itself, so only the first answer is one.
local function explain(job)
  explained = job.id
  ask('job/get', { text(job.id) })
end

-- UDP loses packets: what was not answered is said again, with the same token, so it is done once.
local function repeatUnanswered(now)
  for _, render in pairs(waiting) do
    if now - (render.sentAt or -1e9) >= AGAIN_AFTER_MS then
      sendRender(render, now)
    end
  end
  for _, job in ipairs(jobs) do
    if job.isStopping and not ENDED[job.state] and now - job.askedAt >= AGAIN_AFTER_MS then
      cancel(job.id)
    end
  end
  if explained and now - askedAt['job/get'] >= AGAIN_AFTER_MS then
    ask('job/get', { text(explained) })
  end
end

local function keepTalking(now)
  -- A tablet that slept has heard nothing, which does not mean that nothing was said.
  isListWanted = isListWanted or now - talkedAt > AWAY_AFTER_MS
  talkedAt = now
  if now - lookedAt >= LOOK_EVERY_MS then
    lookedAt = now
    silentSince = silentSince or now
    sayToken(now)
    ask('version')
  end
  if obstacle ~= SILENCE and silentSince and now - silentSince > AWAY_AFTER_MS then
    lose(SILENCE)
    needsToken = true -- a server that starts again does not know this host any more
  end
  if not answers then
    return
  end
  if now - renewedAt >= RENEW_EVERY_MS then
    subscribe(now)
    ask('styles')
  end
  if isListWanted and now - listedAt >= LIST_EVERY_MS then
    isListWanted, listedAt = false, now
    heardJobs = {}
    ask('jobs')
  end
  repeatUnanswered(now)
end

local function wasAskedLately(command)
  return getMillis() - (askedAt[command] or -1e9) < 5000
end

local function forbid(command, message)
  needsToken = true
  if command == 'auth' then
    refusal = message
    saidTokenAt = getMillis() + 5 * AUTH_EVERY_MS -- the server counts wrong ones
  elseif setting('token') == '' then
    refusal = message .. ' Write it into the field "token" of this layout, in the editor.'
  end
  lose(refusal ~= '' and refusal or message)
end

local function hearFail(command, token, name, message)
  if name == 'forbidden' and wasAskedLately(command) then
    forbid(command, message)
  elseif command == 'render' and waiting[token] then
    waiting[token] = nil
    problem = message
  elseif command ~= 'render' and wasAskedLately(command) then
    problem = message
    explained = command ~= 'job/get' and explained or nil
  end
end

-- The server has it: by an answer, or by an event that came in its place.
local function take(token, id)
  local render = waiting[token]
  if render then
    local job = jobWith(id)
    job.content, job.style = render.content, render.style
    mine[id] = true
    waiting[token] = nil
  end
end

local function hearAck(command, token, id)
  if command == 'render' then
    take(token, id)
  elseif command == 'auth' then
    needsToken = false
  end
end

local function hearEnd(id, state)
  local job = jobOf[id]
  moveJob(job, state)
  -- Only for our own: others wait for the ends of theirs.
  if mine[id] then
    ask('job/seen', { text(id) })
  end
end

-- What comes from the server, by address without the root. Arguments are plain values.
local HEAR = {
  ['version'] = hearVersion,
  ['ack'] = hearAck,
  ['fail'] = function(command, token, _, name, message)
    hearFail(command, token, name, message)
  end,
  ['styles/item'] = hearStyleItem,
  ['styles/end'] = function(number)
    if not hearStylesEnd(number) then
      renewedAt = getMillis() - RENEW_EVERY_MS + LIST_EVERY_MS
    end
  end,
  ['jobs/item'] = hearJobItem,
  ['jobs/end'] = hearJobsEnd,
  ['startup'] = function()
    answers = false
    lookedAt = -1e9
  end,
  ['shutdown'] = function()
    lose(SILENCE)
    needsToken = true
  end,
}

-- What comes of one job.
local EVENT = {
  ['queued'] = function(job)
    moveJob(job, 'queued')
  end,
  ['started'] = function(job)
    moveJob(job, 'running')
  end,
  ['progress'] = function(job, fraction, stage, left)
    moveJob(job, 'running')
    job.fraction, job.stage, job.left = fraction, stage, left
  end,
  ['preview'] = function(job)
    moveJob(job, 'running')
  end,
  ['done'] = function(job)
    hearEnd(job.id, 'done')
  end,
  ['failed'] = function(job, _, _, message)
    -- An end is said more than once; it is news only once, or when it was asked for.
    if not ENDED[job.state] or explained == job.id then
      problem = message
      explained = explained ~= job.id and explained or nil
    end
    hearEnd(job.id, 'failed')
  end,
  ['cancelled'] = function(job)
    hearEnd(job.id, 'cancelled')
  end,
}

local function hearEvent(event, id, token, _, ...)
  take(token, id)
  if jobOf[id] == nil or jobOf[id].content == '' then
    isListWanted = true
  end
  EVENT[event](jobWith(id), ...)
end

local function hear(address, ...)
  if address:sub(1, #ROOT) ~= ROOT then
    return false
  end
  local name = address:sub(#ROOT + 1)
  local event = name:match('^job/(%a+)$')
  if HEAR[name] == nil and (event == nil or EVENT[event] == nil) then
    return true
  end
  silentSince = nil
  if event == nil then
    HEAR[name](...)
  elseif answers then
    hearEvent(event, ...)
  end
  return true
end
