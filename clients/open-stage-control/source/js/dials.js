// The parameters as they are set: values, their places on the faders, their words.

const LOWEST_HZ = 20
const dialOf = {}
const valueOf = {}

KNOWN.dials.forEach((dial) => {
  dialOf[dial.name] = dial
  valueOf[dial.name] = dial.default
})

function inside(dial, position) {
  const width = dial.high - dial.low
  if (dial.curve === 'octaves') {
    const start = Math.max(dial.low, LOWEST_HZ)
    return Math.round(start * Math.pow(dial.high / start, position))
  }
  return dial.low + width * (dial.curve === 'cube' ? Math.pow(position, 3) : position)
}

// The value at a fader's position from 0 to 1; its ends are the parameter's own. What is shown is what is sent.
function valueAt(dial, position) {
  if (position <= 0) return dial.low
  if (position >= 1) return dial.high
  const scale = Math.pow(10, dial.digits)
  return Math.round(inside(dial, position) * scale) / scale
}

function wordsOf(dial) {
  const value = valueOf[dial.name]
  const words = dial.kind === 'float' ? value.toFixed(dial.digits) : String(value)
  return dial.unit === '' ? words : words + ' ' + dial.unit
}

function paintDial(dial) {
  if (dial.way === 'choice' || dial.way === 'switch') {
    dial.choices.forEach((word) => light(dial.name + '_is_' + word, word === String(valueOf[dial.name])))
  } else {
    showWords(dial.name + '_value', wordsOf(dial))
  }
}

function setDial(dial, value) {
  valueOf[dial.name] = value
  paintDial(dial)
}

function moveDial(name, position) {
  shown[name + '_fader position'] = position
  setDial(dialOf[name], valueAt(dialOf[name], position))
}

function resetDial(dial) {
  setDial(dial, dial.default)
  if (dial.way === 'fader') showPosition(dial.name + '_fader', dial.position)
}

function stepDial(dial, what) {
  const value = valueOf[dial.name]
  const next = {
    down: () => Math.max(dial.low, value - 1),
    up: () => Math.min(dial.high, value + 1),
    other: () => dial.low + Math.floor(Math.random() * (dial.high - dial.low)),
  }
  setDial(dial, next[what]())
}

// Keys and values as a render takes them: all that the panel shows, so that what is seen is what is rendered.
function pairsOfDials() {
  const typed = { float: real, choice: text, int: whole, bool: whole }
  return KNOWN.dials.reduce((args, dial) => args.concat([text(dial.name), typed[dial.kind](valueOf[dial.name])]), [])
}
