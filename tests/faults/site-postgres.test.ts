import type { AdminClient } from '../setup/admin'
import type { Cms } from '../setup/cms'
import type { Postgres } from '../setup/postgres'
import type { Server } from '../setup/servers'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { itemPath, pagePath, searchPath, sectionPath, sitemapPath } from '@ican/shared/paths'
import { locales } from '@ican/shared/vocabulary'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { startCms } from '../setup/cms'
import { editor } from '../setup/content'
import { freePort } from '../setup/ports'
import { startPostgres } from '../setup/postgres'
import { made, openPreview } from '../setup/preview'
import { inHelsinki, setTime } from '../setup/schedule'
import { startSite } from '../setup/site'
import { answerAt, siteHealth, textAt } from '../setup/stored-site'

const NEWS = 'api::news-item.news-item'
const PAGE = 'api::page.page'
const PERSON = 'api::person.person'
const PUBLICATION = 'api::publication.publication'
const TOPIC = 'api::topic.topic'
const MINUTE = 60_000
const soon = { timeout: 20_000, interval: 50 }

interface Refused { error?: { message: string, details: { code?: string } } }
interface Outcomes { outcomes: { problem: string | null, mayBeConfirmed: boolean }[] }

let postgres: Postgres
let cms: Cms
let site: Server
let sitePort: number
let siteDir: string
let admin: AdminClient
let edit: ReturnType<typeof editor>

/** The whole platform on PostgreSQL: one server of each kind, and a reader who only sees the site. */
beforeAll(async () => {
  postgres = await startPostgres()
  sitePort = await freePort()
  await startContent()
  // Every platform has it: without the frame of a page nothing that is gone can be said for good.
  await edit.publishOnly('api::site.site', { name: 'Site', tagline: 'A tagline.' })
  siteDir = cms.dataDir
  await startReading()
})
afterAll(async () => {
  await site?.stop()
  await cms?.stop()
  await postgres?.stop()
})

async function startContent(port?: number): Promise<void> {
  cms = await startCms({
    ...cms && { dataDir: cms.dataDir },
    ...port !== undefined && { port },
    env: { DATABASE_URL: postgres.url, SITE_URL: `http://127.0.0.1:${sitePort}` },
  })
  admin = await adminClient({ url: cms.url, ...cms.admin })
  edit = editor(admin)
}

async function startReading(): Promise<void> {
  site = await startSite({ cms, dataDir: siteDir, port: sitePort })
}

function item(slug: string, more: object = {}) {
  return {
    slug,
    title: `Title of ${slug}`,
    lead: 'A lead.',
    publishedOn: '2026-01-01',
    ...more,
  }
}

async function publish(slug: string, more: object = {}): Promise<string> {
  const id = await edit.create(NEWS, item(slug, more))
  await edit.publish(NEWS, id)
  return id
}

const place = (slug: string) => itemPath('news', 'en', slug)
const newsList = sectionPath('news', 'en')

/**
 * Until what is at an address, its status in front, is as it should be: without the marks around the words that a
 * search found. Whole pages would bury what failed.
 */
async function shows(path: string, pattern: RegExp): Promise<void> {
  await expect.poll(async () => pattern.test((await textAt(site, path)).replaceAll(/<!--.*?-->|<\/?mark>/g, '')), { ...soon, message: `${path} shows ${pattern}` }).toBe(true)
}

async function statusOf(path: string): Promise<number> {
  return (await answerAt(site, path)).status
}

/** Both, for they sign with the time what they say to each other. */
function setClocks(ahead: number): void {
  cms.setClock(ahead)
  site.setClock(ahead)
}

