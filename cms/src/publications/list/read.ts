import type { Core, UID } from '@strapi/strapi'
import type { Entry, FacetName, Values } from './selection'
import { columnOf } from '../../core/strapi/database'
import { componentTables, relationTables } from '../../core/strapi/join-tables'
import { isOpenAccess } from '../../delivery/schema'
import { titleKeyOf } from './selection'

export const PUBLICATION: UID.ContentType = 'api::publication.publication'
export const TOPIC: UID.ContentType = 'api::topic.topic'
export const PERSON: UID.ContentType = 'api::person.person'
const AUTHOR: UID.Component = 'elements.author'

/** Rows read at a time: databases bound the number of values in one statement, and others want to read meanwhile. */
const ROWS_AT_ONCE = 1000

interface Row { id: number, documentId: string, issued: string | null, slug: string | null, title: string | null, type: string, term: string | null, openAccess: string | null }
interface Link { id: number | string, documentId: string }

/** What is known of every published publication, or of some, for lists of them. */
export async function readEntries(strapi: Core.Strapi, values: Values, documentIds?: string[]): Promise<Entry[]> {
  const entries: Entry[] = []
  let after = 0
  for (let at = 0; ; at += ROWS_AT_ONCE) {
    const some = documentIds?.slice(at, at + ROWS_AT_ONCE)
    const rows = some?.length === 0
      ? []
      : await readRows(strapi, some ?? after)
    const last = rows.at(-1)
    const ids = rows.map(({ id }) => id)
    const topics = await readTopics(strapi, ids)
    const people = await readPeople(strapi, ids)
    entries.push(...rows.map(row => entryOf(row, values, topics.get(row.id), people.get(row.id))))
    if (some === undefined
      ? last === undefined
      : at + ROWS_AT_ONCE >= (documentIds?.length ?? 0)) {
      return entries
    }
    after = last?.id ?? after
    // The database answers at once and would leave no time for anybody else.
    await new Promise(resolve => setImmediate(resolve))
  }
}

/** The names of what publications are tied to, by the ids of the published documents. */
export async function readNames(strapi: Core.Strapi, uid: UID.ContentType, name?: string): Promise<Map<string, { slug: string, name: string | null }>> {
  const { tableName } = strapi.db.metadata.get(uid)
  const rows: { documentId: string, slug: string, name?: string | null }[] = await strapi.db.connection(tableName)
    .whereNotNull(columnOf(strapi, uid, 'publishedAt'))
    .select({
      documentId: columnOf(strapi, uid, 'documentId'),
      slug: columnOf(strapi, uid, 'slug'),
      ...name !== undefined && {
        name: columnOf(strapi, uid, name),
      },
    })
  return new Map(rows.map(row => [
    row.documentId,
    { slug: row.slug, name: row.name ?? null },
  ]))
}

/** Published rows of some documents, or those that come after a row. */
async function readRows(strapi: Core.Strapi, wanted: string[] | number): Promise<Row[]> {
  const { connection } = strapi.db
  const column = (attribute: string) => columnOf(strapi, PUBLICATION, attribute)
  const query = connection(strapi.db.metadata.get(PUBLICATION).tableName)
    .whereNotNull(column('publishedAt'))
    .orderBy('id')
    .limit(ROWS_AT_ONCE)
    .select({
      id: 'id',
      documentId: column('documentId'),
      slug: column('slug'),
      title: column('title'),
      type: column('type'),
      term: column('term'),
      openAccess: column('openAccess'),
    })
    .select(connection.raw('cast(?? as text) as ??', [
      column('issued'),
      'issued',
    ]))
  return typeof wanted === 'number'
    ? query.where('id', '>', wanted)
    : query.whereIn(column('documentId'), wanted)
}

async function readTopics(strapi: Core.Strapi, ids: number[]): Promise<Map<number, string[]>> {
  const table = relationTables(strapi).find(({ from, to }) => from === PUBLICATION && to === TOPIC)
  if (table === undefined)
    throw new Error('Publications have no topics.')
  const links: Link[] = await strapi.db.connection({ link: table.name })
    .join({ topic: table.toTable }, 'topic.id', `link.${table.toColumn}`)
    .whereIn(`link.${table.fromColumn}`, ids)
    .select({ id: `link.${table.fromColumn}`, documentId: `topic.${columnOf(strapi, TOPIC, 'documentId')}` })
  return byRow(links)
}

async function readPeople(strapi: Core.Strapi, ids: number[]): Promise<Map<number, string[]>> {
  const table = relationTables(strapi).find(({ from, to }) => from === AUTHOR && to === PERSON)
  const components = componentTables(strapi).find(({ of }) => of === PUBLICATION)
  if (table === undefined || components === undefined)
    throw new Error('Authors of publications are tied to no people.')
  const links: Link[] = await strapi.db.connection({ link: table.name })
    .join({ part: components.name }, 'part.cmp_id', `link.${table.fromColumn}`)
    .join({ person: table.toTable }, 'person.id', `link.${table.toColumn}`)
    .where('part.component_type', AUTHOR)
    .whereIn('part.entity_id', ids)
    .select({ id: 'part.entity_id', documentId: `person.${columnOf(strapi, PERSON, 'documentId')}` })
  return byRow(links)
}

function byRow(links: Link[]): Map<number, string[]> {
  const byId = new Map<number, string[]>()
  for (const { id, documentId } of links) {
    const known = byId.get(Number(id)) ?? []
    // Somebody may be named twice among the authors.
    if (!known.includes(documentId))
      byId.set(Number(id), [...known, documentId])
  }
  return byId
}

function entryOf({ documentId, issued, slug, title, type, term, openAccess }: Row, values: Values, topics: string[] = [], people: string[] = []): Entry {
  const day = issued ?? ''
  const numbers = (name: FacetName, own: string[]) => own.filter(Boolean).map(value => values[name].numberOf(value))
  return {
    documentId,
    issued: day,
    slug: slug ?? '',
    titleKey: titleKeyOf(title ?? ''),
    facets: {
      topic: numbers('topic', topics),
      term: numbers('term', [term ?? '']),
      year: numbers('year', [
        day.slice(0, 4),
      ]),
      type: numbers('type', [type]),
      access: numbers('access', [
        isOpenAccess(openAccess)
          ? 'open'
          : 'other',
      ]),
      person: numbers('person', people),
    },
  }
}
