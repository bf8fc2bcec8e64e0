import type { AdminClient } from '../setup/admin'
import type { Cms } from '../setup/cms'
import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { bootCms, startCms } from '../setup/cms'
import { editor, unlinkContactPage } from '../setup/content'
import { readFeed } from '../setup/feed'
import { cmsRoot } from '../setup/paths'
import { trustedClient } from '../setup/trusted'

type Way = (type: string, documentIds: string[], locale?: string) => Promise<unknown>
interface Relation { name: string, table: string, target: string }
interface Choice { relation: string, chosen: string }
interface Schema {
  collectionName: string
  attributes: Record<string, { type: string, target?: string, mappedBy?: string }>
}

const NEWS = 'api::news-item.news-item'
const PAGE = 'api::page.page'
const PUBLICATION = 'api::publication.publication'
const EVENT = 'api::event.event'

/** How each type is taken off, in which language, and of which types the changes are discarded while it is off. */
const types: [type: string, way: 'bulkAction' | 'list' | 'form', locale: string | undefined, discarded: string[]][] = [
  [
    'api::topic.topic',
    'form',
    undefined,
    [NEWS],
  ],
  [
    'api::fact.fact',
    'bulkAction',
    undefined,
    [PAGE],
  ],
  [
    'api::person.person',
    'list',
    undefined,
    [EVENT],
  ],
  [
    'api::partner.partner',
    'form',
    undefined,
    [],
  ],
  [
    'api::download.download',
    'bulkAction',
    undefined,
    [],
  ],
  [PUBLICATION, 'list', undefined, []],
  [
    'api::opportunity.opportunity',
    'form',
    'fi',
    [],
  ],
  [NEWS, 'bulkAction', 'en', []],
  [
    EVENT,
    'list',
    'sv',
    [NEWS],
  ],
  [PAGE, 'bulkAction', 'en', []],
]
const relations = relationsOfModel()
const selecting = globSync('src/components/blocks/*.json', { cwd: cmsRoot }).flatMap((file): string[] => {
  const { collectionName, attributes }: Schema = JSON.parse(readFileSync(join(cmsRoot, file), 'utf8'))
  return 'selection' in attributes
    ? [collectionName]
    : []
})

let cms: Cms
let admin: AdminClient
let edit: ReturnType<typeof editor>
let database: DatabaseSync

beforeAll(async () => {
  cms = await startCms({ seed: true })
  admin = await adminClient({ url: cms.url, ...cms.admin })
  edit = editor(admin)
  await unlinkContactPage(admin)
  database = new DatabaseSync(join(cms.dataDir, 'cms.db'), { readOnly: true })
  // The only relations that nothing in the first content has chosen.
  await publish(PAGE, {
    title: 'Chosen lists',
    slug: 'chosen-lists',
    lead: 'A lead.',
    blocks: [
      {
        __component: 'blocks.publications',
        heading: 'Chosen publications',
        publications: { connect: await firstOf(PUBLICATION) },
      },
      {
        __component: 'blocks.partners',
        heading: 'Chosen partners',
        partners: { connect: await firstOf('api::partner.partner') },
      },
    ],
  })
})
afterAll(async () => {
  database?.close()
  await cms?.stop()
})

async function publish(type: string, data: object): Promise<string> {
  const documentId = await edit.create(type, data)
  await edit.publish(type, documentId)
  return documentId
}

async function firstOf(type: string): Promise<{ documentId: string }[]> {
  return (await edit.published(type)).slice(0, 2).map(documentId => ({ documentId }))
}

/** Every relation that somebody chooses by, in types and components, as the schemas have them. */
function relationsOfModel(): Relation[] {
  return globSync(['src/api/*/content-types/*/schema.json', 'src/components/*/*.json'], { cwd: cmsRoot }).toSorted().flatMap((file) => {
    const { collectionName, attributes }: Schema = JSON.parse(readFileSync(join(cmsRoot, file), 'utf8'))
    const owner = basename(file) === 'schema.json'
      ? basename(dirname(file))
      : basename(file, '.json')
    return Object.entries(attributes).flatMap(([name, { type, target = '', mappedBy }]) => type === 'relation' && mappedBy === undefined
      ? [
          { name: `${owner}.${name}`, table: `${collectionName}_${snake(name)}_lnk`, target },
        ]
      : [])
  })
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
}

