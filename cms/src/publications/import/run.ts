import type { Core } from '@strapi/strapi'
import type { Author, ReadRecord } from './record'
import type { Import, ImportRecord, ImportState, NewRecord } from './table'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { activeAccount } from '../../core/active-account'
import { accessTo } from '../../core/documents/access'
import { log } from '../../core/log'
import { serviceOf } from '../../core/strapi/services'
import { ruleWords } from '../../core/validation-message'
import { actFor } from '../../references/deletion-guard'
import { beforeOf, changesOf, dataOf, everyField } from './changes'
import { lookUp } from './lookup'
import { doTitlesAgree, firstAuthorOf, identityOf, Matcher } from './match'
import { draftsOf, knownPublications, PUBLICATION } from './publications'
import { readInWorker } from './read-in-worker'
import { decide, hashed, keepReading, noteProgress, readBytes, readImports, readRecords, rememberedBy, setState, settle, unreadable } from './table'

interface UidService { generateUIDField: (wanted: { contentTypeUID: string, field: string, data: object }) => Promise<string> }

type Actor = NonNullable<Awaited<ReturnType<typeof activeAccount>>>

/** Before the document id of a record of the same file. */
const IN_FILE = '#'

/** Whether an import waits for the job. */
export async function isWorkLeft(strapi: Core.Strapi): Promise<boolean> {
  return (await openImports(strapi)).length > 0
}

/** Reads, writes and undoes what people have asked for. What is left when it is told to stop goes on at the next start. */
export async function runImports(strapi: Core.Strapi, signal: AbortSignal): Promise<void> {
  for (const one of await openImports(strapi)) {
    if (signal.aborted)
      return
    if (one.state === 'reading')
      await readImport(strapi, one, signal)
    else
      await writeDecided(strapi, one, signal)
  }
}

async function writeWaiting(strapi: Core.Strapi, signal: AbortSignal): Promise<void> {
  for (const one of await openImports(strapi, ['writing', 'undoing']))
    await writeDecided(strapi, one, signal)
}

async function openImports(strapi: Core.Strapi, states: ImportState[] = ['writing', 'undoing', 'reading']): Promise<Import[]> {
  const { connection } = strapi.db
  return (await Promise.all(states.map(state => readImports(connection, { state })))).flat()
}

/** Reads a file, or looks up what it lists, and compares that with what is here. */
export async function readImport(strapi: Core.Strapi, { id }: Import, signal: AbortSignal): Promise<void> {
  try {
    const { connection } = strapi.db
    const { format, identifiers, ...file } = await readInWorker(await readBytes(connection, id), signal)
    const reading = identifiers === undefined
      ? file.reading
      : await lookUp(strapi, identifiers, signal, async (done, total) => {
          // What others have decided meanwhile does not wait for a thousand questions.
          await writeWaiting(strapi, signal)
          return noteProgress(connection, id, done, total)
        })
    const records = await compared(strapi, reading.records)
    const all = [
      ...records,
      ...reading.refusals.map((refusal, index) => unreadable(records.length + index + 1, refusal)),
    ]
    await strapi.db.transaction(async ({ trx }) => keepReading(trx, id, format, all))
  }
  catch (error) {
    if (signal.aborted)
      return
    await setState(strapi.db.connection, id, 'failed', ['reading'])
    throw error
  }
}

