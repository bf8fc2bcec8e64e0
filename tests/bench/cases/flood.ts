import type { Table } from '../lib/report.ts'
import type { Server } from '../lib/servers.ts'
import type { Answer, Visit } from '../lib/visitors.ts'
import type { Folders } from '../run.ts'
import { Buffer } from 'node:buffer'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { homePath, itemPath, searchPath, sectionPath, shareImagePath } from '@ican/shared/paths'
import { locales } from '@ican/shared/vocabulary'
import { adminClient } from '../../setup/admin.ts'
import { administrator, startCms, startSite, untilSettled } from '../lib/platform.ts'
import { memory, processorTime } from '../lib/servers.ts'
import { percentile, Visitors } from '../lib/visitors.ts'
import { makeVolume } from '../lib/volume.ts'

const ITEMS = 500
/** Requests a second of the flood, and for how many seconds. */
const FLOOD = 100
const SECONDS = 20
/** Requests a second of everybody else together. */
const READERS = { stored: 20, lists: 2, searches: 2 }

const MEGABYTE = 1024 * 1024
const DOCUMENT = 45 * MEGABYTE
const TWELVE = 12

interface Figures {
  readers: Record<keyof typeof READERS, Answer[]>
  flood: Answer[]
  memory: number
  /** How much of one processor the site and the CMS took, in percent. */
  processor: [number, number]
}

/** What one client at a hundred requests a second of the worst kinds does to everybody else, and many readers of one large file to memory. */
export async function flood({ seeded, folder }: Folders): Promise<Table[]> {
  const data = join(folder, 'flood')
  makeVolume(seeded, data, ITEMS)
  indexAnew(data)
  const cms = await startCms(data)
  const site = await startSite(cms, data, undefined, { TRUSTED_PROXIES: '127.0.0.1' })
  const document = await uploadDocument(cms)
  await untilSettled(site)
  const lists = unstoredLists(data)
  const calm = await measure([site, cms], lists, 0)
  const oneClient = await measure([site, cms], lists, FLOOD, number => ({
    client: '203.0.113.1',
    ...worst(`one-${number}`, number, document),
  }))
  const manyClients = await measure([site, cms], lists, FLOOD, number => ({
    client: `203.0.113.${number % 200}`,
    ...worst(`many-${number}`, number, document),
  }))
  const reading = await readTogether(site, document)
  await site.stop()
  await cms.stop()
  return [
    {
      title: 'A flood',
      about: `${FLOOD} requests a second for ${SECONDS} s, in turns: a misspelt search, an address that is not there, a list that is not stored, a share image, a document of ${DOCUMENT / MEGABYTE} MB that is not read. Meanwhile others ask for ${READERS.stored} stored pages, ${READERS.lists} lists that are not stored and ${READERS.searches} searches a second. The load comes from the same two cores. «Refused» are the flood's answers 429 and 503 with \`Retry-After\`; «other errors» are all readers' and the flood's answers of 5xx without it, and broken connections. Goals: stored pages ≤ 50 ms, lists ≤ 500 ms.`,
      columns: [
        '',
        'stored, p95 ms',
        'not stored, p95 ms',
        'searches, p95 ms',
        'readers refused',
        'flood refused',
        'other errors',
        'memory at most, MB',
        'processor, site and CMS, %',
      ],
      rows: [
        row('no flood', calm),
        row('from one client', oneClient),
        row('from 200 clients', manyClients),
      ],
    },
    {
      title: 'A large file',
      about: `${TWELVE} readers of one document of ${DOCUMENT / MEGABYTE} MB at once; the site's memory, looked at every 20 ms.`,
      columns: [
        'whole answers',
        'memory before, MB',
        'at most, MB',
        'goal: growth, MB',
      ],
      rows: [
        [
          reading.whole,
          Math.round(reading.before),
          Math.round(reading.most),
          '≤ 50',
        ],
      ],
    },
  ]
}

async function measure(servers: [Server, Server], lists: string[], perSecond: number, next: (number: number) => Visit = () => ({ path: '/', client: '' })): Promise<Figures> {
  const [site] = servers
  const visitors = new Visitors(site.url)
  const strangers = new Visitors(site.url)
  const begun = performance.now()
  const usedBefore = servers.map(({ pid }) => processorTime(pid))
  const shareOf = (index: 0 | 1) => Math.round((processorTime(servers[index].pid) - (usedBefore[index] ?? 0)) / (performance.now() - begun) / 10)
  const reader = (number: number) => `198.51.100.${number % 250}`
  const watch = watchMemory(site)
  const [stored, unstored, searches, flooding] = await Promise.all([
    visitors.flow(READERS.stored, SECONDS, number => ({
      client: reader(number),
      path: number % 2 === 0
        ? homePath('en')
        : itemPath('news', 'en', `sample-news-item-${1 + number % ITEMS}`),
    })),
    visitors.flow(READERS.lists, SECONDS, number => ({
      client: reader(number),
      path: lists.shift() ?? '',
    })),
    visitors.flow(READERS.searches, SECONDS, number => ({
      client: reader(number),
      path: searchPath('en', `sample ${number}`),
    })),
    strangers.flow(perSecond, SECONDS, next),
  ])
  visitors.leave()
  strangers.leave()
  return {
    readers: { stored, lists: unstored, searches },
    flood: flooding,
    memory: watch(),
    processor: [
      shareOf(0),
      shareOf(1),
    ],
  }
}

