// Loaded into every Node of the app by test/e2e/network-watch.ts: writes down whatever Node itself asks of a network, before it
// does. What Chromium asks is in its own log.
const dgram = require('node:dgram')
const dns = require('node:dns')
const fs = require('node:fs')
const net = require('node:net')

const file = process.env.FINSAM_NETWORK_LOG

function note(line) {
  fs.appendFileSync(file, `${line}\n`)
}

/** Wraps the functions of an object whose names match, so that each call is noted with what it was given first. */
function watch(kind, object, names) {
  for (const name of names) {
    const original = object[name]
    if (typeof original !== 'function') continue
    object[name] = function watched(...words) {
      note(`${kind}.${name} ${JSON.stringify(words[0]) ?? ''}`)
      return original.apply(this, words)
    }
  }
}

const asking = /^(lookup|lookupService|resolve\w*|reverse)$/
watch(
  'dns',
  dns,
  Object.keys(dns).filter((name) => asking.test(name)),
)
watch(
  'dns.promises',
  dns.promises,
  Object.keys(dns.promises).filter((name) => asking.test(name)),
)
for (const Resolver of [dns.Resolver, dns.promises.Resolver])
  watch(
    'dns.Resolver',
    Resolver.prototype,
    Object.getOwnPropertyNames(Resolver.prototype).filter((name) => asking.test(name)),
  )
watch('udp', dgram.Socket.prototype, ['bind', 'connect', 'send'])

const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function watched(...words) {
  const [options] = Array.isArray(words[0]) ? words[0] : words
  // A pipe or a socket of the file system leaves no computer.
  if (typeof options !== 'string' && !options?.path) note(`tcp.connect ${JSON.stringify(options?.port ?? options)}`)
  return connect.apply(this, words)
}

// The processes that this one starts are watched too.
process.env.NODE_OPTIONS = `--require=${__filename}`
note(`watched ${process.type ?? 'node'}`)