/** Records with what they are: compared with what earlier imports became, with what is here, and with each other. */
async function compared(strapi: Core.Strapi, records: ReadRecord[]): Promise<NewRecord[]> {
  const known = await knownPublications(strapi, records)
  const here = new Set(known.map(({ documentId }) => documentId))
  const matcher = new Matcher(known)
  const identities = records.map(({ record }) => hashed(identityOf(record)))
  const remembered = await rememberedBy(strapi.db.connection, identities)
  const matches = records.map((each, index) => {
    const before = remembered.get(identities[index] ?? '')
    const match = before !== undefined && here.has(before)
      ? { status: 'known' as const, candidate: before }
      : matcher.match(each)
    if (match.status === 'new') {
      const { title, type, doi = null, pmid = null, pmcid = null, issued = null } = each.record
      matcher.add({
        documentId: `${IN_FILE}${index + 1}`,
        title,
        type,
        doi,
        pmid,
        pmcid,
        issued,
        firstAuthor: firstAuthorOf(each.record.authors),
      })
    }
    return match
  })
  const drafts = await draftsOf(strapi, matches.flatMap(match => match.status === 'new' || match.candidate === null || match.candidate.startsWith(IN_FILE)
    ? []
    : [match.candidate]))
  return records.map(({ place, record, warnings }, index) => {
    const match = matches[index] ?? { status: 'new' }
    const candidate = match.status === 'new'
      ? null
      : match.candidate
    const isInFile = candidate?.startsWith(IN_FILE) === true
    const draft = candidate === null
      ? undefined
      : drafts.get(candidate)
    const changes = draft === undefined
      ? []
      : changesOf(record, draft)
    return {
      number: index + 1,
      line: place.line ?? null,
      key: place.key || null,
      status: match.status === 'known'
        ? changes.length > 0
          ? 'changed'
          : 'same'
        : match.status,
      reason: match.status === 'doubtful'
        ? match.reason
        : isInFile
          ? 'in-file'
          : null,
      value: isInFile
        ? candidate.slice(IN_FILE.length)
        : null,
      candidate: isInFile
        ? null
        : candidate,
      identity: identities[index] ?? null,
      record,
      warnings,
      changes,
    }
  })
}

/** Each record in a transaction of its own, with the note of what has become of it: a restart loses and doubles nothing. */
async function writeDecided(strapi: Core.Strapi, one: Import, signal: AbortSignal): Promise<void> {
  const isUndoing = one.state === 'undoing'
  const who = await activeAccount(strapi, one.userId)
  if (who === null) {
    await decide(strapi.db.connection, one.id, { hasDecision: true }, null)
    await setState(strapi.db.connection, one.id, 'ready', [one.state])
    return
  }
  const records = isUndoing
    ? [
        ...await readRecords(strapi.db.connection, one.id, { outcome: 'added' }),
        ...await readRecords(strapi.db.connection, one.id, { outcome: 'updated' }),
      ].toReversed()
    : await readRecords(strapi.db.connection, one.id, { hasDecision: true })
  for (const record of records) {
    if (signal.aborted)
      return
    // Somebody may have cancelled meanwhile.
    const [now] = await readImports(strapi.db.connection, { id: one.id })
    if (now?.state !== one.state)
      return
    await writeOne(strapi, one, record, who)
    // SQLite answers at once: without a pause nobody else would be.
    await nextTurn()
  }
  await setState(strapi.db.connection, one.id, 'ready', [one.state])
  // Of what was decided while we came to the end we have not heard.
  if ((await readRecords(strapi.db.connection, one.id, { hasDecision: true }, { offset: 0, limit: 1 })).length > 0)
    await setState(strapi.db.connection, one.id, 'writing', ['ready'])
}

async function writeOne(strapi: Core.Strapi, one: Import, record: ImportRecord, who: Actor): Promise<void> {
  try {
    await actFor(who, () => strapi.db.transaction(async ({ trx }) => {
      const became = one.state === 'undoing'
        ? await undo(strapi, record, who)
        : await write(strapi, one, record, who)
      await settle(trx, record.id, became, record.outcome)
    }))
  }
  catch (error) {
    const problem = ruleWords(error)
    if (problem === undefined)
      log(strapi, 'IMPORT_RECORD_FAILED', `A record of the import ${one.id} could not be written.`, error)
    await settle(strapi.db.connection, record.id, {
      ...record,
      outcome: one.state === 'undoing'
        ? 'kept'
        : 'failed',
      problem: problem ?? null,
    }, record.outcome)
  }
}

type Became = Parameters<typeof settle>[2]

