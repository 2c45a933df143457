// Messages out, to the server that is set. Open Stage Control listens on the port that it sends from, so no port is said.

const ROOT = '/sonograft/'

function text(value) {
  return { type: 's', value: String(value) }
}

function whole(value) {
  return { type: 'i', value: value }
}

function real(value) {
  return { type: 'f', value: value }
}

function server() {
  return setting('server') || '127.0.0.1:7770'
}

function isAddress(words) {
  return /^[^\s:]+:\d{2,5}$/.test(words)
}

function sendTo(command, args) {
  if (isAddress(server())) send(server(), ROOT + command, ...args)
}