/** Every choice that the published versions, or the drafts, have made, in the order in which each shows them. */
function choices(status: 'published' | 'draft'): Choice[] {
  return relations.flatMap(({ name, table, target }) => {
    const entry = snake(target.split('.').at(-1) ?? '').replaceAll('-', '_')
    const columns = database.prepare(`select name from pragma_table_info('${table}')`).all().map(column => String(column.name))
    const chosen = [`inv_${entry}_id`, `${entry}_id`].find(column => columns.includes(column))
    const chooser = columns.find(column => column.endsWith('_id') && column !== chosen)
    const order = columns.includes(`${entry}_ord`)
      ? `${entry}_ord`
      : 'id'
    const { table: targetTable } = database.prepare(`select "table" from pragma_foreign_key_list('${table}') where "from" = '${chosen}'`).get() ?? {}
    return database.prepare(`
      select target.document_id as id, target.locale as locale, rank() over (partition by link.${chooser} order by link.${order}) as place
      from ${table} as link join ${String(targetTable)} as target on target.id = link.${chosen}
      where target.published_at is ${status === 'published'
        ? 'not null'
        : 'null'}
      order by 1, 2, 3
    `).all().map(row => ({ relation: name, chosen: `${row.id} ${row.locale} ${row.place}` }))
  })
}

const bulkAction: Way = (type, documentIds, locale) => edit.unpublishAll(type, documentIds, locale)
const list: Way = (type, documentIds, locale) => admin.request('POST', '/bulk-actions/unpublish?removal=confirmed', {
  type,
  documentIds,
  locales: [locale ?? []].flat(),
})
const form: Way = async (type, documentIds, locale) => {
  for (const id of documentIds) {
    await admin.request('POST', `/content-manager/collection-types/${type}/${id}/actions/unpublish?removal=confirmed${locale === undefined
      ? ''
      : `&locale=${locale}`}`, {})
  }
}

async function discardAll(discarded: string[]): Promise<void> {
  for (const type of discarded) {
    for (const locale of ['en', 'fi']) {
      for (const id of (await edit.published(type, locale)).slice(0, 8))
        await edit.discard(type, id, locale)
    }
  }
}

describe('what is taken off the site and published again', () => {
  it('is tried with every relation of the model', () => {
    const tried = new Set(choices('published').map(({ relation }) => relation))
    expect(relations.length).toBeGreaterThan(20)
    expect(relations.map(({ name }) => name).filter(name => !tried.has(name))).toEqual([])
    const targets = relations.map(({ target }) => target)
    expect(targets.filter(target => !types.some(([type]) => type === target))).toEqual([])
  })

  it.each(types)('is back wherever it was chosen, and no draft has lost it: %s', async (type, way, locale, discarded) => {
    const published = choices('published')
    const drafts = choices('draft')
    // Pages that link to one another in their texts go together.
    const documents = (await edit.published(type, locale)).slice(0, 15)
    expect(documents.length).toBeGreaterThan(0)
    await { bulkAction, list, form }[way](type, documents, locale)
    expect(choices('published').length).toBeLessThan(published.length)
    await discardAll(discarded)
    expect(choices('draft')).toEqual(drafts)
    await edit.publishAll(type, documents, locale)
    expect(choices('published')).toEqual(published)
    expect(choices('draft')).toEqual(drafts)
  })

  it('is told of as a change of what shows it again', async () => {
    const [partner] = await firstOf('api::partner.partner')
    const documentId = partner?.documentId ?? ''
    await edit.unpublishAll('api::partner.partner', [documentId])
    const { last } = await readFeed(cms.url)
    await edit.publish('api::partner.partner', documentId)
    const { changes } = await readFeed(cms.url, last)
    expect(changes.map(({ kind, type, slugAfter }) => [kind, type, slugAfter])).toContainEqual(['published', PAGE, 'chosen-lists'])
  })
})

