// The talk with the server: is it there, does it speak our protocol, what did it say, what has it not answered yet.

const LOOK_EVERY_MS = 1000
const AWAY_AFTER_MS = 2500
const AGAIN_AFTER_MS = 2000
const LEASE_S = 30
const RENEW_EVERY_MS = 10000
const LIST_EVERY_MS = 500
const AUTH_EVERY_MS = 10000

let answers = false // the server does, in our protocol
let isAway = true
let serverName = ''
let obstacle = '' // why nothing can be asked, for people
let problem = '' // the last thing that went wrong
let needsToken = true // said once to each server, if there is one to say
let refusal = '' // why our token is not taken
let heardAt = 0
let lookedAt = 0
let renewedAt = 0
let listedAt = 0
let saidTokenAt = 0
let saidToken = ''
let explained = '' // the failed job whose reason was asked for, until it is said
let askedWhere = ''
let count = 0
const askedAt = {}
const waiting = {} // renders that were not acknowledged yet, by token
const mine = {} // jobs that this panel asked for

// Unique to this browser and this start of it.
const PREFIX = 'osc-' + Date.now().toString(36) + '-' + Math.floor(Math.random() * 1679616).toString(36) + '-'

function silence() {
  if (!isAddress(server())) return 'Write the server as address:port, for example 127.0.0.1:7770. ' + server() + ' came.'
  return 'No Sonograft server answers at ' + server() + '. Start it with: sonograft serve'
}

function ask(command, args) {
  askedAt[command] = Date.now()
  sendTo(command, args || [])
}

function wasAskedLately(command) {
  return Date.now() - (askedAt[command] || 0) < 5000
}

function sayToken(now) {
  if (setting('token') !== saidToken) saidTokenAt = 0 // another one was written
  saidToken = setting('token')
  if (needsToken && setting('token') !== '' && now - saidTokenAt >= AUTH_EVERY_MS) {
    saidTokenAt = now
    ask('auth', [text(setting('token'))])
  }
}

// The port 0 is the one that this comes from.
function subscribe(now) {
  renewedAt = now
  ask('subscribe', [whole(1), whole(0), text(''), whole(LEASE_S)])
}

// Only noted here, and asked with the next tick: what a message from outside starts cannot send.
function greet() {
  answers = true
  obstacle = ''
  problem = ''
  explained = ''
  forgetJobs()
  renewedAt = 0
  isListWanted = true
}

function lose(why) {
  answers = false
  isAway = why === ''
  obstacle = why
}

function hearVersion(name, major, minor, patch, protocol) {
  needsToken = false
  refusal = ''
  isAway = false
  serverName = name + ' ' + [major, minor, patch].join('.')
  if (protocol === KNOWN.protocol) {
    if (!answers) greet()
  } else if (protocol > KNOWN.protocol) {
    lose('This server speaks protocol ' + protocol + ', this panel speaks ' + KNOWN.protocol +
      '. Bring it up to date with: sonograft clients install open-stage-control')
  } else {
    lose('This server speaks protocol ' + protocol + ', this panel needs ' + KNOWN.protocol +
      '. Bring the server up to date, then start it again.')
  }
}

function sendRender(render, now) {
  render.sentAt = now
  ask('render', [text(render.token), text(render.content), text(render.style)].concat(render.pairs))
}

function cancelJob(job) {
  job.isStopping = true
  job.askedAt = Date.now()
  ask('cancel', [text(job.id)])
}

function cancelAll() {
  Object.keys(waiting).forEach((token) => delete waiting[token])
  jobs.forEach((job) => {
    job.isStopping = !hasEnded(job)
    job.askedAt = Date.now()
  })
  ask('cancel', [text('all')])
}

function renderAgain() {
  const job = jobToRender()
  if (!job || job.content === '' || chosenStyle === '') return
  count += 1
  const render = { token: PREFIX + count, content: job.content, style: chosenStyle, pairs: pairsOfDials(), sentAt: 0 }
  waiting[render.token] = render
  problem = ''
  explained = ''
  if (answers) sendRender(render, Date.now())
}

// Why a job failed is said once more. Its end may come again by itself, so only the first answer is one.
function explain(job) {
  explained = job.id
  ask('job/get', [text(job.id)])
}

