// From what is known to what is seen.

const EARLY = 0.05 // of a render: before it, how long it takes is a guess
let stylesFrom = 0
let jobsFrom = 0
let shownPage = KNOWN.pages[0]

function nameOf(job) {
  return job.content === '' ? job.id : fileName(job.content)
}

function clampPage(from, total, rows) {
  const last = Math.max(0, Math.ceil(total / rows) - 1) * rows
  return Math.max(0, Math.min(from, last))
}

function paintTurn(what, from, total, rows) {
  const pages = Math.max(1, Math.ceil(total / rows))
  showWords(what + '_page', pages > 1 ? from / rows + 1 + ' of ' + pages : '')
  showPart(what + '_turn', pages > 1)
}

function paintStyles() {
  stylesFrom = clampPage(stylesFrom, styles.length, KNOWN.style_rows)
  Array.from({ length: KNOWN.style_rows }).forEach((_, i) => {
    const name = styles[stylesFrom + i]
    const row = 'style_' + (i + 1)
    showPart(row, name !== undefined)
    if (name === undefined) return
    showLabel(row + '_choose', name)
    light(row + '_choose', name === chosenStyle)
  })
  paintTurn('styles', stylesFrom, styles.length, KNOWN.style_rows)
}

function timeLeft(seconds) {
  if (seconds < 1) return ''
  return seconds < 90 ? Math.ceil(seconds) + ' s' : Math.ceil(seconds / 60) + ' min'
}

function stateWords(job) {
  if (hasEnded(job)) return job.state
  if (job.isStopping) return 'stopping'
  return job.state === 'running' ? job.stage + ' ' + Math.floor(job.fraction * 100) + ' %' : 'queued'
}

function paintJob(name, job) {
  showPart(name, job !== undefined)
  if (job === undefined) return
  const isRunning = job.state === 'running'
  showWords(name + '_content', nameOf(job))
  showWords(name + '_style', job.style)
  showWords(name + '_state', stateWords(job))
  showWords(name + '_left', isRunning && job.fraction >= EARLY ? timeLeft(job.left) : '')
  showPart(name + '_bar', isRunning)
  showPosition(name + '_bar', job.fraction)
  showPart(name + '_end', !hasEnded(job))
  light(name + '_choose', job === jobToRender())
}

function paintJobs() {
  const rows = jobsInRows()
  jobsFrom = clampPage(jobsFrom, rows.length, KNOWN.job_rows)
  Array.from({ length: KNOWN.job_rows }).forEach((_, i) => paintJob('job_' + (i + 1), rows[jobsFrom + i]))
  paintTurn('jobs', jobsFrom, rows.length, KNOWN.job_rows)
}

function statusWords() {
  if (!answers) return isAway ? 'No server' : 'Server not usable'
  const count = jobs.filter((job) => !hasEnded(job)).length
  return serverName + (count > 0 ? ',  ' + count + ' to render' : '')
}

function messageWords() {
  if (!answers) return obstacle || silence()
  if (problem !== '') return problem
  if (styles.length === 0) return 'The style library is empty. Put audio files into the folder styles of the server\'s home.'
  if (jobs.length === 0) return 'Nothing was rendered yet. What you render from your music program appears here.'
  return ''
}

function paintStatus() {
  showLamp(answers ? 'answers' : isAway ? 'away' : 'waits')
  showWords('status', statusWords())
  const pending = Object.keys(waiting).length > 0 ? ['Asked to render; the server has not answered yet.'] : []
  showWords('message', [messageWords()].concat(pending).filter((words) => words !== '').join('\n'))
  const job = jobToRender()
  const words = job && chosenStyle !== '' ? nameOf(job) + '  in  ' + chosenStyle : ''
  showWords('chosen', words)
  light('render', words !== '')
}

function paintPage() {
  KNOWN.pages.forEach((page) => {
    showPart('page_' + page, page === shownPage)
    light('tab_' + page, page === shownPage)
  })
}

function paint() {
  paintStyles()
  paintJobs()
  paintStatus()
}