describe('a list of what was chosen', () => {
  const partnersShown = async () => {
    const { data } = await trustedClient(cms.url)('Page', { locale: 'en', slug: 'chosen-lists' })
    const page = data as { pages: { blocks: { __typename: string, partners?: { documentId: string }[] }[] }[] }
    return page.pages[0]?.blocks.find(({ __typename }) => __typename === 'ComponentBlocksPartners')?.partners?.map(({ documentId }) => documentId)
  }

  it('shows nothing while none of it is published, and never what nobody chose', async () => {
    const shown = await partnersShown() ?? []
    expect(shown).toHaveLength(2)
    await edit.unpublishAll('api::partner.partner', shown)
    await expect.poll(partnersShown).toEqual([])
    await edit.publishAll('api::partner.partner', shown)
    await expect.poll(partnersShown).toEqual(shown)
  })

  it('is told from an automatic one when a database is older than the difference', async () => {
    const blocks = () => {
      const readable = new DatabaseSync(join(cms.dataDir, 'cms.db'), { readOnly: true })
      const found = selecting.map(table => readable.prepare(`select id, selection from ${table} order by id`).all().map(({ id, selection }) => `${table} ${id} ${selection}`))
      readable.close()
      return found.flat()
    }
    const before = blocks()
    expect(before.some(block => block.endsWith('automatic')) && before.some(block => block.endsWith('chosen'))).toBe(true)
    await cms.stop()
    database.close()
    const old = new DatabaseSync(join(cms.dataDir, 'cms.db'))
    // Published, and all that it had chosen was taken off before anything remembered it.
    old.exec(`delete from components_blocks_partnerss_partners_lnk where partners_id in (
      select cmp_id from pages_cmps join pages on pages.id = entity_id
      where component_type = 'blocks.partners' and slug = 'chosen-lists' and published_at is not null)`)
    selecting.forEach(table => old.exec(`alter table ${table} drop column selection`))
    old.exec('delete from strapi_migrations where name like \'%selection-of-blocks%\'')
    old.close()
    cms = {
      ...cms,
      ...await bootCms(cms.dataDir),
    }
    expect(blocks()).toEqual(before)
    expect(await partnersShown()).toEqual([])
    const admin = await adminClient({ url: cms.url, ...cms.admin })
    edit = editor(admin)
    database = new DatabaseSync(join(cms.dataDir, 'cms.db'), { readOnly: true })
  })
})

describe('what only a draft has chosen', () => {
  const item = {
    title: 'An item',
    lead: 'A lead.',
    publishedOn: '2026-01-01',
  }

  it.each([
    [
      'a page',
      PAGE,
      'en',
      'plainLanguageTwin',
      { title: 'A page', lead: 'A lead.', slug: 'chooses-a-twin' },
    ],
    [
      'a publication',
      PUBLICATION,
      undefined,
      'publications',
      { ...item, slug: 'chooses-a-publication' },
    ],
    [
      'an event',
      EVENT,
      'en',
      'events',
      { ...item, slug: 'chooses-an-event' },
    ],
    [
      'a topic',
      'api::topic.topic',
      undefined,
      'topics',
      { ...item, slug: 'chooses-a-topic' },
    ],
  ])('stays there whatever happens to %s', async (_, type, locale, field, data) => {
    const chooser = type === PAGE
      ? PAGE
      : NEWS
    const chosen = type === PAGE
      ? await publish(PAGE, { title: 'No text links here', slug: 'chosen-page', lead: 'A lead.' })
      : (await edit.published(type, locale))[0] ?? ''
    const documentId = await publish(chooser, data)
    const published = choices('published')
    await edit.update(chooser, documentId, {
      [field]: {
        connect: [
          { documentId: chosen, locale },
        ],
      },
    })
    const drafts = choices('draft')
    await edit.publish(type, chosen)
    expect(choices('published')).toEqual(published)
    await bulkAction(type, [chosen], locale)
    await edit.publish(type, chosen)
    expect(choices('published')).toEqual(published)
    await edit.discard(type, chosen)
    expect(choices('draft')).toEqual(drafts)
    await edit.publish(chooser, documentId)
    expect(choices('published').length).toBe(published.length + 1)
  })

  it('is published with the side on which it was chosen', async () => {
    const documentId = await publish(NEWS, { ...item, slug: 'chosen-by-a-publication' })
    const [publication] = await edit.published(PUBLICATION)
    const published = choices('published')
    await edit.update(PUBLICATION, publication ?? '', {
      newsItems: {
        connect: [
          { documentId, locale: 'en' },
        ],
      },
    })
    expect(choices('published')).toEqual(published)
    await edit.publish(PUBLICATION, publication ?? '')
    expect(choices('published').length).toBe(published.length + 1)
  })
})
