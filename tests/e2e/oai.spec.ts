import type { Told } from '../setup/oai-checker'
import type { Server } from '../setup/servers'
import type { Platform, SharedPlatform } from '../setup/site'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { sharedPlatform } from '../setup/ask-host'
import { editor } from '../setup/content'
import { oaiVerbs, readOai } from '../setup/oai-checker'
import { startPlatform, startSiteAlone } from '../setup/site'

const PUBLICATION = 'api::publication.publication'
const TOPIC = 'api::topic.topic'
const prefix = 'metadataPrefix=oai_dc'
const form = { 'content-type': 'application/x-www-form-urlencoded' }

/** Asks by GET and by POST; both say the same, and break no rule of the protocol. */
async function ask(query: string, { url }: { url: string }): Promise<Told> {
  const answers = await Promise.all([
    fetch(`${url}/oai?${query}`),
    fetch(`${url}/oai`, { method: 'POST', headers: form, body: query }),
  ])
  const [told, other] = await Promise.all(answers.map(async (answer) => {
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/xml; charset=utf-8')
    return readOai(await answer.text(), new URLSearchParams(query), `${url}/oai`)
  }))
  expect(told?.faults).toEqual([])
  expect({ ...told, document: undefined }).toEqual({ ...other, document: undefined })
  return told as Told
}

function textOf({ document }: Told, name: string): string[] {
  return [
    ...document.getElementsByTagName(name),
  ].map(element => element.textContent ?? '')
}

describe('what libraries ask', () => {
  let platform: SharedPlatform

  beforeAll(async () => {
    platform = await sharedPlatform()
  })

  it.each(oaiVerbs)('%s is answered by the rules', async (verb) => {
    const { records: [first] } = await ask(`verb=ListIdentifiers&${prefix}`, platform.site)
    const args: Record<string, string> = {
      GetRecord: `&${prefix}&identifier=${first?.identifier}`,
      ListIdentifiers: `&${prefix}`,
      ListRecords: `&${prefix}`,
    }
    expect((await ask(`verb=${verb}${args[verb] ?? ''}`, platform.site)).errors).toEqual([])
  })

  it.each([
    ['', 'badVerb'],
    ['verb=Identify&verb=Identify', 'badVerb'],
    ['verb=ListRecords', 'badArgument'],
    [`verb=ListRecords&${prefix}&from=2026-01-01&until=2025-01-01`, 'badArgument'],
    [`verb=ListRecords&${prefix}&from=2026-01-01&until=2026-01-02T00:00:00Z`, 'badArgument'],
    ['verb=ListRecords&metadataPrefix=marc21', 'cannotDisseminateFormat'],
    [`verb=GetRecord&${prefix}&identifier=oai:127.0.0.1:nosuchrecord`, 'idDoesNotExist'],
    [`verb=ListRecords&${prefix}&until=1999-12-31`, 'noRecordsMatch'],
    [`verb=ListRecords&${prefix}&set=topic:no-such-topic`, 'noRecordsMatch'],
    ['verb=ListIdentifiers&resumptionToken=none', 'badResumptionToken'],
  ])('%s is answered by %s', async (query, code) => {
    expect((await ask(query, platform.site)).errors).toEqual([code])
  })

  it('names itself, who answers for it, and that it remembers what was withdrawn', async () => {
    const told = await ask('verb=Identify', platform.site)
    const [earliest = ''] = textOf(told, 'earliestDatestamp')
    expect(textOf(told, 'deletedRecord')).toEqual(['persistent'])
    expect(textOf(told, 'adminEmail')).toEqual([
      expect.stringMatching(/^\S[^\s@]*@\S+$/),
    ])
    const { records } = await ask(`verb=ListIdentifiers&${prefix}`, platform.site)
    expect(records.map(({ datestamp }) => datestamp).toSorted().at(0)).toBe(earliest)
  })

  it('gives every publication of the site, each once, with its address', async () => {
    const { records } = await ask(`verb=ListRecords&${prefix}`, platform.site)
    const csv = await (await fetch(`${platform.site.url}/references/publications/all.ris`)).text()
    expect(records.length).toBe(csv.match(/^TY {2}-/gm)?.length)
    for (const { dc } of records.slice(0, 3)) {
      const [address = ''] = dc.identifier ?? []
      expect((await fetch(address)).status, address).toBe(200)
      expect(dc.creator?.length).toBeGreaterThan(0)
    }
  })

  it('gives the sets that it names, each with what is in it', async () => {
    const sets = textOf(await ask('verb=ListSets', platform.site), 'setSpec')
    const { records } = await ask(`verb=ListIdentifiers&${prefix}`, platform.site)
    for (const set of sets) {
      const inSet = records.filter(record => record.sets.some(each => each === set || each.startsWith(`${set}:`))).map(({ identifier }) => identifier)
      const told = await ask(`verb=ListIdentifiers&${prefix}&set=${set}`, platform.site)
      expect(told.records.map(({ identifier }) => identifier), set).toEqual(inSet)
      expect(told.errors).toEqual(inSet.length > 0
        ? []
        : ['noRecordsMatch'])
    }
  })
})