async function write(strapi: Core.Strapi, { term }: Import, { record, decision, candidate, fields }: ImportRecord, { account, ability }: Actor): Promise<Became> {
  if (record === null)
    return { outcome: 'failed' }
  if (decision === 'same')
    return { outcome: 'linked', documentId: candidate }
  const documents = strapi.documents(PUBLICATION)
  const author: object = { updatedBy: account.id }
  if (decision === 'update' && candidate !== null) {
    const draft = (await draftsOf(strapi, [candidate])).get(candidate)
    if (draft === undefined || !accessTo(strapi, ability, PUBLICATION).can.update(draft))
      return { outcome: 'failed' }
    // A field that somebody has written meanwhile is theirs.
    const wanted = changesOf(record, draft).map(({ field }) => field).filter(field => fields.includes(field))
    const written = await documents.update({
      documentId: candidate,
      data: {
        ...dataOf(record, wanted, draft),
        ...author,
      },
    })
    return {
      outcome: 'updated',
      documentId: candidate,
      before: beforeOf(draft, wanted),
      writtenAt: momentOf(written),
    }
  }
  const twin = await twinOf(strapi, record)
  if (twin !== undefined && candidate === null)
    return { outcome: 'linked', documentId: twin }
  if (!accessTo(strapi, ability, PUBLICATION).can.create())
    return { outcome: 'failed' }
  const written = await documents.create({
    data: {
      ...dataOf(record, everyField),
      authors: await tied(strapi, record.authors),
      // As the form proposes it.
      slug: await serviceOf<UidService>(strapi, 'plugin::content-manager.uid').generateUIDField({
        contentTypeUID: PUBLICATION,
        field: 'slug',
        data: { title: record.title },
      }),
      language: record.language,
      ...term !== '' && { term },
      createdBy: account.id,
      ...author,
    },
  } as Parameters<typeof documents.create>[0])
  return {
    outcome: 'added',
    documentId: written.documentId,
    writtenAt: momentOf(written),
  }
}

/** Authors with the entries among the people that have their ORCID iDs; a name alone ties nobody. */
async function tied(strapi: Core.Strapi, authors: Author[]): Promise<object[]> {
  const people = await strapi.db.query('api::person.person').findMany({
    where: {
      publishedAt: null,
      orcid: {
        $in: authors.flatMap(({ orcid }) => orcid ?? []),
      },
    },
    select: ['documentId', 'orcid'],
  }) as { documentId: string, orcid: string }[]
  return authors.map(author => ({
    ...author,
    person: people.find(({ orcid }) => orcid === author.orcid)?.documentId,
  }))
}

/** What a record has become is taken back, unless somebody has worked on it since or readers see it. */
async function undo(strapi: Core.Strapi, { outcome, documentId, before, writtenAt }: ImportRecord, { ability }: Actor): Promise<Became> {
  const draft = documentId === null
    ? undefined
    : (await draftsOf(strapi, [documentId])).get(documentId)
  if (documentId === null || draft === undefined)
    return { outcome: 'undone' }
  const isPublished = outcome === 'added' && await strapi.db.query(PUBLICATION).count({
    where: {
      documentId,
      publishedAt: { $notNull: true },
    },
  }) > 0
  if (isPublished || momentOf(draft) !== writtenAt || !accessTo(strapi, ability, PUBLICATION).can.update(draft))
    return { outcome: 'kept', documentId }
  if (outcome === 'added')
    await strapi.documents(PUBLICATION).delete({ documentId })
  else
    await strapi.documents(PUBLICATION).update({ documentId, data: before ?? {} })
  return { outcome: 'undone' }
}

/** A publication that has come since the file was compared, and is this one. */
async function twinOf(strapi: Core.Strapi, { title, doi, pmid }: { title: string, doi?: string, pmid?: string }): Promise<string | undefined> {
  if (doi === undefined && pmid === undefined)
    return undefined
  const rows = await strapi.db.query(PUBLICATION).findMany({
    where: {
      publishedAt: null,
      $or: [
        ...doi === undefined
          ? []
          : [
              {
                doi: { $eqi: doi },
              },
            ],
        ...pmid === undefined
          ? []
          : [
              { pmid },
            ],
      ],
    },
    select: ['documentId', 'title'],
  }) as { documentId: string, title: string }[]
  return rows.find(row => doTitlesAgree(row.title, title))?.documentId
}

/** When a document was last written, as one text of every database's. */
function momentOf(document: object | null): string {
  const updatedAt: unknown = document !== null && 'updatedAt' in document
    ? document.updatedAt
    : undefined
  return new Date(typeof updatedAt === 'string' || typeof updatedAt === 'number' || updatedAt instanceof Date
    ? updatedAt
    : 0).toISOString()
}
