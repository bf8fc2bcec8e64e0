import type { IncomingMessage, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { FeedClient } from '../../../web/page-store/feed/feed-client'
import { FeedReader } from '../../../web/page-store/feed/feed-reader'
import { Refresher } from '../../../web/page-store/refresh/refresher'
import { healthHandler } from '../../../web/page-store/serve/health'
import { PageFiles } from '../../../web/page-store/store/disk'
import { MediaFiles } from '../../../web/page-store/store/media-files'
import { Pages } from '../../../web/page-store/store/pages'
import { PageStore } from '../../../web/page-store/store/store'

const secret = 'shared'
/** More than 32 bits can count. */
const last = 3_000_000_000

let folder: string
let cms: Server
let site: Server
let feed: FeedReader
let asked: string[]
/** How the content system answers. */
let status: number
let signedWith: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'feed-reader-'))
  asked = []
  status = 200
  signedWith = secret
  vi.useFakeTimers({
    toFake: ['Date'],
  })
  cms = await listening(createServer((request, response) => {
    asked.push(request.url ?? '')
    const body = answerTo(request)
    const signature = createHmac('sha256', signedWith).update(`${body}\n${String(request.headers['x-feed-signature'])}`).digest('hex')
    response.writeHead(status, { 'x-feed-signature': signature }).end(body)
  }))
  const files = new PageFiles(folder)
  const store = new PageStore({
    files,
    pages: new Pages(files, {
      lasting: { pages: 10, bytes: 64_000 },
      passing: { pages: 1, bytes: 64_000 },
    }),
    render: () => Promise.reject(new Error('Nothing is rendered here.')),
    build: 'one',
  })
  store.link('/en')
  store.pages.put({
    key: '/en',
    headers: {},
    tags: [],
    renderedAt: 0,
    build: 'one',
    length: 0,
    checksums: {},
  }, undefined)
  feed = new FeedReader(new FeedClient(addressOf(cms), secret), {
    store,
    files,
    media: new MediaFiles(join(folder, 'media'), 1000),
  })
  const refresher = new Refresher(store, 'http://localhost')
  refresher.stop()
  site = await listening(createServer(healthHandler({
    store,
    refresher,
    feed,
    headers: {},
    isStopping: () => false,
    next: (_request, response) => response.writeHead(404).end(),
  })))
})
afterEach(() => {
  vi.useRealTimers()
  cms.close()
  site.close()
  rmSync(folder, { recursive: true })
})

async function listening(server: Server): Promise<Server> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A reader without a position is to begin anew; one that has the newest change has nothing to do. */
function answerTo({ url = '' }: IncomingMessage): string {
  const rebuild = !url.includes('after=')
  return JSON.stringify({
    last,
    lastAt: 'then',
    rebuild,
    changes: [],
  })
}

/** Whether the site says that it can serve, so many milliseconds later, when the feed has been asked once more. */
async function isReadyAfter(milliseconds: number): Promise<boolean> {
  vi.setSystemTime(Date.now() + milliseconds)
  await feed.look()
  return (await fetch(`${addressOf(site)}/health/ready`)).status === 200
}

it('asks for the end of the feed while it knows no change, and then for what comes after it', async () => {
  await feed.look()
  expect(feed.number).toBe(last)
  await feed.look()
  expect(asked).toEqual([
    '/change-feed?limit=1000',
    `/change-feed?limit=1000&after=${last}&at=then`,
  ])
})

it('the site is ready while it follows the feed, and while there is nothing to follow', async () => {
  expect(await isReadyAfter(0)).toBe(true)
  for (const away of [502, 503, 504]) {
    status = away
    expect(await isReadyAfter(10_000), String(away)).toBe(true)
  }
  cms.close()
  cms.closeAllConnections()
  expect(await isReadyAfter(10_000), 'nobody answers').toBe(true)
})

it('the site is not ready while the content system is there and cannot be followed', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  for (const refusal of [400, 401, 404, 500]) {
    status = refusal
    expect(await isReadyAfter(10_000), String(refusal)).toBe(false)
  }
  status = 200
  signedWith = 'another'
  expect(await isReadyAfter(10_000), 'by its signature another server').toBe(false)
  expect(said).toHaveBeenCalledOnce()
  signedWith = secret
  expect(await isReadyAfter(10_000)).toBe(true)
  said.mockRestore()
})