it('the site follows what is published, corrected and withdrawn, wherever it is shown', async () => {
  await shows(newsList, /^200/)
  const id = await publish('followed')
  for (const path of [
    place('followed'),
    newsList,
    sitemapPath('en'),
    searchPath('en', 'followed'),
  ])
    await shows(path, /^200[\s\S]*followed/)
  const listed = searchPath('en', 'announcements')
  await shows(listed, /^200[\s\S]*<h2><a href="\/en\/news">/)
  await edit.publish(NEWS, id, { title: 'Corrected title' })
  for (const path of [
    place('followed'),
    newsList,
    searchPath('en', 'corrected'),
  ])
    await shows(path, /^200[\s\S]*Corrected title/)
  await edit.unpublish(NEWS, id)
  await shows(place('followed'), /^410/)
  for (const path of [
    newsList,
    sitemapPath('en'),
    searchPath('en', 'corrected'),
  ])
    await shows(path, /^200(?![\s\S]*news\/followed)/)
  await edit.publish(NEWS, id)
  await shows(place('followed'), /^200/)
  await edit.remove(NEWS, id)
  await shows(place('followed'), /^410/)
  // The page of a section that lists nothing is not found.
  await shows(listed, /^200(?![\s\S]*<h2><a href="\/en\/news">)/)
  expect(await statusOf(place('never-there'))).toBe(404)
  expect(await siteHealth(site)).toMatchObject({
    ready: true,
    cms: true,
    feed: expect.any(Number),
  })
})

it('libraries are told of a publication, its topics, and that it is gone', async () => {
  const topic = await edit.create(TOPIC, {
    slug: 'harvested-topic',
    name: {
      en: 'Harvested topic',
      fi: 'Kerätty aihe',
      sv: 'Skördat ämne',
    },
  })
  await edit.publish(TOPIC, topic)
  const id = await edit.create(PUBLICATION, {
    title: 'A harvested paper',
    slug: 'harvested-paper',
    type: 'article-journal',
    authors: [
      { literal: 'The Sample Consortium' },
    ],
    issued: '2021-05-01',
    issuedPrecision: 'month',
    containerTitle: 'Journal of Samples',
    doi: '10.5555/harvested',
    language: 'en',
    openAccess: 'unknown',
    topics: [topic],
  })
  const list = '/oai?verb=ListRecords&metadataPrefix=oai_dc&set=topic:harvested-topic'
  await shows(list, /^200[\s\S]*noRecordsMatch/)
  await edit.publish(PUBLICATION, id)
  await shows(list, /^200[\s\S]*<dc:title>A harvested paper<\/dc:title>/)
  await shows(`${list}&from=2100-01-01`, /^200[\s\S]*noRecordsMatch/)
  await edit.unpublish(PUBLICATION, id)
  await shows(list, /^200[\s\S]*<header status="deleted">(?![\s\S]*A harvested paper)/)
})

it('publications are narrowed by words and by each facet, and counted', async () => {
  const person = await edit.create(PERSON, { displayName: 'Ada Byron', slug: 'ada-byron', group: 'research' })
  await edit.publish(PERSON, person)
  const topic = await edit.create(TOPIC, {
    slug: 'narrowed-topic',
    name: { en: 'Narrowed', fi: 'Rajattu', sv: 'Avgränsat' },
  })
  await edit.publish(TOPIC, topic)
  const id = await edit.create(PUBLICATION, {
    title: 'Numbers of engines',
    slug: 'numbers-of-engines',
    type: 'software',
    authors: [
      {
        family: 'Byron',
        given: 'Ada',
        person: {
          connect: [
            { documentId: person },
          ],
        },
      },
    ],
    issued: '1998-05-01',
    issuedPrecision: 'day',
    term: '1997-2000',
    language: 'en',
    openAccess: 'gold',
    topics: [topic],
  })
  await edit.publish(PUBLICATION, id)
  for (const query of [
    'q=engine',
    'topic=narrowed-topic',
    'year=1998',
    'type=software',
    'term=1997-2000',
    'access=open&year=1998',
    'person=ada-byron',
  ])
    await shows(`/en/publications?${query}`, /^200[\s\S]*>1 publication<[\s\S]*numbers-of-engines/)
  await shows('/references/publications/selection.ris?person=ada-byron', /^200[\s\S]*TI {2}- Numbers of engines/)
  await edit.unpublishAll(PERSON, [person])
  await shows('/en/publications?person=ada-byron', /^4(?:04|10)(?![\s\S]*Ada Byron)/)
  await edit.unpublish(PUBLICATION, id)
  await shows('/en/publications?year=1998', /^404/)
})

