import type { Connection } from '../../core/strapi/database'
import type { ComponentTable } from '../../core/strapi/join-tables'
import { inChunks } from './chunks'

/** A row of a type or component, and the row that was made of it when its version was published or discarded. */
export interface Copy { uid: string, from: number, to: number }

interface Row { entity_id: number | string, cmp_id: number | string, component_type: string, field: string }

/** With rows and their copies, every component in them and its copy, at any depth. */
export async function withComponents(connection: Connection, tables: ComponentTable[], copies: Copy[]): Promise<Copy[]> {
  const all: Copy[] = []
  for (let level = copies; level.length > 0;) {
    all.push(...level)
    const next: Copy[] = []
    for (const { of, name } of tables) {
      const own = level.filter(({ uid }) => uid === of)
      const rows = await rowsIn(connection, name, own.flatMap(({ from, to }) => [from, to]))
      next.push(...own.flatMap(({ from, to }) => pairs(rows.get(from) ?? [], rows.get(to) ?? [])))
    }
    level = next
  }
  return all
}

async function rowsIn(connection: Connection, table: string, ids: number[]): Promise<Map<number, Row[]>> {
  const rows: Row[] = []
  for (const some of inChunks(ids))
    rows.push(...await connection(table).whereIn('entity_id', some).orderBy(['field', 'order', 'id']).select('entity_id', 'cmp_id', 'component_type', 'field'))
  return Map.groupBy(rows, row => Number(row.entity_id))
}

/** Strapi makes copies in the same order, but counts anew; a field whose copy differs is passed over. */
function pairs(originals: Row[], copies: Row[]): Copy[] {
  const byField = Map.groupBy(copies, ({ field }) => field)
  return [
    ...Map.groupBy(originals, ({ field }) => field),
  ].flatMap(([field, own]) => {
    const others = byField.get(field) ?? []
    return own.length === others.length && own.every((row, at) => row.component_type === others[at]?.component_type)
      ? own.map((row, at) => ({
          uid: row.component_type,
          from: Number(row.cmp_id),
          to: Number(others[at]?.cmp_id),
        }))
      : []
  })
}
