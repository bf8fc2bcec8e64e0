import type { App } from './page-store/store/render.ts'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { Server as NetServer } from 'node:net'
import { join } from 'node:path'
import process, { env, exit } from 'node:process'
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'
import { sitemapPath } from '@ican/shared/paths'
import { locales } from '@ican/shared/vocabulary'
import { log } from './common/log.ts'
import { FeedClient } from './page-store/feed/feed-client.ts'
import { FeedReader } from './page-store/feed/feed-reader.ts'
import { Refresher } from './page-store/refresh/refresher.ts'
import { Admission } from './page-store/serve/admission.ts'
import { BuildAssets } from './page-store/serve/assets.ts'
import { TrustedProxies } from './page-store/serve/client-address.ts'
import { pageHandler } from './page-store/serve/handler.ts'
import { healthHandler } from './page-store/serve/health.ts'
import { readLimit } from './page-store/serve/rate-limit.ts'
import { RequestLog } from './page-store/serve/request-log.ts'
import { checksum, PageFiles } from './page-store/store/disk.ts'
import { MediaFiles } from './page-store/store/media-files.ts'
import { Pages } from './page-store/store/pages.ts'
import { forVisitors, renderer } from './page-store/store/render.ts'
import { PageStore } from './page-store/store/store.ts'
import { securityHeaders } from './security-headers.ts'

/** How long a start waits to hear what has changed meanwhile; a stop for connections not accepted yet, for requests on idle ones, for what is under way. */
const startTimeoutMs = 300
const acceptTimeoutMs = 200
const idleTimeoutMs = 1000
/** The loop is calm where two of its turns take less, and is waited for so long. */
const calmMs = 2
const calmTimeoutMs = 5000
const stopTimeoutMs = 10_000
/** Longer than proxies keep a connection that nobody uses: else they send a request on one that is just being closed. */
const keepAliveTimeout = 75_000

const { HOST = '127.0.0.1', PORT = '3000', CMS_URL = 'http://127.0.0.1:1337', SITE_URL = `http://${HOST}:${PORT}`, DATA_DIR = '.data', FEED_SECRET = '', TRUSTED_PROXIES = '127.0.0.1, ::1', REQUEST_LIMIT = '10', LOG_LEVEL = 'http' } = env
const output = join(import.meta.dirname, '.output')
const { listener: app } = await import(join(output, 'server', 'index.mjs')) as { listener: App }

const folder = join(DATA_DIR, 'pages')
const files = new PageFiles(folder)
const media = new MediaFiles(join(folder, 'media'), 512 * 1024 ** 2)
const headers = securityHeaders(new URL(SITE_URL).origin)
// Pages name the site's address, so that another one is another build.
const build = checksum(readFileSync(join(output, 'nitro.json'), 'utf8') + SITE_URL)
const store = new PageStore({
  files,
  pages: new Pages(files, {
    lasting: { pages: 20_000, bytes: 32 * 1024 ** 2 },
    passing: { pages: 1000, bytes: 8 * 1024 ** 2 },
  }),
  render: renderer(app, new URL(SITE_URL).host),
  build,
})
const refresher = new Refresher(store, new URL(SITE_URL).origin)
store.load()
const assets = new BuildAssets(join(folder, 'assets'), {
  name: build,
  folder: join(output, 'public', '_nuxt'),
}, new Set(store.pages.all().map(({ page }) => page.build)))
const feed = new FeedReader(new FeedClient(CMS_URL, FEED_SECRET), { store, files, media })
await Promise.race([
  feed.look(),
  wait(startTimeoutMs),
])

const requestLog = new RequestLog(LOG_LEVEL)
// Whoever read the log has gone: that is no reason to serve no more.
process.stdout.on('error', () => {})
let isStopping = false
const handler = healthHandler({
  store,
  refresher,
  feed,
  isStopping: () => isStopping,
  headers,
  next: assets.handler(headers, pageHandler({
    store,
    refresher,
    admission: new Admission({
      limit: readLimit(REQUEST_LIMIT),
      proxies: new TrustedProxies(TRUSTED_PROXIES),
      headers,
    }),
    headers,
    siteUrl: SITE_URL,
    app: forVisitors(app, new URL(SITE_URL).host, { media }),
  })),
})
// Nobody sends a body with what they read: to make ready for one takes a tenth of an answer.
const server = createServer({ keepAliveTimeout, optimizeEmptyRequests: true }, (request, response) => {
  if (isStopping)
    response.setHeader('connection', 'close')
  requestLog.follow(request, response)
  try {
    handler(request, response)
  }
  catch (error) {
    // One request that nobody has thought of must not end the process, nor leave its reader waiting.
    log('REQUEST_FAILED', 'A request could not be answered.', {
      error,
      requestId: String(request.headers['x-request-id']),
    })
    if (!response.headersSent)
      response.writeHead(400, { ...headers, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
    response.end('400\n')
  }
})
server.listen(Number(PORT), HOST, () => {
  feed.start()
  refresher.start()
  // They name every page: what the store lacks of them is rendered in the background.
  for (const locale of locales)
    void refresher.follow(sitemapPath(locale))
})

/** Accepts no more, answers what has come in, writes what is to be written. */
async function stop(): Promise<void> {
  isStopping = true
  refresher.stop()
  const closed = new Promise(resolve => server.once('close', resolve))
  // Connections that the machine has taken already wait to be accepted: to close at once would reset them.
  await wait(acceptTimeoutMs)
  // Not the HTTP server's own `close`, which cuts idle connections at once: a request may be on its way on one.
  NetServer.prototype.close.call(server)
  await Promise.race([
    closed,
    wait(idleTimeoutMs),
  ])
  await untilCalm()
  server.closeIdleConnections()
  await Promise.race([
    closed,
    wait(stopTimeoutMs),
  ])
  await store.flushed()
  await feed.stop()
  requestLog.flush()
  exit(0)
}

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => void stop())

/** Until the loop turns at once: what arrives while it is busy is read later, and its connection seems idle until then. */
async function untilCalm(): Promise<void> {
  for (const deadline = performance.now() + calmTimeoutMs; performance.now() < deadline;) {
    const begun = performance.now()
    await nextTurn()
    await nextTurn()
    if (performance.now() - begun < calmMs)
      return
    await wait(10)
  }
}
