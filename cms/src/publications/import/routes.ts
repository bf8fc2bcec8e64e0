import type { Core } from '@strapi/strapi'
import type { RouteContext } from '../../core/strapi/admin-routes'
import type { Field } from './changes'
import type { Decision, Import, ImportRecord, ImportState, RecordStatus } from './table'
import { readFile } from 'node:fs/promises'
import { fundingTerm } from '@ican/shared/vocabulary'
import { errors } from '@strapi/utils'
import { nameOf } from '../../core/active-account'
import { onlyFor } from '../../core/documents/access'
import { isRecord } from '../../core/is-record'
import { answerAdmin } from '../../core/strapi/admin-endpoint'
import { changesOf, everyField } from './changes'
import { draftsOf, PUBLICATION } from './publications'
import { addImport, countRecords, decide, handOver, readImports, readRecords, setState, unansweredKeys } from './table'

/** As large a file may be, in bytes; 10,000 entries with abstracts are some 15 MB. */
export const MOST_BYTES = 32 * 1024 * 1024

const PAGE = 20

interface Counts {
  /** Identifiers of which nobody has answered. */
  unanswered: number
  status: Partial<Record<RecordStatus, number>>
  /** Those of which nothing has become and nothing is to become yet. */
  open: Partial<Record<RecordStatus, number>>
  waiting: number
  done: Partial<Record<NonNullable<ImportRecord['outcome']>, number>>
}
export interface ShownImport extends Omit<Import, 'userId'> { counts: Counts }
export interface ShownRecord extends Omit<ImportRecord, 'id' | 'before' | 'writtenAt'> {
  /** The title of the publication that it is or may be. */
  candidateTitle: string | null
}
export interface RecordPage { import: ShownImport, records: ShownRecord[], page: number, pageCount: number }

/**
 * What the page of imports asks, for those who may make publications. `POST /publication-imports` takes a file (`file`)
 * or pasted lines (`text`); `POST /:id/decisions` says of some numbers, or of all of a status, what is to be done;
 * `POST /:id/ask-again` looks up once more what nobody has answered.
 */
export function answerImports(strapi: Core.Strapi): void {
  answerAdmin(strapi, 'publication-imports', [
    {
      method: 'GET',
      path: '/',
      handler: onlyFor(strapi, PUBLICATION, 'create', async () => ({
        imports: await Promise.all((await readImports(strapi.db.connection)).map(one => shown(strapi, one))),
      })),
    },
    {
      method: 'POST',
      path: '/',
      handler: onlyFor(strapi, PUBLICATION, 'create', async ctx => ({ id: await begin(strapi, ctx) })),
    },
    {
      method: 'GET',
      path: '/:id',
      handler: onlyFor(strapi, PUBLICATION, 'create', async ctx => recordPage(strapi, ctx)),
    },
    {
      method: 'POST',
      path: '/:id/decisions',
      handler: onlyFor(strapi, PUBLICATION, 'create', async ctx => decideFor(strapi, ctx)),
    },
    {
      method: 'POST',
      path: '/:id/ask-again',
      handler: onlyFor(strapi, PUBLICATION, 'create', async ctx => ({ id: await askAgain(strapi, ctx) })),
    },
    {
      method: 'POST',
      path: '/:id/undo',
      handler: onlyFor(strapi, PUBLICATION, 'create', async ctx => change(strapi, ctx, 'undoing', ['ready'])),
    },
    {
      method: 'POST',
      path: '/:id/cancel',
      handler: onlyFor(strapi, PUBLICATION, 'create', async (ctx) => {
        const one = await importOf(strapi, ctx)
        if (one.state === 'writing')
          await decide(strapi.db.connection, one.id, { hasDecision: true }, null)
        return change(strapi, ctx, 'ready', ['reading', 'writing', 'undoing'])
      }),
    },
  ])
}