/** The costliest requests, one kind after the other, none twice. */
function worst(unique: string, number: number, document: string): Omit<Visit, 'client'> {
  const kinds: Omit<Visit, 'client'>[] = [
    {
      path: searchPath('fi', `sampel nwes itme tutkimsu ${unique}`),
    },
    {
      path: itemPath('news', 'en', `never-there-${unique}`),
    },
    { path: `${sectionPath('news', 'sv')}?topic=never-there-${unique}&page=${1 + number % 9}` },
    {
      path: shareImagePath(itemPath('news', 'en', `sample-news-item-${1 + number % ITEMS}`)),
    },
    { path: document, leavesAfter: 2000 },
  ]
  return kinds[number % kinds.length] ?? { path: '/' }
}

/** Lists that there are but nothing links to: a topic in a year. */
function unstoredLists(data: string): string[] {
  const db = new DatabaseSync(join(data, 'cms.db'))
  const topics = db.prepare('select slug from topics where published_at is not null').all().map(({ slug }) => String(slug))
  db.close()
  return [1, 2, 3, 4, 5, 6].flatMap(page => ['2024', '2025'].flatMap(year => topics.flatMap(topic => locales.map(locale =>
    `${sectionPath('news', locale)}?topic=${topic}&year=${year}${page === 1
      ? ''
      : `&page=${page}`}`))))
}

/** The items came by no door of the CMS: its next start makes the search's index anew. */
function indexAnew(data: string): void {
  const db = new DatabaseSync(join(data, 'cms.db'))
  db.exec('delete from strapi_core_store_settings where key like \'core_search%\'')
  db.close()
}

/** Uploads a document as an editor does; gives its address on the site. */
async function uploadDocument(cms: Server): Promise<string> {
  const admin = await adminClient({ url: cms.url, ...administrator })
  const form = new FormData()
  const beginning = Buffer.from('%PDF-1.4\n')
  const end = Buffer.from('\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF')
  const content = Buffer.concat([
    beginning,
    Buffer.alloc(DOCUMENT - beginning.length - end.length, '%'),
    end,
  ])
  form.set('files', new File([content], 'large.pdf', { type: 'application/pdf' }))
  const { status, body } = await admin.request<{ url: string }[]>('POST', '/upload', form)
  const [file] = body
  if (status >= 300 || file === undefined)
    throw new Error(`The document was refused: ${status} ${JSON.stringify(body).slice(0, 500)}`)
  return file.url.replace('/uploads/', '/media/')
}

async function readTogether(site: Server, path: string): Promise<{ whole: number, before: number, most: number }> {
  const visitors = new Visitors(site.url)
  const before = memory(site.pid)
  const watch = watchMemory(site)
  const answers = await Promise.all(Array.from({ length: TWELVE }, (_, number) => visitors.visit({
    path,
    client: `198.51.100.${number}`,
  })))
  visitors.leave()
  return {
    whole: answers.filter(({ bytes }) => bytes === DOCUMENT).length,
    before,
    most: watch(),
  }
}

/** Looks at the memory of a server until the returned function is called, which tells the most that it has taken. */
function watchMemory({ pid }: Server): () => number {
  let most = memory(pid)
  const timer = setInterval(() => most = Math.max(most, memory(pid)), 20)
  return () => {
    clearInterval(timer)
    return most
  }
}

function row(name: string, { readers, flood: flooding, memory: most, processor }: Figures): (string | number)[] {
  const all = Object.values(readers).flat()
  const isRefusal = ({ status, retryAfter }: Answer) => retryAfter && (status === 429 || status === 503)
  const share = (answers: Answer[]) => answers.length === 0
    ? '–'
    : `${Math.round(100 * answers.filter(isRefusal).length / answers.length)} %`
  return [
    name,
    percentile(readers.stored, 0.95),
    percentile(readers.lists, 0.95),
    percentile(readers.searches, 0.95),
    share(all),
    share(flooding),
    [
      ...all,
      ...flooding,
    ].filter(answer => ((answer.status === 0 && !answer.hasLeft) || answer.status >= 500) && !isRefusal(answer)).length,
    Math.round(most),
    processor.join(', '),
  ]
}
