// What is known of the server's queue and of its styles.

const MAX_JOBS = 100
const ENDED = ['done', 'failed', 'cancelled']

let jobs = [] // in the order in which they came
let styles = []
let heardJobs = {}
let heardStyles = []
let chosenJob = '' // what the user chose; else the newest counts
let chosenStyle = ''
let isListWanted = false

function hasEnded(job) {
  return ENDED.indexOf(job.state) >= 0
}

function findJob(id) {
  return jobs.find((job) => job.id === id)
}

function forgetJobs() {
  jobs = []
  heardJobs = {}
}

// The oldest that has ended goes first; what is still to be rendered stays, however much it is.
function forgetOldest() {
  const place = jobs.findIndex(hasEnded)
  if (place >= 0) jobs.splice(place, 1)
}

function jobWith(id) {
  const known = findJob(id)
  if (known) return known
  const job = { id, state: 'queued', fraction: 0, stage: '', left: 0, content: '', style: '', isStopping: false, askedAt: 0 }
  jobs.push(job)
  if (jobs.length > MAX_JOBS) forgetOldest()
  return job
}

// An end is final: an event that overtook it, or an older list, does not bring a job back.
function moveJob(job, state) {
  if (!hasEnded(job)) job.state = state
}

function hearJobItem(id, state, fraction, content, style) {
  const job = jobWith(id)
  moveJob(job, state)
  job.fraction = fraction
  job.content = content
  job.style = style
  heardJobs[id] = true
}

// Another program on this host may have asked, too, so a list is whole when all its items were heard, not when it ends.
function hearJobsEnd(count) {
  if (Object.keys(heardJobs).length < count) isListWanted = true
  heardJobs = {}
}

function hearStyleItem(name) {
  if (heardStyles.indexOf(name) < 0) heardStyles.push(name)
}

// Whether the list that ended is a whole one.
function hearStylesEnd(count) {
  const heard = heardStyles
  heardStyles = []
  if (heard.length !== count) return false
  styles = heard
  if (styles.indexOf(chosenStyle) < 0) chosenStyle = styles[0] || ''
  return true
}

// Running first, then the queue in its order, then what has ended, newest first.
function jobsInRows() {
  const state = (wanted) => jobs.filter((job) => job.state === wanted)
  return state('running').concat(state('queued'), jobs.filter(hasEnded).reverse())
}

// The one that was chosen, else the newest whose content is known already.
function jobToRender() {
  const known = jobs.filter((job) => job.content !== '')
  return findJob(chosenJob) || known[known.length - 1]
}

function fileName(path) {
  return path.split(/[/\\]/).pop() || path
}
