// What the widgets of the session call, and what a press does.

function chooseStyle(row) {
  chosenStyle = styles[stylesFrom + row - 1] || chosenStyle
}

function chooseJob(job) {
  chosenJob = job.id
  if (job.state === 'failed') explain(job)
}

const PRESS = {
  render: renderAgain,
  cancel_all: cancelAll,
  defaults: () => KNOWN.dials.forEach(resetDial),
  styles_back: () => (stylesFrom -= KNOWN.style_rows),
  styles_on: () => (stylesFrom += KNOWN.style_rows),
  jobs_back: () => (jobsFrom -= KNOWN.job_rows),
  jobs_on: () => (jobsFrom += KNOWN.job_rows),
}

Array.from({ length: KNOWN.style_rows }).forEach((_, i) => {
  PRESS['style_' + (i + 1) + '_choose'] = () => chooseStyle(i + 1)
})
Array.from({ length: KNOWN.job_rows }).forEach((_, i) => {
  const inRow = (act) => () => {
    const job = jobsInRows()[jobsFrom + i]
    if (job) act(job)
  }
  PRESS['job_' + (i + 1) + '_choose'] = inRow(chooseJob)
  PRESS['job_' + (i + 1) + '_cancel'] = inRow(cancelJob)
})
KNOWN.pages.forEach((page) => {
  PRESS['tab_' + page] = () => {
    shownPage = page
    paintPage()
  }
})
KNOWN.dials.forEach((dial) => {
  dial.choices.forEach((word) => {
    PRESS[dial.name + '_is_' + word] = () => setDial(dial, dial.way === 'switch' ? Number(word) : word)
  })
  if (dial.way === 'steps') {
    ['down', 'up', 'other'].forEach((what) => (PRESS[dial.name + '_' + what] = () => stepDial(dial, what)))
  }
})

globals.sonograft = {
  start: () => {
    KNOWN.dials.forEach(paintDial)
    paintPage()
    paint()
  },
  tick: () => {
    keepTalking(Date.now())
    paint()
  },
  press: (name) => {
    PRESS[name]()
    paint()
  },
  move: moveDial,
  hear: hear,
}
