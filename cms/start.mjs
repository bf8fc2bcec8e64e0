import { createRequire } from 'node:module'
import { Server } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'
import { untilQuiet } from './scripts/quiet.mjs'

// Strapi's ES module build does not resolve on Node; its CommonJS build does.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi')

/** How long a stop waits for connections not accepted yet, for requests on idle ones, for requests under way, in milliseconds. */
const ACCEPT_TIMEOUT = 200
const IDLE_TIMEOUT = 1000
/** The loop is calm where two of its turns take less, and is waited for so long, in milliseconds. */
const CALM = 2
const CALM_TIMEOUT = 5000
const DRAIN_TIMEOUT = 10_000

// What the CMS writes is for its owner alone: accounts, drafts, enquiries.
process.umask(0o077)

const app = createStrapi({
  appDir: import.meta.dirname,
  distDir: join(import.meta.dirname, 'dist'),
})

// Strapi's own handlers cut every open connection at once; ours let requests under way finish.
// They stay after the first signal: a library that tidies up at a signal ends the process where it finds itself alone.
let stopping
for (const signal of ['SIGTERM', 'SIGINT']) {
  process.removeAllListeners(signal)
  process.on(signal, () => stopping ??= stop())
}

// Whoever read the log has gone: that is no reason to serve no more.
process.stdout.on('error', () => {})

await app.start()

/** Answers what has come in, stops accepting, waits for requests under way, closes the database, exits with 0. */
async function stop() {
  const server = app.server.httpServer
  const closed = new Promise(resolve => server.once('close', resolve))
  server.prependListener('request', (_request, response) => response.setHeader('connection', 'close'))
  await app.eventHub.emit('server.stopping')
  // Connections that the machine has taken already wait to be accepted: to close at once would reset them.
  await wait(ACCEPT_TIMEOUT)
  // Not the HTTP server's own `close`, which cuts idle connections at once: a request may be on its way on one.
  Server.prototype.close.call(server)
  await Promise.race([
    closed,
    wait(IDLE_TIMEOUT),
  ])
  await untilCalm()
  server.closeIdleConnections()
  const deadline = setTimeout(() => server.closeAllConnections(), DRAIN_TIMEOUT)
  await closed
  clearTimeout(deadline)
  await untilQuiet(app)
  await app.destroy()
  process.exit(0)
}

/** Until the loop turns at once: what arrives while it is busy is read later, and its connection seems idle until then. */
async function untilCalm() {
  for (const deadline = performance.now() + CALM_TIMEOUT; performance.now() < deadline;) {
    const begun = performance.now()
    await nextTurn()
    await nextTurn()
    if (performance.now() - begun < CALM)
      return
    await wait(10)
  }
}
