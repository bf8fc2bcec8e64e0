import type { App } from './page-store/render.ts'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { Server as NetServer } from 'node:net'
import { join } from 'node:path'
import process, { env, exit } from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { siteRoutes } from '@ican/shared/paths'
import { checksum, PageFiles } from './page-store/disk.ts'
import { FeedDoor } from './page-store/feed-door.ts'
import { FeedReader } from './page-store/feed-reader.ts'
import { pageHandler } from './page-store/handler.ts'
import { healthHandler } from './page-store/health.ts'
import { Pages } from './page-store/pages.ts'
import { Refresher } from './page-store/refresher.ts'
import { renderer } from './page-store/render.ts'
import { PageStore } from './page-store/store.ts'
import { securityHeaders } from './security-headers.ts'

/** How long a start waits to hear what has changed meanwhile, and a stop for what is under way, in milliseconds. */
const startPatience = 300
const idlePatience = 500
const stopPatience = 10_000

const { HOST = '127.0.0.1', PORT = '3000', CMS_URL = 'http://127.0.0.1:1337', SITE_URL = `http://${HOST}:${PORT}`, DATA_DIR = '.data', FEED_SECRET = '' } = env
const output = join(import.meta.dirname, '.output')
const { listener: app } = await import(join(output, 'server', 'index.mjs')) as { listener: App }

const files = new PageFiles(join(DATA_DIR, 'pages'))
const store = new PageStore({
  files,
  pages: new Pages(files, { pages: 20_000, bytes: 32 * 1024 ** 2 }),
  render: renderer(app, new URL(SITE_URL).host),
  // Pages name the site's address, so that another one is another build.
  build: checksum(readFileSync(join(output, 'nitro.json'), 'utf8') + SITE_URL),
})
const refresher = new Refresher(store)
store.load()
const feed = new FeedReader(new FeedDoor(CMS_URL, FEED_SECRET), store, files)
await Promise.race([
  feed.look(),
  wait(startPatience),
])

let isStopping = false
const handler = healthHandler({
  store,
  refresher,
  feed,
  headers: securityHeaders(new URL(SITE_URL).origin),
  isStopping: () => isStopping,
  next: pageHandler(store, refresher, app),
})
const server = createServer((request, response) => {
  if (isStopping)
    response.setHeader('connection', 'close')
  handler(request, response)
})
server.listen(Number(PORT), HOST, () => {
  feed.start()
  refresher.start()
  for (const { path } of siteRoutes) {
    if (!path.includes(':') && store.pages.get(path) === undefined)
      refresher.add(path)
  }
})

/** Accepts no more, answers what has come in, writes what is to be written. */
async function stop(): Promise<void> {
  isStopping = true
  refresher.stop()
  const closed = new Promise(resolve => server.once('close', resolve))
  // Not the HTTP server's own `close`, which cuts idle connections at once: a request may be on its way on one.
  NetServer.prototype.close.call(server)
  await wait(idlePatience)
  server.closeIdleConnections()
  await Promise.race([
    closed,
    wait(stopPatience),
  ])
  await files.flushed()
  await feed.stop()
  exit(0)
}

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => void stop())