// UDP loses packets: what was not answered is said again, with the same token, so it is done once.
function repeatUnanswered(now) {
  Object.values(waiting).forEach((render) => {
    if (now - render.sentAt >= AGAIN_AFTER_MS) sendRender(render, now)
  })
  jobs.forEach((job) => {
    if (job.isStopping && !hasEnded(job) && now - job.askedAt >= AGAIN_AFTER_MS) cancelJob(job)
  })
  if (explained !== '' && now - askedAt['job/get'] >= AGAIN_AFTER_MS) ask('job/get', [text(explained)])
  // Only our own ends are confirmed: others wait for theirs.
  Object.keys(mine).forEach((id) => {
    if (mine[id] === 'ended') {
      mine[id] = 'seen'
      ask('job/seen', [text(id)])
    }
  })
}

function keepTalking(now) {
  if (askedWhere !== server()) {
    askedWhere = server()
    lookedAt = 0
    lose('')
  }
  if (now - lookedAt >= LOOK_EVERY_MS) {
    lookedAt = now
    sayToken(now)
    ask('version')
  }
  if (!isAway && now - heardAt > AWAY_AFTER_MS) {
    lose('')
    needsToken = true // a server that starts again does not know this host any more
  }
  if (!answers) return
  if (now - renewedAt >= RENEW_EVERY_MS) {
    subscribe(now)
    ask('styles')
  }
  if (isListWanted && now - listedAt >= LIST_EVERY_MS) {
    isListWanted = false
    listedAt = now
    heardJobs = {}
    ask('jobs')
  }
  repeatUnanswered(now)
}

function forbid(command, message) {
  needsToken = true
  if (command === 'auth') {
    refusal = message
    saidTokenAt = Date.now() + 5 * AUTH_EVERY_MS // the server counts wrong ones
  } else if (setting('token') === '') {
    refusal = message + ' Write it into the field "token" on the page Details.'
  }
  lose(refusal || message)
}

function hearFail(command, token, code, name, message) {
  if (name === 'forbidden' && wasAskedLately(command)) {
    forbid(command, message)
  } else if (command === 'render' && waiting[token]) {
    delete waiting[token]
    problem = message
  } else if (command !== 'render' && wasAskedLately(command)) {
    problem = message
    if (command === 'job/get') explained = ''
  }
}

// The server has it: by an answer, or by an event that came in its place.
function take(token, id) {
  const render = waiting[token]
  if (!render) return
  const job = jobWith(id)
  job.content = render.content
  job.style = render.style
  mine[id] = mine[id] || 'asked'
  delete waiting[token]
}

function hearAck(command, token, id) {
  if (command === 'render') take(token, id)
  else if (command === 'auth') needsToken = false
}

function endJob(job, state) {
  moveJob(job, state)
  if (mine[job.id]) mine[job.id] = 'ended'
}

// What comes from the server, by address without the root.
const HEAR = {
  'version': hearVersion,
  'ack': hearAck,
  'fail': hearFail,
  'styles/item': hearStyleItem,
  'styles/end': (number) => {
    if (!hearStylesEnd(number)) renewedAt = Date.now() - RENEW_EVERY_MS + LIST_EVERY_MS
  },
  'jobs/item': hearJobItem,
  'jobs/end': hearJobsEnd,
  'startup': () => {
    answers = false
    lookedAt = 0
  },
  'shutdown': () => {
    lose('')
    needsToken = true
  },
}

// What comes of one job.
const EVENT = {
  'queued': (job) => moveJob(job, 'queued'),
  'started': (job) => moveJob(job, 'running'),
  'progress': (job, fraction, stage, left) => {
    moveJob(job, 'running')
    Object.assign(job, { fraction, stage, left })
  },
  'preview': (job) => moveJob(job, 'running'),
  'done': (job) => endJob(job, 'done'),
  'failed': (job, code, name, message) => {
    // An end is said more than once; it is news only once, or when it was asked for.
    if (!hasEnded(job) || explained === job.id) problem = message
    if (explained === job.id) explained = ''
    endJob(job, 'failed')
  },
  'cancelled': (job) => endJob(job, 'cancelled'),
}

function hearEvent(event, id, token, ctx, ...rest) {
  take(token, id)
  const known = findJob(id)
  if (!known || known.content === '') isListWanted = true
  EVENT[event](jobWith(id), ...rest)
}

function hear(name, value) {
  const args = Array.isArray(value) ? value : [value]
  heardAt = Date.now()
  if (HEAR[name]) HEAR[name](...args)
  else if (answers) hearEvent(name.replace('job/', ''), ...args)
}