async function begin(strapi: Core.Strapi, ctx: RouteContext): Promise<number> {
  const { text, term } = ctx.request.body as { text?: unknown, term?: unknown }
  const file = [ctx.request.files?.file].flat()[0]
  const bytes = file !== undefined
    ? file.size > MOST_BYTES
      ? undefined
      : await readFile(file.filepath)
    : typeof text === 'string'
      ? Buffer.from(text)
      : Buffer.alloc(0)
  if (bytes === undefined)
    throw new errors.ValidationError('The file is larger than 32 MB.')
  if (bytes.length === 0)
    throw new errors.ValidationError('Send a file or a text.')
  const user = ctx.state.user
  return addImport(strapi.db.connection, {
    name: (file?.originalFilename ?? '').slice(0, 200),
    term: typeof term === 'string' && fundingTerm.test(term)
      ? term
      : '',
    userId: user.id,
    userName: nameOf(user),
    bytes,
  })
}

/** A new import of the identifiers of which nobody had answered. */
async function askAgain(strapi: Core.Strapi, ctx: RouteContext): Promise<number> {
  const one = await importOf(strapi, ctx)
  const keys = await unansweredKeys(strapi.db.connection, one.id)
  if (keys.length === 0)
    throw new errors.ApplicationError('Everything has been answered.')
  const user = ctx.state.user
  return addImport(strapi.db.connection, {
    name: one.name,
    term: one.term,
    userId: user.id,
    userName: nameOf(user),
    bytes: Buffer.from(keys.join('\n')),
  })
}

async function importOf(strapi: Core.Strapi, ctx: RouteContext): Promise<Import> {
  const id = Number(ctx.params.id)
  const [one] = Number.isInteger(id) && id > 0 && id < 2 ** 31
    ? await readImports(strapi.db.connection, { id })
    : []
  if (one === undefined)
    throw new errors.NotFoundError()
  return one
}

async function recordPage(strapi: Core.Strapi, ctx: RouteContext): Promise<RecordPage> {
  const one = await importOf(strapi, ctx)
  const status = statusOf(ctx.query.status)
  const summary = await shown(strapi, one)
  const total = status === undefined
    ? Object.values(summary.counts.status).reduce((sum, count) => sum + count, 0)
    : summary.counts.status[status] ?? 0
  const pageCount = Math.max(1, Math.ceil(total / PAGE))
  const wanted = Number(ctx.query.page)
  const page = Number.isInteger(wanted) && wanted > 0
    ? Math.min(wanted, pageCount)
    : 1
  const records = await readRecords(strapi.db.connection, one.id, { status }, { offset: (page - 1) * PAGE, limit: PAGE })
  const drafts = await draftsOf(strapi, records.flatMap(({ candidate, documentId }) => candidate ?? documentId ?? []))
  return {
    import: summary,
    page,
    pageCount,
    records: records.map(({ id: _id, before: _before, writtenAt: _at, ...record }) => {
      const draft = drafts.get(record.candidate ?? record.documentId ?? '')
      return {
        ...record,
        candidateTitle: draft === undefined
          ? null
          : String(draft.title ?? ''),
        // As it stands now: somebody may have written since the file was read.
        changes: record.record !== null && draft !== undefined && record.outcome === null
          ? changesOf(record.record, draft)
          : record.changes,
      }
    }),
  }
}

