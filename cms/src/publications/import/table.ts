import type { Migration } from '../../core/migrations'
import type { Connection } from '../../core/strapi/database'
import type { Change, Field } from './changes'
import type { Format } from './formats'
import type { DoubtCode } from './match'
import type { PublicationRecord, Refusal, RefusalCode, Warning } from './record'
import { createHash } from 'node:crypto'
import { makeTable } from '../../core/migrations'

const IMPORT = 'publication_import'
const RECORD = 'publication_import_record'

/** Rows written at a time: databases bound the number of values in one statement. */
const ROWS_AT_ONCE = 50

/**
 * Where an import stands: `reading` until its file is read and compared, `ready` while somebody looks through it,
 * `writing` and `undoing` while the job is at it, `failed` where a trouble of ours stopped the reading.
 */
export type ImportState = 'reading' | 'ready' | 'writing' | 'undoing' | 'failed'

/** What a record of a file is, compared with the publications that are here. */
export type RecordStatus = 'new' | 'same' | 'changed' | 'doubtful' | 'unreadable'

/** What somebody has decided of a record: `add` makes a publication, `update` takes some fields, `same` says that it is the one here. */
export type Decision = 'add' | 'update' | 'same'

/** What has become of it. `kept`: something here had been changed meanwhile and stays. */
export type Outcome = 'added' | 'updated' | 'linked' | 'failed' | 'undone' | 'kept'

export interface Import {
  id: number
  name: string
  state: ImportState
  format: Format | null
  /** The funding term that is written to what is added; empty for none. */
  term: string
  userId: number
  userName: string
  createdAt: string
  /** While identifiers are looked up: how many of how many. */
  lookedUp: number | null
  toLookUp: number | null
}

export interface ImportRecord {
  id: number
  number: number
  line: number | null
  key: string | null
  status: RecordStatus
  reason: DoubtCode | RefusalCode | 'in-file' | null
  value: string | null
  /** The publication that it is or may be. */
  candidate: string | null
  record: PublicationRecord | null
  warnings: Warning[]
  changes: Change[]
  decision: Decision | null
  fields: Field[]
  outcome: Outcome | null
  problem: string | null
  /** The publication that it has become, or was found to be. */
  documentId: string | null
  /** For undoing: what the changed fields held, and when we wrote. */
  before: Record<string, unknown> | null
  writtenAt: string | null
}

/** A record as it is first kept. */
export type NewRecord = Pick<ImportRecord, 'number' | 'line' | 'key' | 'status' | 'reason' | 'value' | 'candidate' | 'record' | 'warnings' | 'changes'> & { identity: string | null }

interface ImportRow { id: number, name: string, state: ImportState, format: Format | null, term: string, user_id: number, user_name: string, created_at: string, looked_up: number | null, to_look_up: number | null }
interface RecordRow { id: number, number: number, line: number | null, key: string | null, status: RecordStatus, reason: ImportRecord['reason'], value: string | null, candidate: string | null, content: string, decision: Decision | null, fields: string | null, outcome: Outcome | null, problem: string | null, document_id: string | null, before: string | null, written_at: string | null }
interface Content { record: PublicationRecord | null, warnings: Warning[], changes: Change[] }

export const migrations: Migration[] = [
  makeTable('publication-import-0001', IMPORT, (table) => {
    table.increments('id')
    table.string('name', 200).notNullable()
    table.string('state', 20).notNullable()
    table.string('format', 20)
    table.string('term', 9).notNullable()
    table.integer('user_id').notNullable()
    table.string('user_name').notNullable()
    table.string('created_at', 30).notNullable()
    // The file itself, until it is read.
    table.binary('bytes')
    table.index(['state'], 'publication_import_state_index')
  }),
  makeTable('publication-import-record-0001', RECORD, (table) => {
    table.increments('id')
    table.integer('import_id').notNullable()
    table.integer('number').notNullable()
    table.integer('line')
    table.string('key', 200)
    table.string('status', 20).notNullable()
    table.string('reason', 40)
    table.string('value', 200)
    table.string('candidate', 40)
    // By which the same record is known in another file.
    table.string('identity', 64)
    table.text('content').notNullable()
    table.string('decision', 20)
    table.text('fields')
    table.string('outcome', 20)
    table.text('problem')
    table.string('document_id', 40)
    table.text('before')
    table.string('written_at', 40)
    table.unique(['import_id', 'number'], { indexName: 'publication_import_record_number' })
    table.index(['import_id', 'status'], 'publication_import_record_status')
    table.index(['identity'], 'publication_import_record_identity')
  }),
  {
    name: 'publication-import-0002',
    up: async (connection) => {
      if (await connection.schema.hasColumn(IMPORT, 'looked_up'))
        return
      await connection.schema.alterTable(IMPORT, (table) => {
        table.integer('looked_up')
        table.integer('to_look_up')
      })
    },
  },
]