it('a site that starts again has what was published and withdrawn meanwhile', async () => {
  const gone = await publish('gone-meanwhile')
  await shows(place('gone-meanwhile'), /^200/)
  // Only what lies on disk is known to have been there; up to which change that is, is noted once all of it is.
  const noted = async () => JSON.parse(await readFile(join(siteDir, 'pages', 'position.json'), 'utf8')) as { number: number }
  await expect.poll(async () => (await noted()).number, soon).toBe((await siteHealth(site)).feed)
  await site.kill()
  await edit.unpublish(NEWS, gone)
  await publish('new-meanwhile', { publishedOn: '2026-02-01' })
  await startReading()
  await shows(place('gone-meanwhile'), /^410/)
  await shows(newsList, /new-meanwhile/)
})

it('an address that was changed leads on, in each language by itself', async () => {
  const titles = { en: 'Moving', fi: 'Muutto', sv: 'Flytt' }
  let id = ''
  for (const locale of locales) {
    const data = item(`moving-${locale}`, { title: titles[locale] })
    if (id === '')
      id = await edit.create(NEWS, data, locale)
    else
      await edit.update(NEWS, id, data, locale)
    await edit.publish(NEWS, id, {}, locale)
  }
  await shows(place('moving-en'), /^200/)
  await edit.publish(NEWS, id, { slug: 'moved-en' })
  await expect.poll(async () => {
    const { status, headers } = await answerAt(site, place('moving-en'))
    return [status, headers.location]
  }, soon).toEqual([
    301,
    place('moved-en'),
  ])
  await shows(place('moved-en'), /^200/)
  await shows(itemPath('news', 'fi', 'moving-fi'), /^200[\s\S]*Muutto/)
})

it('drafts are shown to whoever has a preview, and to nobody else', async () => {
  const id = await edit.create(NEWS, item('secret'))
  const { url } = await made(openPreview(admin, { uid: NEWS, documentId: id, locale: 'en' }))
  const opened = await fetch(url, { redirect: 'follow' })
  expect(new URL(opened.url).origin).toBe(site.url)
  expect(await opened.text()).toContain('Title of secret')
  expect(await statusOf(place('secret'))).toBe(404)
})

it('what is set for a time is published and withdrawn then', async () => {
  const id = await edit.create(NEWS, item('timed'))
  await setTime(admin, NEWS, [id], 'publish', inHelsinki(2 * MINUTE), ['en'])
  await setTime(admin, NEWS, [id], 'unpublish', inHelsinki(5 * MINUTE), ['en'])
  await wait(1500)
  expect(await statusOf(place('timed'))).toBe(404)
  try {
    setClocks(3 * MINUTE)
    await shows(place('timed'), /^200/)
    setClocks(6 * MINUTE)
    await shows(place('timed'), /^410/)
  }
  finally {
    setClocks(0)
  }
})

it('what is in use is not removed unseen, and readers are led on', async () => {
  const topic = await edit.create(TOPIC, {
    slug: 'used',
    name: { en: 'Used', fi: 'Käytetty', sv: 'Använd' },
  })
  await edit.publish(TOPIC, topic)
  const user = await publish('user', {
    topics: {
      connect: [
        { documentId: topic },
      ],
    },
  })
  const { body } = await admin.request<{ users: { documentId: string }[] }>('GET', `/where-used/${TOPIC}/${topic}`)
  expect(body.users.map(({ documentId }) => documentId)).toEqual([user])
  const path = `/content-manager/collection-types/${TOPIC}/${topic}/actions/unpublish`
  const refused = await admin.request<Refused>('POST', path, {})
  expect(refused.body.error?.details).toMatchObject({ code: 'IN_USE', mayBeConfirmed: true })
  expect((await admin.request('POST', `${path}?removal=confirmed`, {})).status).toBe(200)

  const leaving = await edit.create(PAGE, { title: 'Leaving', slug: 'leaving', lead: 'A lead.' })
  await edit.publish(PAGE, leaving)
  const staying = await edit.create(PAGE, { title: 'Staying', slug: 'staying', lead: 'A lead.' })
  await edit.publish(PAGE, staying)
  await shows(pagePath({ slug: 'leaving' }, 'en'), /^200/)
  const led = await admin.request<Refused>('POST', `/content-manager/collection-types/${PAGE}/${leaving}/actions/unpublish?locale=en&leadTo=/en/staying`, {})
  expect(led.status, JSON.stringify(led.body)).toBe(200)
  await expect.poll(async () => (await answerAt(site, '/en/leaving')).headers.location, soon).toBe('/en/staying')
})