describe('what changes', () => {
  let own: Platform
  let edit: ReturnType<typeof editor>

  beforeAll(async () => {
    own = await startPlatform()
    edit = editor(await adminClient({ url: own.cms.url, ...own.cms.admin }))
  })

  afterAll(async () => {
    await own?.stop()
  })

  it('is dated; what is withdrawn is remembered, under the same identifier, and comes back', async () => {
    const topic = await edit.create(TOPIC, {
      slug: 'first-name',
      name: { en: 'First', fi: 'Ensimmäinen', sv: 'Första' },
    })
    await edit.publish(TOPIC, topic)
    const documentId = await edit.create(PUBLICATION, publicationOf('one', [topic]))
    const identifier = `oai:127.0.0.1:${documentId}`
    const get = () => ask(`verb=GetRecord&${prefix}&identifier=${identifier}`, own.site)
    expect((await get()).errors, 'a draft').toEqual(['idDoesNotExist'])

    await edit.publish(PUBLICATION, documentId)
    const [first] = (await get()).records
    expect(first).toMatchObject({
      identifier,
      isDeleted: false,
      sets: ['topic:first-name', 'year:2024'],
    })
    expect(first?.dc).toMatchObject({
      title: ['A study'],
      creator: ['Virtanen, Aino', 'Aalto, Bo'],
      subject: ['First', 'Ensimmäinen', 'Första'],
      date: ['2024-03'],
      identifier: [`${own.site.url}/en/publications/one`, 'https://doi.org/10.5555/one'],
    })

    await edit.update(PUBLICATION, documentId, {
      ...publicationOf('two', [topic]),
      title: 'A draft',
    })
    expect((await get()).records[0]?.dc.title).toEqual(['A study'])
    await edit.publish(PUBLICATION, documentId, publicationOf('two', [topic]))
    expect((await get()).records[0]?.dc.identifier?.[0]).toBe(`${own.site.url}/en/publications/two`)

    await edit.publish(TOPIC, topic, {
      slug: 'second-name',
      name: { en: 'Second', fi: 'Toinen', sv: 'Andra' },
    })
    const [renamed] = (await get()).records
    expect(renamed).toMatchObject({
      sets: ['topic:second-name', 'year:2024'],
    })
    expect(renamed?.dc.subject).toEqual(['Second', 'Toinen', 'Andra'])
    expect([first?.datestamp, renamed?.datestamp]).toEqual([first?.datestamp, renamed?.datestamp].toSorted())

    await edit.unpublish(PUBLICATION, documentId)
    const [gone] = (await get()).records
    expect(gone).toMatchObject({
      identifier,
      isDeleted: true,
      sets: ['topic:second-name', 'year:2024'],
    })
    const since = await ask(`verb=ListRecords&${prefix}&set=topic:second-name&from=${gone?.datestamp}`, own.site)
    expect(since.records).toMatchObject([
      { identifier, isDeleted: true },
    ])

    await edit.publish(PUBLICATION, documentId)
    expect((await get()).records).toMatchObject([
      { identifier, isDeleted: false },
    ])
    await edit.remove(PUBLICATION, documentId)
    expect((await get()).records).toMatchObject([
      { identifier, isDeleted: true },
    ])
  })

  it('is found in parts, each record once', async () => {
    const documentIds: string[] = []
    for (let number = 0; number < 101; number++)
      documentIds.push(await edit.create(PUBLICATION, publicationOf(`part-${number}`, [])))
    await edit.publishAll(PUBLICATION, documentIds)
    const first = await ask(`verb=ListRecords&${prefix}&set=year`, own.site)
    expect(first.records.length).toBe(100)
    expect(first.token).toMatchObject({
      completeListSize: 102,
      cursor: 0,
      text: expect.stringMatching(/^[\w-]+$/),
    })
    const last = await ask(`verb=ListRecords&resumptionToken=${first.token?.text}`, own.site)
    expect(last.token).toEqual({ completeListSize: 102, cursor: 100, text: '' })
    const identifiers = [
      ...first.records,
      ...last.records,
    ].map(({ identifier }) => identifier)
    expect(new Set(identifiers).size).toBe(102)
    expect(identifiers).toEqual(expect.arrayContaining(documentIds.map(documentId => `oai:127.0.0.1:${documentId}`)))
  })
})

function publicationOf(slug: string, topics: string[]): object {
  return {
    slug,
    title: 'A study',
    type: 'article-journal',
    issued: '2024-03-01',
    issuedPrecision: 'month',
    language: 'en',
    openAccess: 'gold',
    doi: slug === 'one' || slug === 'two'
      ? '10.5555/one'
      : `10.5555/${slug}`,
    containerTitle: 'Journal',
    authors: [
      { family: 'Virtanen', given: 'Aino' },
      { family: 'Aalto', given: 'Bo' },
    ],
    topics: {
      connect: topics.map(documentId => ({ documentId })),
    },
  }
}

describe('the address', () => {
  let lonely: Server

  beforeAll(async () => {
    lonely = await startSiteAlone()
  })

  afterAll(async () => {
    await lonely?.stop()
  })

  it('takes forms alone, and no long ones', async () => {
    const send = (headers: Record<string, string>, body: string) => fetch(`${lonely.url}/oai`, { method: 'POST', headers, body })
    expect((await send({ 'content-type': 'application/json' }, '{}')).status).toBe(415)
    expect((await send(form, `verb=${'x'.repeat(20_000)}`)).status).toBe(413)
    expect((await fetch(`${lonely.url}/oai`, { method: 'PUT' })).status).toBe(405)
  })

  it('asks to come again later while the CMS is away, and still names mistakes', async () => {
    const answer = await fetch(`${lonely.url}/oai?verb=Identify`)
    expect(answer.status).toBe(503)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await ask('verb=None', lonely)).errors).toEqual(['badVerb'])
  })
})
