// A stand-in for the client of Open Stage Control, as its documentation and its source (1.26 to 1.29) describe it: the
// tree of widgets with their values and variables, and the functions that scripts may call. Strict: an unknown widget,
// variable or kind of value is an error here, and so is sending where the program would drop it without a word.
// Commands come as JSON, one on each line; each is answered by one line with what was sent and a result.
'use strict'

const fs = require('fs')
const readline = require('readline')
const vm = require('vm')

const widgets = new Map()
const globals = {}
const storage = new Map()
const options = [] // of the event that runs: whether it may send
const running = [] // the widgets whose scripts run
let clock = 0
let timers = []
let sent = []

function fail(words) {
  throw new Error(words)
}

function widget(id) {
  if (id === 'this') return running[running.length - 1]
  return widgets.get(id) || fail(`there is no widget ${id}`)
}

const VARIABLE = /^VAR\{(\w+), (.*)\}$/s

function prop(of, name) {
  const given = of.props[name]
  const found = typeof given === 'string' && VARIABLE.exec(given)
  if (!found) return given
  const said = of.variables.get(found[1])
  if (said !== undefined) return said
  try {
    return JSON.parse(found[2])
  } catch {
    return found[2]
  }
}

const KINDS = {
  text: (value) => typeof value === 'string',
  led: (value) => /^#[0-9a-f]{6}$/.test(value),
  fader: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  input: (value) => typeof value === 'string',
}

function setValue(of, value, given) {
  const isRight = KINDS[of.props.type] || fail(`${of.props.id} has no value to set`)
  if (!isRight(value)) fail(`${of.props.id}, a ${of.props.type}, cannot be ${JSON.stringify(value)}`)
  of.value = of.props.type === 'text' && value === '' ? of.props.default : value
  if (given.script !== false) run(of, 'onValue', { value: of.value }, given)
}

const ARGUMENTS = {
  s: (value) => typeof value === 'string',
  i: (value) => Number.isInteger(value) && Math.abs(value) < 2 ** 31,
  f: (value) => typeof value === 'number' && Number.isFinite(value),
}

function mayRun() {
  if (running.length === 0) fail('scripts only call this while they run')
}

const API = {
  globals,
  Date: { now: () => clock },
  get(id) {
    mayRun()
    return structuredClone(widget(id).value)
  },
  set(id, value, extra = {}) {
    mayRun()
    const now = options[options.length - 1]
    setValue(widget(id), structuredClone(value), { ...now, ...extra, send: now.send && extra.send !== false })
  },
  setVar(id, name, value) {
    mayRun()
    const of = widget(id)
    const uses = Object.values(of.props).some((given) => VARIABLE.exec(given)?.[1] === name)
    if (!uses) fail(`no property of ${id} uses the variable ${name}`)
    of.variables.set(name, structuredClone(value))
  },
  send(target, address, ...args) {
    mayRun()
    if (!options[options.length - 1].send) fail('what a message from outside starts sends nothing')
    if (!/^[^:]+:\d+$/.test(target)) fail(`${target} is no target`)
    args.forEach((arg) => ARGUMENTS[arg.type](arg.value) || fail(`${JSON.stringify(arg)} cannot be sent`))
    sent.push([target, address, ...args.map((arg) => [arg.type, arg.value])])
  },
  storage: {
    setItem: (key, value) => storage.set(key, String(value)),
    getItem: (key) => (storage.has(key) ? storage.get(key) : null),
  },
  setTimeout: (id, call, delay) => timer(id, call, delay, false),
  setInterval: (id, call, delay) => timer(id, call, delay, true),
}

function timer(id, call, delay, repeats) {
  mayRun()
  const of = running[running.length - 1]
  timers = timers.filter((known) => !(known.of === of && known.id === id && known.repeats === repeats))
  timers.push({ of, id, call, delay, repeats, at: clock + delay, given: options[options.length - 1] })
}

const context = vm.createContext({ ...API })

function run(of, property, variables, given) {
  const code = of.props[property]
  if (!code || of.locked.has(property)) return
  const names = Object.keys(variables)
  const call = vm.runInContext(`(function(${names.join(', ')}) {"use strict";${code}\n})`, context, { filename: of.props.id })
  of.locked.add(property)
  inside(of, given, () => call(...Object.values(variables)))
  of.locked.delete(property)
}

function inside(of, given, call) {
  running.push(of)
  options.push(given)
  try {
    call()
  } finally {
    running.pop()
    options.pop()
  }
}

function create(props, parent) {
  if (widgets.has(props.id)) fail(`${props.id} is there twice`)
  const made = { props, parent, value: props.default ?? '', variables: new Map(), locked: new Set() }
  widgets.set(props.id, made)
  ;(props.widgets || []).forEach((child) => create(child, made))
  run(made, 'onCreate', { value: made.value }, { send: true })
}

function isShown(of) {
  return !of || (prop(of, 'visible') !== false && isShown(of.parent))
}

const COMMANDS = {
  load: (file) => {
    const { content } = JSON.parse(fs.readFileSync(file, 'utf8'))
    const root = { props: content, variables: new Map(), locked: new Set() }
    run(root, 'onPreload', {}, { send: true })
    create(content)
  },
  tick: (millis) => {
    clock = millis
    const due = timers.filter((known) => known.at <= clock)
    timers = timers.filter((known) => known.at > clock || known.repeats)
    due.forEach((known) => {
      known.at = clock + known.delay
      inside(known.of, known.given, known.call)
    })
  },
  hear: (address, args) => {
    const value = args.length === 1 ? args[0] : args
    const found = [...widgets.values()].filter((of) => of.props.address === address)
    found.forEach((of) => {
      of.value = value
      run(of, 'onValue', { value }, { send: false })
    })
  },
  press: (id) => {
    const of = widget(id)
    if (of.props.type !== 'button' || !isShown(of)) fail(`${id} cannot be pressed`)
    run(of, 'onValue', { value: 1 }, { send: true })
  },
  drag: (id, value) => setValue(isShown(widget(id)) ? widget(id) : fail(`${id} is hidden`), value, { send: true }),
  write: (id, value) => setValue(widget(id), value, { send: true }),
  value: (id) => widget(id).value,
  prop: (id, name) => prop(widget(id), name),
  shown: (id) => isShown(widget(id)),
  store: (key, value) => void storage.set(key, value),
}

readline.createInterface({ input: process.stdin }).on('line', (line) => {
  const [command, ...args] = JSON.parse(line)
  sent = []
  let answer
  try {
    const result = COMMANDS[command](...args)
    answer = { sent, result: result === undefined ? null : result }
  } catch (error) {
    answer = { sent, error: error.stack || String(error) }
  }
  process.stdout.write(JSON.stringify(answer) + '\n')
})
