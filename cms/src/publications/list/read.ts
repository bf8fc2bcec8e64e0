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
  const tables = tablesOf(strapi)
  let after = 0
  for (let at = 0; ; at += ROWS_AT_ONCE) {
    const some = documentIds?.slice(at, at + ROWS_AT_ONCE)
    const rows = some?.length === 0
      ? []
      : await readRows(strapi, some ?? after)
    const last = rows.at(-1)
    const ids = rows.map(({ id }) => id)
    const topics = await readTopics(strapi, tables, ids)
    const people = await readPeople(strapi, tables, ids)
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

/** The tables that tie publications to topics, and their authors to people. */
function tablesOf(strapi: Core.Strapi) {
  const relations = relationTables(strapi)
  const topics = relations.find(({ from, to }) => from === PUBLICATION && to === TOPIC)
  const people = relations.find(({ from, to }) => from === AUTHOR && to === PERSON)
  const authors = componentTables(strapi).find(({ of }) => of === PUBLICATION)
  if (topics === undefined || people === undefined || authors === undefined)
    throw new Error('Publications have no topics, or their authors are tied to no people.')
  return { topics, people, authors }
}

type Tables = ReturnType<typeof tablesOf>

async function readTopics(strapi: Core.Strapi, { topics }: Tables, ids: number[]): Promise<Map<number, string[]>> {
  const links: Link[] = await strapi.db.connection({ link: topics.name })
    .join({ topic: topics.toTable }, 'topic.id', `link.${topics.toColumn}`)
    .whereIn(`link.${topics.fromColumn}`, ids)
    .select({ id: `link.${topics.fromColumn}`, documentId: `topic.${columnOf(strapi, TOPIC, 'documentId')}` })
  return byRow(links)
}

async function readPeople(strapi: Core.Strapi, { people, authors }: Tables, ids: number[]): Promise<Map<number, string[]>> {
  const links: Link[] = await strapi.db.connection({ link: people.name })
    .join({ part: authors.name }, 'part.cmp_id', `link.${people.fromColumn}`)
    .join({ person: people.toTable }, 'person.id', `link.${people.toColumn}`)
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