/** Lets an import go on in the name and with the rights of somebody else than who began it. */
export async function handOver(connection: Connection, id: number, userId: number): Promise<void> {
  await connection(IMPORT).where({ id }).update({ user_id: userId })
}

export async function addImport(connection: Connection, { bytes, ...rest }: Pick<Import, 'name' | 'term' | 'userId' | 'userName'> & { bytes: Buffer }): Promise<number> {
  const [row]: { id: number }[] = await connection(IMPORT).insert({
    name: rest.name,
    state: 'reading',
    term: rest.term,
    user_id: rest.userId,
    user_name: rest.userName,
    created_at: new Date().toISOString(),
    bytes,
  }, ['id'])
  return row?.id ?? 0
}

/** The imports, the newest first. */
export async function readImports(connection: Connection, where: { id?: number, state?: ImportState } = {}): Promise<Import[]> {
  const rows: ImportRow[] = await connection(IMPORT)
    .where(where)
    .orderBy('id', 'desc')
    .limit(100)
    .select([
      'id',
      'name',
      'state',
      'format',
      'term',
      'user_id',
      'user_name',
      'created_at',
      'looked_up',
      'to_look_up',
    ])
  return rows.map(({ user_id, user_name, created_at, looked_up, to_look_up, ...row }) => ({
    ...row,
    userId: user_id,
    userName: user_name,
    createdAt: created_at,
    lookedUp: looked_up,
    toLookUp: to_look_up,
  }))
}

export async function readBytes(connection: Connection, id: number): Promise<Uint8Array> {
  const row: { bytes: Uint8Array | null } | undefined = await connection(IMPORT).where({ id }).first('bytes')
  return row?.bytes ?? new Uint8Array()
}

/** Puts an import into another state if it is in one of those that this may follow. Gives whether it was. */
export async function setState(connection: Connection, id: number, state: ImportState, after: ImportState[]): Promise<boolean> {
  const changed = await connection(IMPORT).where({ id }).whereIn('state', after).update({ state })
  return changed === 1
}

/** Notes how many identifiers of an import are looked up. Gives whether it still is to be read. */
export async function noteProgress(connection: Connection, id: number, done: number, total: number): Promise<boolean> {
  const changed = await connection(IMPORT).where({ id, state: 'reading' }).update({ looked_up: done, to_look_up: total })
  return changed === 1
}

/** The identifiers of which nobody has answered, as they were pasted. */
export async function unansweredKeys(connection: Connection, importId: number): Promise<string[]> {
  return connection(RECORD).where({ import_id: importId, status: 'unreadable', reason: 'no-answer' }).whereNotNull('key').orderBy('number').pluck('key')
}

/** Keeps what a file holds in the place of the file, unless somebody has stopped the reading meanwhile. */
export async function keepReading(connection: Connection, id: number, format: Format | null, records: NewRecord[]): Promise<void> {
  const isWanted = await connection(IMPORT).where({ id, state: 'reading' }).update({ state: 'ready', format, bytes: null })
  if (isWanted !== 1)
    return
  for (let at = 0; at < records.length; at += ROWS_AT_ONCE) {
    await connection(RECORD).insert(records.slice(at, at + ROWS_AT_ONCE).map(({ number, line, key, status, reason, value, candidate, identity, record, warnings, changes }) => ({
      import_id: id,
      number,
      line,
      key: key?.slice(0, 200),
      status,
      reason,
      value: value?.slice(0, 200),
      candidate,
      identity,
      content: JSON.stringify({ record, warnings, changes } satisfies Content),
    })))
  }
}

export interface RecordFilter { status?: RecordStatus, outcome?: Outcome, hasDecision?: boolean, numbers?: number[], isUndecided?: boolean }

