import type { AdminClient } from '../setup/admin'
import type { Cms } from '../setup/cms'
import type { Postgres } from '../setup/postgres'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeEditors } from '../security/support/editors'
import { adminClient } from '../setup/admin'
import { bootCms, runCmsScript, startCms } from '../setup/cms'
import { editor } from '../setup/content'
import { startPostgres } from '../setup/postgres'
import { runDir } from '../setup/run-dir'
import { trustedClient } from '../setup/trusted'

const PUBLICATION = 'api::publication.publication'

interface Report { term: string, version: number, total: number, samples: number, checksum: string, frozenAt: string }
interface Term { term: string, published: number, samples: number, unpublished: number, fingerprint: string, corrections: number | null, reports: Report[] }
interface Reported { title: string, type: string, authors: { family: string | null, literal: string | null }[], notices: { kind: string }[], sample: boolean }

describe.each(['SQLite', 'PostgreSQL'])('a report of publications on %s', (database) => {
  let postgres: Postgres | undefined
  let cms: Cms
  let dataDir: string
  let env: Record<string, string> = {}
  let admin: AdminClient
  let edit: ReturnType<typeof editor>
  let ask: ReturnType<typeof trustedClient>

  beforeAll(async () => {
    if (database === 'SQLite') {
      cms = await startCms()
      dataDir = cms.dataDir
    }
    else {
      postgres = await startPostgres()
      env = { DATABASE_URL: postgres.url }
      dataDir = mkdtempSync(join(runDir(), 'publication-report-'))
      mkdirSync(join(dataDir, 'public', 'uploads'), { recursive: true })
      cms = await bootCms(dataDir, { env })
    }
    admin = await adminClient({ url: cms.url, ...cms.admin })
    edit = editor(admin)
    ask = trustedClient(cms.url)
  })
  afterAll(async () => {
    await cms?.stop()
    await postgres?.stop()
  })

  const make = (slug: string, term: string, more: object = {}) => edit.create(PUBLICATION, {
    title: `On ${slug}`,
    slug,
    type: 'article-journal',
    issued: '1996-03-04',
    term,
    language: 'en',
    openAccess: 'gold',
    authors: [
      { family: 'von Näyte', given: 'Aino' },
      { literal: 'The Sample Consortium' },
    ],
    ...more,
  })

  async function termOf(term: string): Promise<Term | undefined> {
    const { status, body } = await admin.request<{ terms: Term[] }>('GET', '/publication-reports')
    expect(status).toBe(200)
    return body.terms.find(each => each.term === term)
  }

  /** Freezes a term as it was seen, or as it is now. */
  async function freeze(term: string, seen?: string): Promise<string | null> {
    seen ??= (await termOf(term))?.fingerprint ?? 'none'
    const { status, body } = await admin.request<{ refusal: string | null }>('POST', '/publication-reports', { term, seen })
    expect(status).toBe(200)
    return body.refusal
  }

  async function recordOf(term: string, version: number): Promise<string | undefined> {
    const { data } = await ask<{ publicationReport: { record: string } | null }>('ReportRecord', { term, version })
    return data?.publicationReport?.record
  }

  async function reportedIn(term: string, version: number): Promise<{ total: number, publications: Reported[] } | null | undefined> {
    const { data } = await ask<{ publicationReport: { total: number, publications: Reported[] } | null }>('ReportReferences', { term, version, page: 1 })
    return data?.publicationReport
  }

  it('keeps what is published and nothing else, and is not made twice of the same', async () => {
    const first = await make('first', '1995-1998')
    await edit.publish(PUBLICATION, first)
    await make('never-published', '1995-1998')
    expect(await termOf('1995-1998')).toMatchObject({
      published: 1,
      unpublished: 1,
      samples: 0,
      corrections: null,
      reports: [],
    })
    const { fingerprint } = await termOf('1995-1998') ?? {}
    await edit.publish(PUBLICATION, first, { abstract: 'Written meanwhile.' })
    expect(await freeze('1995-1998', fingerprint), 'as many, but not the same').toBe('changed-meanwhile')
    expect(await freeze('1995-1998')).toBeNull()
    const [report] = (await termOf('1995-1998'))?.reports ?? []
    expect(report).toMatchObject({ version: 1, total: 1, samples: 0 })
    const record = await recordOf('1995-1998', 1) ?? ''
    expect(createHash('sha256').update(record).digest('hex')).toBe(report?.checksum)
    expect(record).not.toContain('never-published')
    expect(await reportedIn('1995-1998', 1)).toMatchObject({
      total: 1,
      publications: [
        {
          title: 'On first',
          type: 'article_journal',
          authors: [
            { family: 'von Näyte' },
            { literal: 'The Sample Consortium' },
          ],
        },
      ],
    })
    expect(await freeze('1995-1998')).toBe('unchanged')
    expect(await freeze('1901-1904')).toBe('changed-meanwhile')
  })

  it('stays as it is whatever is changed later, and that is told beside it', async () => {
    const [kept, changed, gone, moved] = await Promise.all([
      make('kept', '1985-1988'),
      make('changed', '1985-1988'),
      make('gone', '1985-1988'),
      make('moved', '1985-1988'),
    ])
    for (const documentId of [kept, changed, gone, moved])
      await edit.publish(PUBLICATION, documentId)
    expect(await freeze('1985-1988')).toBeNull()
    const before = await recordOf('1985-1988', 1)

    // A draft alone corrects nothing.
    await edit.update(PUBLICATION, changed, {
      title: 'On changed, retracted',
      notices: [
        { kind: 'retraction', issued: '1999-01-01', doi: '10.5555/notice' },
      ],
    })
    expect((await termOf('1985-1988'))?.corrections).toBe(0)
    await edit.publish(PUBLICATION, changed)
    await edit.unpublish(PUBLICATION, gone)
    await edit.update(PUBLICATION, moved, { term: '1989-1992' })
    await edit.publish(PUBLICATION, moved)
    await edit.publish(PUBLICATION, await make('late', '1985-1988'))
    await edit.publish(PUBLICATION, kept)

    expect(await termOf('1985-1988')).toMatchObject({ published: 3, unpublished: 1, corrections: 4 })
    expect(await recordOf('1985-1988', 1)).toBe(before)
    expect((await reportedIn('1985-1988', 1))?.publications.map(({ title, notices }) => [title, notices.length]).toSorted()).toEqual([
      ['On changed', 0],
      ['On gone', 0],
      ['On kept', 0],
      ['On moved', 0],
    ])
    expect(await freeze('1985-1988')).toBeNull()
    expect(await termOf('1985-1988')).toMatchObject({
      corrections: 0,
      reports: [
        { version: 2, total: 3 },
        { version: 1, total: 4 },
      ],
    })
    expect(await recordOf('1985-1988', 1)).toBe(before)
    expect((await reportedIn('1985-1988', 2))?.publications.find(({ title }) => title.includes('retracted'))?.notices).toMatchObject([
      { kind: 'retraction' },
    ])
  })

  it('is made once where two ask for it at once', async () => {
    await edit.publish(PUBLICATION, await make('wanted-twice', '1975-1978'))
    const refusals = await Promise.all([
      freeze('1975-1978'),
      freeze('1975-1978'),
    ])
    expect(refusals.filter(refusal => refusal === null)).toHaveLength(1)
    expect((await termOf('1975-1978'))?.reports).toHaveLength(1)
  })

  it('tells by what its answers are kept, also where it is asked for in odd words', async () => {
    for (const [name, variables] of [
      [
        'ReportRecord',
        { term: '1995-1998', version: 1 },
      ],
      [
        'ReportReferences',
        { term: '1995-1998', version: 1, page: 1 },
      ],
    ] as const) {
      const { status, headers } = await ask(name, variables)
      expect(status).toBe(200)
      expect(headers.get('x-read-tags'), name).toContain('document:1995-1998-1')
    }
    for (const term of [
      'a\nb',
      '→',
      '\u0000',
      '1995-1998 list:x',
      '',
    ]) {
      const { status, data } = await ask('ReportRecord', { term, version: 1 })
      expect([status, data], JSON.stringify(term)).toEqual([
        200,
        { publicationReport: null },
      ])
    }
    expect((await reportedIn('1995-1998', 1))?.total).toBe(1)
    const beyond = await ask<{ publicationReport: { publications: unknown[] } }>('ReportReferences', { term: '1995-1998', version: 1, page: 9999 })
    expect(beyond.data?.publicationReport.publications).toEqual([])
  })

  it('is made only by those who may publish publications, and of a real term', async () => {
    const { board, communications } = await makeEditors(cms)
    expect((await board.request('GET', '/publication-reports')).status).toBe(403)
    expect((await board.request('POST', '/publication-reports', { term: '1995-1998', seen: 'x' })).status).toBe(403)
    expect((await communications.request('GET', '/publication-reports')).status).toBe(200)
    expect((await fetch(`${cms.url}/publication-reports`)).status).toBe(401)
    for (const body of [
      {},
      { term: '1995-1998' },
      { term: '1995', seen: 'x' },
      {
        term: { $ne: '' },
        seen: 'x',
      },
      { term: '1995-1998', seen: 1 },
    ])
      expect((await admin.request('POST', '/publication-reports', body)).status, JSON.stringify(body)).toBe(400)
  })

  it('goes with the examples where it names some, and stays where it names none', async () => {
    await edit.publish(PUBLICATION, await make('made-up', '1965-1968', { sample: true }))
    expect(await termOf('1965-1968')).toMatchObject({ published: 1, samples: 1 })
    expect(await freeze('1965-1968')).toBeNull()
    expect((await termOf('1965-1968'))?.reports).toMatchObject([
      { samples: 1 },
    ])
    await cms.stop()
    await runCmsScript('remove-sample', { dataDir, env })
    cms = await bootCms(dataDir, { env })
    admin = await adminClient({ url: cms.url, ...cms.admin })
    ask = trustedClient(cms.url)
    expect(await termOf('1965-1968')).toBeUndefined()
    expect(await recordOf('1965-1968', 1)).toBeUndefined()
    expect(await recordOf('1995-1998', 1)).toContain('On first')

    // What must not be read any more an operator takes away; the next one is not called like it.
    await runCmsScript('remove-report', {
      dataDir,
      env,
      args: ['1995-1998', '1'],
    })
    await expect.poll(() => recordOf('1995-1998', 1), { timeout: 10_000 }).toBeUndefined()
    await expect(runCmsScript('remove-report', {
      dataDir,
      env,
      args: ['1995-1998', '1'],
    })).rejects.toThrow('There is no version 1 of 1995-1998.')
    expect(await freeze('1995-1998')).toBeNull()
    expect((await termOf('1995-1998'))?.reports).toMatchObject([
      { version: 2 },
    ])
  })
})
