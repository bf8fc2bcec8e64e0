import type { AdminClient } from '../setup/admin'
import type { Cms } from '../setup/cms'
import type { Postgres } from '../setup/postgres'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { makeEditors } from '../security/support/editors'
import { adminClient } from '../setup/admin'
import { bootCms, runCmsScript, startCms } from '../setup/cms'
import { editor } from '../setup/content'
import { startPostgres } from '../setup/postgres'
import { runDir } from '../setup/run-dir'

const PUBLICATION = 'api::publication.publication'

interface Row { number: number, status: string, reason: string | null, outcome: string | null, documentId: string | null, candidateTitle: string | null, changes: { field: string, here: string, file: string }[], record: { title: string } | null, key: string | null }
interface Answer { import: { state: string, format: string | null, counts: { status: Record<string, number>, open: Record<string, number>, done: Record<string, number> } }, records: Row[], pageCount: number }
interface Publication { documentId: string, title: string, slug: string, volume: string | null, abstract: string | null, term: string | null, doi: string, status: string, authors: { family: string, given: string, person: { documentId: string } | null }[] }

const entry = (key: string, fields: string) => `@article{${key}, author={Sampleton, Robin and {The Sample Consortium}}, journal={Journal of Samples}, year={2021}, ${fields}}\n`

