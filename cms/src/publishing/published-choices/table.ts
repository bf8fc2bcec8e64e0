import type { Migration } from '../../core/migrations'
import type { Connection } from '../../core/strapi/database'
import type { RelationTable } from '../../core/strapi/join-tables'
import { makeTable } from '../../core/migrations'
import { inChunks } from './chunks'

const TABLE = 'published_choice'

/** The version of a document that a link leads to. */
export interface Target { documentId: string, locale: string | null }

/** A link that a published version lacks, because what it has chosen is not published. */
export interface MissingChoice extends Target {
  relation: RelationTable
  /** The row that has chosen: of a published version, or of a component in one. It is made anew at every publishing. */
  sourceId: number
  order: number | null
  inverseOrder: number | null
}

interface Row {
  id: number | string
  join_table: string
  source_id: number | string
  document_id: string
  locale: string | null
  position: number | null
  inverse_position: number | null
}

/** Makes the table of missing choices. */
export function choiceTable(fill: Migration['up']): Migration {
  return makeTable('published-choice-0001', TABLE, (table) => {
    table.bigIncrements('id')
    table.string('join_table', 100).notNullable()
    table.bigInteger('source_id').notNullable()
    table.string('document_id').notNullable()
    table.string('locale', 40)
    table.double('position')
    table.double('inverse_position')
    table.index(['document_id'], 'published_choice_document_index')
    table.index(['join_table', 'source_id'], 'published_choice_source_index')
  }, fill)
}

export async function remember(connection: Connection, choices: MissingChoice[]): Promise<void> {
  for (const some of inChunks(choices)) {
    await connection(TABLE).insert(some.map(({ relation, sourceId, documentId, locale, order, inverseOrder }): Omit<Row, 'id'> => ({
      join_table: relation.name,
      source_id: sourceId,
      document_id: documentId,
      locale,
      position: order,
      inverse_position: inverseOrder,
    })))
  }
}

/** What published versions have chosen of a document that is not published in a language. */
export async function missingAt(connection: Connection, relation: RelationTable, { documentId, locale }: Target): Promise<MissingChoice[]> {
  const rows: Row[] = await connection(TABLE).where({ join_table: relation.name, document_id: documentId, locale })
  return rows.map(row => choiceOf(relation, row))
}

/** What some rows have chosen that is not published. */
export async function missingFrom(connection: Connection, relation: RelationTable, sourceIds: number[]): Promise<MissingChoice[]> {
  const found: MissingChoice[] = []
  for (const some of inChunks(sourceIds)) {
    const rows: Row[] = await connection(TABLE).where({ join_table: relation.name }).whereIn('source_id', some)
    found.push(...rows.map(row => choiceOf(relation, row)))
  }
  return found
}

/** Forgets what was chosen of a document: it is published again, or gone for good. */
export async function forgetTarget(connection: Connection, relation: RelationTable, { documentId, locale }: Target): Promise<void> {
  await connection(TABLE).where({ join_table: relation.name, document_id: documentId, locale }).delete()
}

/** Forgets what was chosen by rows that are no longer there: another version was published since, or none is. */
export async function forgetVanished(connection: Connection, relations: RelationTable[]): Promise<void> {
  const used: Pick<Row, 'join_table'>[] = await connection(TABLE).distinct('join_table')
  for (const { join_table } of used) {
    const relation = relations.find(({ name }) => name === join_table)
    const rows = connection(TABLE).where({ join_table })
    await (relation === undefined
      ? rows
      : rows.whereNotIn('source_id', connection(relation.fromTable).select('id'))).delete()
  }
}

function choiceOf(relation: RelationTable, row: Row): MissingChoice {
  return {
    relation,
    sourceId: Number(row.source_id),
    documentId: row.document_id,
    locale: row.locale,
    order: row.position,
    inverseOrder: row.inverse_position,
  }
}
