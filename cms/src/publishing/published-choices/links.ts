import type { Connection } from '../../core/strapi/database'
import type { RelationTable } from '../../core/strapi/join-tables'
import type { Target } from './table'
import { inChunks } from './chunks'

/** One row of a join table. */
export interface Link {
  relation: RelationTable
  sourceId: number
  targetId: number
  order: number | null
  inverseOrder: number | null
}

/** The links that lead from some rows, or to some rows. */
export async function linksBy(connection: Connection, relation: RelationTable, end: 'fromColumn' | 'toColumn', ids: number[]): Promise<Link[]> {
  const { name, fromColumn, toColumn, orderColumn, inverseOrderColumn } = relation
  const found: Link[] = []
  for (const some of inChunks(ids)) {
    const rows: Record<string, number | string | null>[] = await connection(name).whereIn(relation[end], some).orderBy('id')
    found.push(...rows.map(row => ({
      relation,
      sourceId: Number(row[fromColumn]),
      targetId: Number(row[toColumn]),
      order: numberIn(row, orderColumn),
      inverseOrder: numberIn(row, inverseOrderColumn),
    })))
  }
  return found
}

/** Adds the links that are not there yet, and puts the others in their places. */
export async function addLinks(connection: Connection, relation: RelationTable, links: Link[]): Promise<void> {
  const { name, fromColumn, toColumn } = relation
  const known = new Map((await linksBy(connection, relation, 'fromColumn', links.map(({ sourceId }) => sourceId))).map(link => [
    keyOf(link),
    link,
  ]))
  for (const some of inChunks(links.filter(link => !known.has(keyOf(link))))) {
    await connection(name).insert(some.map(link => ({
      [fromColumn]: link.sourceId,
      [toColumn]: link.targetId,
      ...placeOf(link),
    })))
  }
  for (const link of links) {
    const other = known.get(keyOf(link))
    if (other !== undefined && (other.order !== link.order || other.inverseOrder !== link.inverseOrder))
      await connection(name).where({ [fromColumn]: link.sourceId, [toColumn]: link.targetId }).update(placeOf(link))
  }
}

/** The columns of a link that say where it stands, as far as its table has them. */
function placeOf({ relation: { orderColumn, inverseOrderColumn }, order, inverseOrder }: Link): Record<string, number | null> {
  return {
    ...orderColumn !== undefined && { [orderColumn]: order },
    ...inverseOrderColumn !== undefined && { [inverseOrderColumn]: inverseOrder },
  }
}

export async function removeLinks(connection: Connection, relation: RelationTable, links: Link[]): Promise<void> {
  for (const { sourceId, targetId } of links) {
    await connection(relation.name).where({
      [relation.fromColumn]: sourceId,
      [relation.toColumn]: targetId,
    }).delete()
  }
}

/** Which of some ids are those of rows of a table. */
export async function existing(connection: Connection, table: string, ids: number[]): Promise<Set<number>> {
  const found = new Set<number>()
  for (const some of inChunks(ids)) {
    const rows: { id: number | string }[] = await connection(table).whereIn('id', some).select('id')
    rows.forEach(({ id }) => found.add(Number(id)))
  }
  return found
}

/** Which of some published versions have a draft that was changed since. */
export async function changedSince(connection: Connection, table: string, ids: number[]): Promise<Set<number>> {
  const found = new Set<number>()
  for (const some of inChunks(ids)) {
    const rows: { id: number | string }[] = await draftsOf(connection, table)
      .whereIn('published.id', some)
      .whereRaw('draft.updated_at > published.updated_at')
      .select('published.id as id')
    rows.forEach(({ id }) => found.add(Number(id)))
  }
  return found
}

/** Each published version of a type that has a draft in its language, with that draft. */
export function draftsOf(connection: Connection, table: string) {
  return connection(`${table} as published`)
    .join(`${table} as draft`, 'draft.document_id', 'published.document_id')
    .whereRaw('coalesce(draft.locale, \'\') = coalesce(published.locale, \'\')')
    .whereNull('draft.published_at')
    .whereNotNull('published.published_at')
}

/** Of which document and in which language some rows of a type are. */
export async function targetsOf(connection: Connection, table: string, ids: number[]): Promise<Map<number, Target>> {
  const found = new Map<number, Target>()
  for (const some of inChunks([
    ...new Set(ids),
  ])) {
    const rows: { id: number | string, document_id: string, locale: string | null }[] = await connection(table).whereIn('id', some).select('id', 'document_id', 'locale')
    rows.forEach(({ id, document_id, locale }) => found.set(Number(id), { documentId: document_id, locale }))
  }
  return found
}

function keyOf({ sourceId, targetId }: Link): string {
  return `${sourceId} ${targetId}`
}

function numberIn(row: Record<string, number | string | null>, column: string | undefined): number | null {
  const value = column === undefined
    ? null
    : row[column] ?? null
  return value === null
    ? null
    : Number(value)
}
