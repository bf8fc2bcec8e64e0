import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { untilQuiet } from './scripts/quiet.mjs'

// Strapi's ES module build does not resolve on Node; its CommonJS build does.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi')

/** How long requests under way may take to finish after SIGTERM, in milliseconds. */
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

await app.start()

/** Stops accepting, waits for requests under way, closes the database, exits with 0. */
async function stop() {
  const server = app.server.httpServer
  await app.eventHub.emit('server.stopping')
  const deadline = setTimeout(() => server.closeAllConnections(), DRAIN_TIMEOUT)
  await new Promise((resolve) => {
    server.close(resolve)
    server.closeIdleConnections()
  })
  clearTimeout(deadline)
  await untilQuiet(app)
  await app.destroy()
  process.exit(0)
}
