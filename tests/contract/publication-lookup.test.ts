import type { AdminClient } from '../setup/admin'
import type { Cms } from '../setup/cms'
import type { LookupServices } from '../setup/lookup-services'
import type { Postgres } from '../setup/postgres'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { adminClient } from '../setup/admin'
import { bootCms, startCms } from '../setup/cms'
import { startLookupServices } from '../setup/lookup-services'
import { startPostgres } from '../setup/postgres'
import { runDir } from '../setup/run-dir'

interface Row { key: string | null, line: number | null, status: string, reason: string | null, value: string | null, warnings: { code: string }[], record: Record<string, unknown> | null }
interface Answer { import: { state: string, format: string | null, counts: { unanswered: number } }, records: Row[] }

describe.each(['SQLite', 'PostgreSQL'])('publications that are looked up by their identifiers, on %s', (database) => {
  let services: LookupServices
  let postgres: Postgres | undefined
  let cms: Cms
  let admin: AdminClient

  beforeAll(async () => {
    services = await startLookupServices()
    if (database === 'SQLite') {
      cms = await startCms({ env: services.env })
    }
    else {
      postgres = await startPostgres()
      const dataDir = mkdtempSync(join(runDir(), 'publication-lookup-'))
      mkdirSync(join(dataDir, 'public', 'uploads'), { recursive: true })
      cms = await bootCms(dataDir, {
        env: {
          ...services.env,
          DATABASE_URL: postgres.url,
        },
      })
    }
    admin = await adminClient({ url: cms.url, ...cms.admin })
  })
  afterEach(() => {
    services.faults = {}
    services.asked.length = 0
  })
  afterAll(async () => {
    await cms?.stop()
    await postgres?.stop()
    await services?.stop()
  })

  async function ready(id: number): Promise<Answer> {
    return vi.waitFor(async () => {
      const { body } = await admin.request<Answer>('GET', `/publication-imports/${id}`)
      expect(body.import.state).toBe('ready')
      return body
    }, { timeout: 60_000, interval: 200 })
  }

  async function lookUp(text: string): Promise<Answer & { id: number }> {
    const { status, body } = await admin.request<{ id: number }>('POST', '/publication-imports', { text })
    expect(status).toBe(200)
    return {
      id: body.id,
      ...await ready(body.id),
    }
  }

  const told = ({ records }: Answer) => records.map(({ key, status, reason }) => [key, status, reason])

  it('finds each by whichever identifier is given, and says what was not found', async () => {
    const seen = await lookUp(`DOI
- https://doi.org/10.5555%2Flook.1
PMID: 1000002; PMC1000003.
arXiv:2101.00002v3
https://doi.org/10.5072/zenodo.4
10.5555/unknown
99999999
0000-0002-1825-0098
just a word`)
    expect(seen.import.format).toBe('identifiers')
    expect(told(seen)).toEqual([
      ['10.5555/look.1', 'new', null],
      ['PMID:1000002', 'new', null],
      ['PMC1000003', 'new', null],
      ['arXiv:2101.00002', 'new', null],
      ['10.5072/zenodo.4', 'new', null],
      [null, 'unreadable', 'no-identifier'],
      [null, 'unreadable', 'no-identifier'],
      ['10.5555/unknown', 'unreadable', 'not-found'],
      ['PMID:99999999', 'unreadable', 'not-found'],
    ])
    const [doi, pmid, pmcid, arxiv, data] = seen.records
    expect(doi?.record).toMatchObject({
      title: 'What is known about 10.5555/look.1 in samples: a study',
      doi: '10.5555/look.1',
      type: 'article-journal',
      containerTitle: 'Journal of Samples',
      pages: '1–9',
      issued: '2021-05-01',
      issuedPrecision: 'month',
      license: 'CC-BY-4.0',
      abstract: '10⁶ samples (a<b).',
      authors: [
        { family: 'Sampleton', given: 'Robin', orcid: '0000-0002-1825-0097' },
        { literal: 'The Sample Consortium' },
      ],
    })
    expect(doi?.warnings).toEqual([])
    expect(pmid?.record).toMatchObject({
      title: 'What is known about 1000002 in samples < Homo CO₂',
      pmid: '1000002',
      pmcid: 'PMC551000002',
      doi: '10.5555/pm.1000002',
      pages: '1234–1239',
      issued: '2020-11-01',
      abstract: 'AIM: To see. RESULT: It was seen.',
      language: 'en',
      authors: [
        { family: 'van der Sample', given: 'Kim', orcid: '0000-0002-1825-0097' },
        { literal: 'Sample Study Group' },
      ],
    })
    expect(pmcid?.record).toMatchObject({
      pmcid: 'PMC1000003',
      containerTitle: 'Samples',
      issued: '2022-03-09',
      pages: '11–15',
    })
    expect(arxiv?.record).toMatchObject({
      type: 'article',
      doi: '10.48550/arxiv.2101.00002',
      publisher: 'arXiv',
      issued: '2021-01-04',
    })
    expect(data?.record).toMatchObject({ type: 'dataset', publisher: 'Zenodo' })
  })

  it('tells the services who asks, and asks nobody twice on one day', async () => {
    await lookUp('10.5555/polite.1\nPMID:1000010')
    expect(services.asked.map(({ service }) => service)).toEqual(['crossref', 'pubmed'])
    expect(services.asked.every(({ agent }) => /\(\+http.*mailto:web@example\.org\)/.test(agent))).toBe(true)
    expect(services.asked[0]?.path).toContain('mailto=web%40example.org')
    expect(services.asked[1]?.path).toMatch(/tool=[\w-]+&email=web%40example\.org/)
    const again = await lookUp('PMID:1000010\n10.5555/polite.1\n10.5555/POLITE.1')
    expect(services.asked).toHaveLength(2)
    expect(told(again)).toEqual([
      ['PMID:1000010', 'new', null],
      ['10.5555/polite.1', 'new', null],
      ['10.5555/polite.1', 'same', 'in-file'],
    ])
  })

  it('lists what somebody’s ORCID iD names, and what it names without an identifier', async () => {
    const seen = await lookUp('https://orcid.org/0000-0002-1825-0097')
    expect(told(seen)).toEqual([
      ['10.5555/own.1', 'new', null],
      ['arXiv:2101.00001', 'new', null],
      ['0000-0002-1825-0097', 'unreadable', 'no-own-identifier'],
    ])
    expect(seen.records[2]?.value).toBe('One without an identifier')
  })

  it('says so where somebody shows no works at ORCID, and takes no identifier for one of another kind', async () => {
    expect(told(await lookUp('0000-0001-5109-3700'))).toEqual([
      ['0000-0001-5109-3700', 'unreadable', 'no-works'],
    ])
    expect(told(await lookUp('0000-0002-1694-233X'))).toEqual([
      ['PMC1000044', 'new', null],
      ['0000-0002-1694-233X', 'unreadable', 'no-own-identifier'],
    ])
  })

  it('tells what is not known from what was not searched', async () => {
    services.faults = { europepmc: 'error' }
    expect(told(await lookUp('PMC1000055'))).toEqual([
      ['PMC1000055', 'unreadable', 'no-answer'],
    ])
    services.faults = {}
    expect(told(await lookUp('PMC9000055'))).toEqual([
      ['PMC9000055', 'unreadable', 'not-found'],
    ])
  })

  it('waits where a service is busy', async () => {
    services.faults = { crossref: 'busy-once' }
    expect(told(await lookUp('10.5555/once.1'))).toEqual([
      ['10.5555/once.1', 'new', null],
    ])
    expect(services.asked).toHaveLength(2)
  })

  it.each([
    'dead',
    'busy',
    'html',
    'cut',
    'silent',
  ] as const)('says so where a service is %s, loses nothing by it, and looks it up again when asked to', async (fault) => {
    services.faults = { crossref: fault }
    const list = [1, 2, 3, 4].map(number => `10.5555/${fault}.${number}`)
    const seen = await lookUp([...list, 'arXiv:2101.00003'].join('\n'))
    expect(told(seen)).toEqual([
      ['arXiv:2101.00003', 'new', null],
      ...list.map(key => [key, 'unreadable', 'no-answer']),
    ])
    expect(seen.records[1]?.value).toBe('Crossref')
    // Two that were not answered are enough to see that the service is away.
    expect(new Set(services.asked.filter(({ service }) => service === 'crossref').map(({ path }) => path)).size).toBe(2)
    expect(seen.import.counts.unanswered).toBe(4)
    services.faults = {}
    const { body } = await admin.request<{ id: number }>('POST', `/publication-imports/${seen.id}/ask-again`)
    expect(told(await ready(body.id))).toEqual(list.map(key => [key, 'new', null]))
  })

  it('takes no publication for another', async () => {
    services.faults = { crossref: 'other' }
    expect(told(await lookUp('10.5555/asked.1'))).toEqual([
      ['10.5555/asked.1', 'unreadable', 'other-answer'],
    ])
  })

  it('asks Europe PMC where PubMed is away', async () => {
    services.faults = { pubmed: 'dead' }
    const seen = await lookUp('PMID:1000020')
    expect(seen.records[0]).toMatchObject({
      status: 'new',
      record: { pmid: '1000020', pmcid: 'PMC777' },
    })
  })
})