export async function readRecords(connection: Connection, importId: number, filter: RecordFilter = {}, page?: { offset: number, limit: number }): Promise<ImportRecord[]> {
  const query = filtered(connection, importId, filter).orderBy('number')
  const rows: RecordRow[] = await (page === undefined
    ? query
    : query.offset(page.offset).limit(page.limit)).select('*')
  return rows.map(fromRow)
}

/** How many records of each status there are, and how many of each outcome. */
export async function countRecords(connection: Connection, importId: number): Promise<{ status: RecordStatus, outcome: Outcome | null, decision: Decision | null, count: number }[]> {
  const rows: { status: RecordStatus, outcome: Outcome | null, decision: Decision | null, count: number | string }[] = await connection(RECORD)
    .where({ import_id: importId })
    .groupBy('status', 'outcome', 'decision')
    .select('status', 'outcome', 'decision')
    .count({ count: '*' })
  return rows.map(row => ({
    ...row,
    count: Number(row.count),
  }))
}

/** Notes what somebody has decided of records of which nothing has become yet. Gives how many there were. */
export async function decide(connection: Connection, importId: number, filter: RecordFilter, decision: Decision | null, fields?: Field[]): Promise<number> {
  return filtered(connection, importId, { ...filter, isUndecided: true }).update({
    decision,
    fields: fields === undefined
      ? null
      : JSON.stringify(fields),
    outcome: null,
    problem: null,
  })
}

/** Notes what has become of a record, if nothing had yet. Gives whether it was so. */
export async function settle(connection: Connection, id: number, { outcome, problem = null, documentId = null, before = null, writtenAt = null }: { outcome: Outcome, problem?: string | null, documentId?: string | null, before?: Record<string, unknown> | null, writtenAt?: string | null }, after: Outcome | null): Promise<boolean> {
  const changed = await connection(RECORD).where({ id, outcome: after }).update({
    outcome,
    problem,
    document_id: documentId,
    before: before === null
      ? null
      : JSON.stringify(before),
    written_at: writtenAt,
  })
  return changed === 1
}

/** Which publications records of earlier imports have become, or were said to be, by the identity of the record. */
export async function rememberedBy(connection: Connection, identities: string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (let at = 0; at < identities.length; at += ROWS_AT_ONCE) {
    const rows: { identity: string, document_id: string }[] = await connection(RECORD)
      .whereIn('identity', identities.slice(at, at + ROWS_AT_ONCE))
      .whereIn('outcome', ['added', 'updated', 'linked', 'kept'])
      .whereNotNull('document_id')
      .orderBy('id')
      .select(['identity', 'document_id'])
    for (const { identity, document_id } of rows)
      found.set(identity, document_id)
  }
  return found
}

/** A key for a database of something that may be long. */
export function hashed(identity: string): string {
  return createHash('sha256').update(identity).digest('hex')
}

/** An unreadable part of a file, as it is kept. */
export function unreadable(number: number, { place: { line, key }, code, value }: Refusal): NewRecord {
  return {
    number,
    line: line ?? null,
    key: key ?? null,
    status: 'unreadable',
    reason: code,
    value: value ?? null,
    candidate: null,
    identity: null,
    record: null,
    warnings: [],
    changes: [],
  }
}

function filtered(connection: Connection, importId: number, { status, outcome, hasDecision, numbers, isUndecided }: RecordFilter) {
  const query = connection(RECORD).where({ import_id: importId })
  if (status !== undefined)
    query.where({ status })
  if (outcome !== undefined)
    query.where({ outcome })
  if (hasDecision === true)
    query.whereNotNull('decision').whereNull('outcome')
  if (numbers !== undefined)
    query.whereIn('number', numbers)
  if (isUndecided === true)
    query.where(open => open.whereNull('outcome').orWhereIn('outcome', ['failed', 'undone']))
  return query
}

function fromRow({ content, document_id, written_at, before, fields, ...row }: RecordRow): ImportRecord {
  return {
    id: row.id,
    number: row.number,
    line: row.line,
    key: row.key,
    status: row.status,
    reason: row.reason,
    value: row.value,
    candidate: row.candidate,
    decision: row.decision,
    outcome: row.outcome,
    problem: row.problem,
    ...JSON.parse(content) as Content,
    fields: fields === null
      ? []
      : JSON.parse(fields) as Field[],
    before: before === null
      ? null
      : JSON.parse(before) as Record<string, unknown>,
    documentId: document_id,
    writtenAt: written_at,
  }
}