describe.each(['SQLite', 'PostgreSQL'])('an import of publications on %s', (database) => {
  let postgres: Postgres | undefined
  let cms: Cms
  let admin: AdminClient
  let write: ReturnType<typeof editor>

  beforeAll(async () => {
    if (database === 'SQLite') {
      cms = await startCms()
    }
    else {
      postgres = await startPostgres()
      const dataDir = mkdtempSync(join(runDir(), 'publication-import-'))
      mkdirSync(join(dataDir, 'public', 'uploads'), { recursive: true })
      cms = await bootCms(dataDir, {
        env: { DATABASE_URL: postgres.url },
      })
    }
    admin = await adminClient({ url: cms.url, ...cms.admin })
    write = editor(admin)
  })
  afterAll(async () => {
    await cms?.stop()
    await postgres?.stop()
  })

  async function send(text: string, term = ''): Promise<number> {
    const form = new FormData()
    form.append('term', term)
    form.append('file', new Blob([text]), 'list.bib')
    const { status, body } = await admin.request<{ id: number }>('POST', '/publication-imports', form)
    expect(status, JSON.stringify(body)).toBe(200)
    return body.id
  }

  async function ready(id: number, page = 1): Promise<Answer> {
    return vi.waitFor(async () => {
      const { status, body } = await admin.request<Answer>('GET', `/publication-imports/${id}?page=${page}`)
      expect(status).toBe(200)
      expect(body.import.state).toBe('ready')
      return body
    }, { timeout: 30_000, interval: 200 })
  }

  async function decide(id: number, body: object): Promise<Answer> {
    const { status } = await admin.request('POST', `/publication-imports/${id}/decisions`, body)
    expect(status).toBe(200)
    return ready(id)
  }

  async function stored(): Promise<Publication[]> {
    const { body } = await admin.request<{ results: Publication[] }>('GET', `/content-manager/collection-types/${PUBLICATION}?pageSize=100&populate=authors`)
    return body.results
  }

  it('stores nothing before it is accepted, and then drafts, once', async () => {
    const before = (await stored()).length
    const file = `${entry('one', 'title={A first paper about samples}, doi={10.5555/import.1}') + entry('two', 'title={A second paper about samples}, doi={10.5555/import.2}') + entry('again', 'title={A first paper about samples}, doi={https://doi.org/10.5555/IMPORT.1}')}@article{broken, title={`
    const id = await send(file, '2019-2022')
    const seen = await ready(id)
    expect(seen.import.format).toBe('bibtex')
    expect(seen.records.map(({ key, status, reason }) => [key, status, reason])).toEqual([
      ['one', 'new', null],
      ['two', 'new', null],
      ['again', 'same', 'in-file'],
      ['broken', 'unreadable', 'not-closed'],
    ])
    expect(await stored()).toHaveLength(before)
    const after = await decide(id, { decision: 'add', status: 'new' })
    expect(after.import.counts.done).toEqual({ added: 2 })
    const all = await stored()
    expect(all).toHaveLength(before + 2)
    expect(all.find(({ doi }) => doi === '10.5555/import.1')).toMatchObject({
      title: 'A first paper about samples',
      slug: 'a-first-paper-about-samples',
      term: '2019-2022',
      status: 'draft',
    })

    const second = await ready(await send(file))
    expect(second.records.map(({ status }) => status)).toEqual(['same', 'same', 'same', 'unreadable'])
    await decide(id, { decision: 'add', status: 'new' })
    expect(await stored()).toHaveLength(before + 2)
  })

  it('begins with files that a command names, beside the running system', async () => {
    const path = join(cms.dataDir, 'from-a-colleague.bib')
    writeFileSync(path, `${entry('told', 'title={A paper that a colleague has sent}, doi={10.5555/import.command}')}@article{broken, title={`)
    const command = (args: string[]) => runCmsScript('import-publications', {
      dataDir: cms.dataDir,
      args,
      ...postgres && {
        env: { DATABASE_URL: postgres.url },
      },
    })
    const said = await command([
      '--as',
      cms.admin.email,
      '--term',
      '2019-2022',
      path,
    ])
    expect(said).toMatch(/^from-a-colleague\.bib: (?:1 new, 1 unreadable|1 unreadable, 1 new)\n {2}look through it: http/)
    const id = Number(/import=(\d+)/.exec(said)?.[1])
    const { import: one, records } = await ready(id)
    expect(one).toMatchObject({ name: 'from-a-colleague.bib', term: '2019-2022' })
    expect(records.map(({ key, status }) => [key, status])).toEqual([
      ['told', 'new'],
      ['broken', 'unreadable'],
    ])
    await expect(command(['--as', 'nobody@example.org', path])).rejects.toThrow('nobody@example.org has no account that may make publications.')
    await expect(command([
      '--as',
      cms.admin.email,
      '--term',
      'last year',
      path,
    ])).rejects.toThrow('is no funding term')
    await expect(command(['--as', cms.admin.email])).rejects.toThrow('Name at least one file.')
  })

  it('shows field by field what differs, takes only what is chosen, and undoes that', async () => {
    const documentId = await write.create(PUBLICATION, {
      title: 'A paper that is here already',
      slug: 'a-paper-that-is-here',
      type: 'article-journal',
      authors: [
        { family: 'Sampleton', given: 'Robin' },
      ],
      issued: '2021-01-01',
      issuedPrecision: 'year',
      doi: '10.5555/import.3',
      volume: '7',
      language: 'en',
      openAccess: 'unknown',
    })
    const id = await send(entry('three', 'title={A paper that is here already}, doi={10.5555/import.3}, volume={8}, abstract={Told by the file.}'))
    const [row] = (await ready(id)).records
    expect(row).toMatchObject({ status: 'changed', candidateTitle: 'A paper that is here already' })
    expect(row?.changes).toEqual(expect.arrayContaining([
      { field: 'volume', here: '7', file: '8' },
      { field: 'abstract', here: '', file: 'Told by the file.' },
    ]))
    // Somebody has written since the page was loaded.
    const late = await admin.request('POST', `/publication-imports/${id}/decisions`, {
      decision: 'update',
      numbers: [1],
      fields: ['volume'],
      seen: { volume: '6' },
    })
    expect(late.status).toBe(400)
    const after = await decide(id, {
      decision: 'update',
      numbers: [1],
      fields: ['abstract'],
      seen: { abstract: '' },
    })
    expect(after.records[0]?.outcome).toBe('updated')
    const here = async () => (await stored()).find(each => each.documentId === documentId)
    expect(await here()).toMatchObject({
      volume: '7',
      abstract: 'Told by the file.',
      authors: [
        { family: 'Sampleton' },
      ],
    })
    await admin.request('POST', `/publication-imports/${id}/undo`)
    expect((await ready(id)).records[0]?.outcome).toBe('undone')
    expect(await here()).toMatchObject({ volume: '7', abstract: null })
  })

  it('asks where it is in doubt, and remembers the answer', async () => {
    const title = 'A title that two works have in common'
    const first = await send(entry('a', `title={${title}}, doi={10.5555/import.4}`))
    await ready(first)
    await decide(first, {
      decision: 'add',
      numbers: [1],
    })
    const doubtful = entry('b', `title={${title}}, doi={10.5555/import.5}`)
    const second = await send(doubtful)
    expect((await ready(second)).records[0]).toMatchObject({ status: 'doubtful', reason: 'alike', candidateTitle: title })
    const refused = await admin.request('POST', `/publication-imports/${second}/decisions`, { decision: 'same', status: 'doubtful' })
    expect(refused.status).toBe(400)
    const told = await decide(second, {
      decision: 'add',
      numbers: [1],
    })
    expect(told.records[0]?.outcome).toBe('added')
    expect((await ready(await send(doubtful))).records[0]?.status).toBe('same')
    const other = entry('c', `title={${title}}`)
    const third = await send(other)
    expect((await ready(third)).records[0]).toMatchObject({ status: 'doubtful', reason: 'same-title' })
    await decide(third, {
      decision: 'same',
      numbers: [1],
    })
    expect((await ready(await send(other))).records[0]?.status).not.toBe('doubtful')
  })

  it('is undone as a whole, but for what somebody has worked on', async () => {
    const id = await send(entry('p', 'title={To be undone without a word}, doi={10.5555/import.6}') + entry('q', 'title={To be worked on before the undoing}, doi={10.5555/import.7}'))
    await ready(id)
    const { records } = await decide(id, { decision: 'add', status: 'new' })
    const worked = records[1]?.documentId ?? ''
    await write.update(PUBLICATION, worked, { volume: '99' })
    await admin.request('POST', `/publication-imports/${id}/undo`)
    expect((await ready(id)).records.map(({ outcome }) => outcome)).toEqual(['undone', 'kept'])
    const titles = (await stored()).map(({ title }) => title)
    expect(titles).not.toContain('To be undone without a word')
    expect(titles).toContain('To be worked on before the undoing')
  })

  it('ties authors to people by ORCID alone', async () => {
    const person = await write.create('api::person.person', { name: 'Robin Sampleton', slug: 'robin-import', orcid: '0000-0002-1825-0097' })
    const id = await send('PMID- 271828\nTI  - A paper with an iD among its authors.\nDP  - 2022\nFAU - Sampleton, Robin\nAUID- ORCID: 0000-0002-1825-0097\nFAU - Sampleton, Robin\n')
    await ready(id)
    const { records } = await decide(id, {
      decision: 'add',
      numbers: [1],
    })
    const { body } = await admin.request<{ data: Publication }>('GET', `/content-manager/collection-types/${PUBLICATION}/${records[0]?.documentId}`)
    const relations = await Promise.all(body.data.authors.map(async (author) => {
      const answer = await admin.request<{ results: { documentId: string }[] }>('GET', `/content-manager/relations/elements.author/${(author as { id?: number }).id}/person`)
      return answer.body.results?.[0]?.documentId
    }))
    expect(relations).toEqual([person, undefined])
  })

  it('is nothing for those who may not make publications', async () => {
    const { board: member, communications } = await makeEditors(cms)
    expect((await member.request('GET', '/publication-imports')).status).toBe(403)
    expect((await member.request('POST', '/publication-imports', { text: 'x' })).status).toBe(403)
    expect((await member.request('POST', '/publication-imports/1/undo')).status).toBe(403)
    expect((await communications.request('GET', '/publication-imports')).status).toBe(200)
  })
})
