import type { AdminClient } from '../setup/admin'
import type { Cms } from '../setup/cms'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { startCms } from '../setup/cms'
import { freePort } from '../setup/ports'
import { trustedClient } from '../setup/trusted'

const kills = 12
const pageType = '/content-manager/collection-types/api::page.page'
const factType = '/content-manager/collection-types/api::fact.fact'

interface Entry { data: { documentId: string } }
interface Step { title: string, text: string }
interface Block { id?: number, __typename?: string, __component?: string, heading?: string, steps?: Step[], facts?: { documentId: string }[] }
interface State { title: string, lead: string, seo: { title: string }, blocks: Block[] }

let cms: Cms
let port: number
let admin: AdminClient
let documentId: string
let facts: string[]
/** How long a publish takes here, in milliseconds: the kills are spread over it. */
let usual: number
let sent = 0
let acknowledged = 0
/** Publishes that the kill left without an answer. */
let cut = 0

beforeAll(async () => {
  port = await freePort()
  cms = await startCms({ port })
  admin = await adminClient({ url: cms.url, ...cms.admin })
  facts = await Promise.all(['first', 'second', 'third'].map(makeFact))
  const created = await admin.request<Entry>('POST', `${pageType}?locale=en`, stateOf(0))
  documentId = created.body.data.documentId
  const took: number[] = []
  while (took.length < 5) {
    const begun = performance.now()
    expect(await publish()).toBe(200)
    took.push(performance.now() - begun)
  }
  usual = took.toSorted((a, b) => a - b)[2] ?? 100
})

afterAll(() => cms?.stop())

describe('a CMS that is killed in the middle of a publish', () => {
  it.each(Array.from({ length: kills }, (_, index) => index + 1))('time %i loses nothing acknowledged and leaves nothing torn', async (time) => {
    const underWay = publish().catch(() => 'cut')
    await delay(usual * time / kills)
    await cms.kill()
    await underWay

    cms = await startCms({ dataDir: cms.dataDir, port })
    const published = versionOf(await readPublished())
    expect(published).toBeGreaterThanOrEqual(acknowledged)
    expect(published).toBeLessThanOrEqual(sent)
    expect(versionOf(await readDraft())).toBe(published)
    expect(rowsOf(cms.dataDir)).toEqual({
      integrity: 'ok',
      drafts: 1,
      published: 1,
      parts: { draft: 4, published: 4 },
    })

    expect(await publish(), 'it publishes again').toBe(200)
    expect(versionOf(await readPublished())).toBe(sent)
  })

  it('was indeed in the middle of a publish, nearly every time', () => {
    expect(cut).toBeGreaterThan(kills / 2)
  })
})

/** Sends the next whole state to be published; counts it as acknowledged once the CMS has said so. */
async function publish(): Promise<number> {
  const version = ++sent
  try {
    const { status } = await admin.request('POST', `${pageType}/${documentId}/actions/publish?locale=en`, stateOf(version))
    if (status === 200)
      acknowledged = version
    return status
  }
  catch (error) {
    cut++
    throw error
  }
}

/** A page of which every part names the same version: a mixture of two cannot go unnoticed. */
function stateOf(version: number) {
  return {
    title: `Title ${version}`,
    slug: 'the-page',
    lead: `Lead ${version}`,
    seo: { title: `Seo ${version}` },
    blocks: [
      { __component: 'blocks.hero', heading: `Hero ${version}` },
      {
        __component: 'blocks.steps',
        heading: `Steps ${version}`,
        steps: [1, 2, 3].map(step => ({ title: `Step ${step}`, text: `Text ${version}` })),
      },
      {
        __component: 'blocks.facts',
        heading: `Facts ${version}`,
        facts: {
          connect: [
            { documentId: facts[version % 3] },
          ],
        },
      },
    ],
  }
}

/** The version that a page is in. Fails when its parts are not all there or not all of one version. */
function versionOf({ title, lead, seo, blocks }: State): number {
  const version = Number(title.replace('Title ', ''))
  const [hero, steps, figures] = blocks
  expect({
    lead,
    seo: seo.title,
    kinds: blocks.length,
    hero: hero?.heading,
    steps: [
      steps?.heading,
      ...(steps?.steps ?? []).map(step => `${step.title}: ${step.text}`),
    ],
    figures: [
      figures?.heading,
      ...(figures?.facts ?? []).map(fact => fact.documentId),
    ],
  }).toEqual({
    lead: `Lead ${version}`,
    seo: `Seo ${version}`,
    kinds: 3,
    hero: `Hero ${version}`,
    steps: [
      `Steps ${version}`,
      ...[1, 2, 3].map(step => `Step ${step}: Text ${version}`),
    ],
    figures: [`Facts ${version}`, facts[version % 3]],
  })
  return version
}

async function readPublished(): Promise<State> {
  const answer = await trustedClient(cms.url)<{ pages: State[] }>('Page', { locale: 'en', slug: 'the-page' })
  expect(answer.errors).toBeUndefined()
  expect(answer.data?.pages).toHaveLength(1)
  return answer.data!.pages[0]!
}

async function readDraft(): Promise<State> {
  const { body } = await admin.request<{ data: State }>('GET', `${pageType}/${documentId}?locale=en&status=draft`)
  const relations = body.data.blocks.filter(block => block.__component === 'blocks.facts')
  for (const block of relations) {
    const related = await admin.request<{ results: { documentId: string }[] }>('GET', `/content-manager/relations/blocks.facts/${block.id}/facts?locale=en&status=draft`)
    block.facts = related.body.results
  }
  return body.data
}

async function makeFact(slug: string): Promise<string> {
  const name = { en: slug, fi: slug, sv: slug }
  const created = await admin.request<Entry>('POST', factType, {
    slug,
    label: name,
    sourceName: name,
    value: 1,
    dateUnknown: true,
    comparator: 'exactly',
    decimals: 0,
    position: 1,
  })
  const id = created.body.data.documentId
  expect((await admin.request('POST', `${factType}/${id}/actions/publish`, {})).status).toBe(200)
  return id
}

/** What the database file itself holds of the page, read beside the running CMS. */
function rowsOf(dataDir: string) {
  const database = new DatabaseSync(join(dataDir, 'cms.db'), { readOnly: true })
  const number = (sql: string) => Number(Object.values(database.prepare(sql).get() ?? {})[0])
  const parts = (published: string) => number(`select count(*) from pages_cmps where entity_id in (select id from pages where published_at is ${published})`)
  const rows = {
    integrity: String(Object.values(database.prepare('pragma integrity_check').get() ?? {})[0]),
    drafts: number('select count(*) from pages where published_at is null'),
    published: number('select count(*) from pages where published_at is not null'),
    parts: {
      draft: parts('null'),
      published: parts('not null'),
    },
  }
  database.close()
  return rows
}

function delay(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