it('the checks stop what must not be published, and look at the whole site', async () => {
  const id = await edit.create(NEWS, item('checked', { lead: 'Her code is 131052-308T.' }))
  await expect(edit.publish(NEWS, id)).rejects.toThrow('personal identity code')
  const { status, body } = await admin.request<{ versions: number }>('POST', '/publish-checks/site', {})
  expect([status, body.versions > 0]).toEqual([200, true])
  expect(await statusOf(place('checked'))).toBe(404)
})

it('a hundred are published at once, while twenty others save and readers read: nobody is turned away', async () => {
  const many: string[] = []
  for (let count = 0; count < 100; count++)
    many.push(await edit.create(NEWS, item(`many-${count}`)))
  const own = await Promise.all(Array.from({ length: 20 }, (_, saver) => edit.create(NEWS, item(`saver-${saver}`))))
  const progress = { isDone: false }
  const bulk = admin.request<Outcomes>('POST', '/bulk-actions/publish', {
    type: NEWS,
    documentIds: many,
    locales: ['en'],
  }).finally(() => progress.isDone = true)
  const saves: number[] = []
  const reads: number[] = []
  const savers = own.map(async (id, saver) => {
    for (let time = 0; time === 0 || !progress.isDone; time++) {
      const { status } = await admin.request('PUT', `/content-manager/collection-types/${NEWS}/${id}?locale=en`, item(`saver-${saver}`, { title: `Saved ${time}` }))
      saves.push(status)
    }
  })
  const reader = (async () => {
    while (!progress.isDone) {
      // What nobody has asked for yet, so that the content system is asked.
      reads.push((await answerAt(site, searchPath('en', `reader ${reads.length}`))).status)
      await wait(300)
    }
  })()
  const { status, body } = await bulk
  await Promise.all([...savers, reader])
  expect([
    status,
    body.outcomes?.filter(({ problem }) => problem !== null),
  ]).toEqual([200, []])
  expect(new Set(saves)).toEqual(new Set([200]))
  expect(saves.length).toBeGreaterThanOrEqual(20)
  expect(new Set(reads)).toEqual(new Set([200]))
  await shows(sitemapPath('en'), /many-99\b/)
  await shows(place('many-0'), /^200/)
})

it('a content system that starts again is followed, also where a statement of its start takes long', async () => {
  const port = Number(new URL(cms.url).port)
  await cms.kill()
  expect(await statusOf(newsList)).toBe(200)
  // Whatever takes the time, be it an index of a large table: this start has to wait longer than a reader would.
  await postgres.query('begin')
  await postgres.query('lock table change_feed, reference in access exclusive mode')
  const released = wait(6500).then(() => postgres.query('commit'))
  await startContent(port)
  await released
  await publish('after-the-start')
  await shows(newsList, /after-the-start/)
})

it('a database that hangs or is away takes no page from readers, and all goes on by itself once it answers', async () => {
  const isWell = async () => expect.poll(async () => (await fetch(`${cms.url}/health/ready`)).status, soon).toBe(200)
  for (const [name, fail, mend] of [
    [
      'hung',
      async () => postgres.freeze(),
      async () => postgres.resume(),
    ],
    ['away', postgres.shutDown, postgres.startAgain],
  ] as const) {
    await fail()
    try {
      await expect.poll(async () => (await siteHealth(site)).cms, soon).toBe(false)
      for (const path of [
        newsList,
        place('many-0'),
      ])
        expect([name, path, await statusOf(path)]).toEqual([name, path, 200])
      expect(await siteHealth(site), name).toMatchObject({ ready: true, cms: false })
    }
    finally {
      await mend()
    }
    await isWell()
    await publish(`after-${name}`)
    await shows(newsList, new RegExp(`after-${name}`))
    await expect.poll(() => siteHealth(site), soon).toMatchObject({ ready: true, cms: true })
  }
})
