// What is seen. Nothing but this part and the session's own scripts knows Open Stage Control's widgets.

const shown = {} // what each widget shows, so that only changes are drawn

function changed(widget, what, value) {
  const key = widget + ' ' + what
  const isNew = shown[key] !== value
  shown[key] = value
  return isNew
}

// An unseen joiner keeps words from being taken for what the program means by them: ^ begins an icon's name, a label
// "auto" is the name of the widget, "false" is none.
const JOINER = '\u2060'

function plain(words) {
  return words.replace(/\^/g, '^' + JOINER)
}

function showWords(name, words) {
  if (changed(name, 'words', words)) set(name, plain(words), { send: false })
}

function showLabel(name, words) {
  if (changed(name, 'label', words)) setVar(name, 'words', JOINER + plain(words))
}

function showPart(name, isShown) {
  if (changed(name, 'shown', isShown)) setVar(name, 'shown', isShown)
}

function showPosition(name, position) {
  if (changed(name, 'position', position)) set(name, position, { send: false, script: false })
}

function light(name, isLit) {
  if (changed(name, 'lit', isLit)) {
    setVar(name, 'colour', isLit ? KNOWN.colours.chosen : KNOWN.colours.press)
    setVar(name, 'fill', isLit ? 0.75 : 0.32)
  }
}

const LAMP = { answers: KNOWN.colours.chosen, waits: '#e0a83f', away: KNOWN.colours.lamp }

function showLamp(state) {
  if (changed('lamp', 'state', state)) set('lamp', LAMP[state], { send: false })
}

function setting(name) {
  return String(get(name) || '').trim()
}