/** `{ decision, numbers }`, or `{ decision, status }` for all of them; for `update` of one the fields to take, and what they held here when that was chosen. */
async function decideFor(strapi: Core.Strapi, ctx: RouteContext): Promise<{ count: number }> {
  const one = await importOf(strapi, ctx)
  const { decision, numbers, status, fields, seen } = ctx.request.body as Record<string, unknown>
  const chosen = Array.isArray(numbers) && numbers.every(Number.isInteger)
    ? numbers as number[]
    : undefined
  const ofStatus = statusOf(status)
  if (!isDecision(decision) || (chosen === undefined && ofStatus === undefined) || (chosen?.length ?? 0) > 500)
    throw new errors.ValidationError('What is to be done with which records is missing.')
  // Of all that are doubtful nothing is done at a stroke, and of what is unreadable nothing can be.
  const may: Record<Decision, RecordStatus[]> = {
    add: ['new', 'doubtful'],
    update: ['changed'],
    same: ['doubtful'],
  }
  if (chosen === undefined && (ofStatus === 'doubtful' || ofStatus === undefined || !may[decision].includes(ofStatus)))
    throw new errors.ValidationError('What is to be done with which records is missing.')
  const taken = decision === 'update'
    ? await stillAsSeen(strapi, one, chosen ?? [], (Array.isArray(fields)
        ? fields
        : []).filter(isField), seen)
    : undefined
  if (taken?.length === 0)
    throw new errors.ApplicationError('The publication has been written to since this was chosen.')
  // Together: the job must not see the one without the other.
  const count = await strapi.db.transaction(async ({ trx }) => {
    let noted = 0
    for (const each of may[decision].filter(allowedStatus => ofStatus === undefined || ofStatus === allowedStatus))
      noted += await decide(trx, one.id, { status: each, numbers: chosen }, decision, taken)
    await handOver(trx, one.id, ctx.state.user.id)
    if (!await setState(trx, one.id, 'writing', ['ready', 'writing']))
      throw new errors.ApplicationError('The import is in another state.')
    return noted
  })
  return { count }
}

/** Those of some fields of one record in which the publication here still holds what somebody saw when they chose: `seen` by field. */
async function stillAsSeen(strapi: Core.Strapi, one: Import, numbers: number[], fields: Field[], seen: unknown): Promise<Field[]> {
  const [record, ...others] = await readRecords(strapi.db.connection, one.id, { numbers })
  if (record?.record == null || record.candidate === null || others.length > 0 || !isRecord(seen))
    return []
  const draft = (await draftsOf(strapi, [record.candidate])).get(record.candidate)
  const now = draft === undefined
    ? []
    : changesOf(record.record, draft)
  return fields.filter(field => now.some(change => change.field === field && change.here === seen[field]))
}

async function change(strapi: Core.Strapi, ctx: RouteContext, to: ImportState, from: ImportState[]): Promise<{ state: ImportState }> {
  const one = await importOf(strapi, ctx)
  await handOver(strapi.db.connection, one.id, ctx.state.user.id)
  if (!await setState(strapi.db.connection, one.id, to, from))
    throw new errors.ApplicationError('The import is in another state.')
  return { state: to }
}

async function shown(strapi: Core.Strapi, { userId: _id, ...one }: Import): Promise<ShownImport> {
  const rows = await countRecords(strapi.db.connection, one.id)
  const counts: Counts = {
    unanswered: (await unansweredKeys(strapi.db.connection, one.id)).length,
    status: {},
    open: {},
    waiting: 0,
    done: {},
  }
  for (const { status, outcome, decision, count } of rows) {
    counts.status[status] = (counts.status[status] ?? 0) + count
    if (outcome !== null)
      counts.done[outcome] = (counts.done[outcome] ?? 0) + count
    else if (decision !== null)
      counts.waiting += count
    if (outcome === null
      ? decision === null
      : outcome === 'failed' || outcome === 'undone') {
      counts.open[status] = (counts.open[status] ?? 0) + count
    }
  }
  return { ...one, counts }
}

function statusOf(value: unknown): RecordStatus | undefined {
  return ([
    'new',
    'same',
    'changed',
    'doubtful',
    'unreadable',
  ] as const).find(status => status === value)
}

function isDecision(value: unknown): value is Decision {
  return value === 'add' || value === 'update' || value === 'same'
}

function isField(value: unknown): value is Field {
  const known: readonly unknown[] = everyField
  return known.includes(value)
}
