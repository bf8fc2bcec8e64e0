import type { Core, UID } from '@strapi/strapi'
import { beforeEveryCommit } from '../strapi/before-commit'
import { onDocuments } from '../strapi/document-middleware'
import { takeWritersTurn } from './writers-turn'

/** What the document service can do to a document. */
export const WRITES = [
  'create',
  'clone',
  'update',
  'publish',
  'unpublish',
  'discardDraft',
  'delete',
] as const
export type WriteAction = typeof WRITES[number]

/** One document that the transaction under way has written to, however often. */
export interface DocumentWrite { uid: UID.ContentType, documentId: string }

/** Somebody who compares a document as it was with what a transaction has made of it. */
export interface WriteWatcher<State> {
  /** The types and actions it wants to hear of. */
  wants: (uid: string, action: WriteAction) => boolean
  /** Reads how the document stands before the first write that it wants to hear of; nothing is there before a creation. */
  before?: (write: DocumentWrite, action: WriteAction) => Promise<State>
  /** Comes right before the commit. What it throws undoes the whole transaction. */
  settle: (write: DocumentWrite, before: State | undefined) => Promise<void>
}

interface Touched { write: DocumentWrite, heard: Map<WriteWatcher<unknown>, unknown>, settled: Set<WriteWatcher<unknown>> }
interface Written { documentId?: string }

const watchersOf = new WeakMap<Core.Strapi, WriteWatcher<unknown>[]>()

/** Adds a watcher; they settle in the order in which they were added. Call it in `register`. */
export function watchWrites<State>(strapi: Core.Strapi, watcher: WriteWatcher<State>): void {
  watchersOf.get(strapi)?.push(watcher as WriteWatcher<unknown>)
}

/**
 * Lets watchers look at every document before it is written and once more before the commit. On PostgreSQL one
 * transaction at a time writes documents, so that what a watcher has read still holds when it settles; on SQLite it is so anyway.
 */
export function registerDocumentWrites(strapi: Core.Strapi): void {
  const watchers: WriteWatcher<unknown>[] = []
  const transactions = new WeakMap<object, Map<string, Touched>>()
  watchersOf.set(strapi, watchers)
  beforeEveryCommit(strapi, 'observers', async (connection) => {
    const touched = transactions.get(connection)
    if (touched === undefined)
      return
    await settleAll(watchers, touched)
    transactions.delete(connection)
  })
  onDocuments(strapi, async ({ uid, action, params }, next) => {
    if (!isWrite(action) || !uid.startsWith('api::'))
      return next()
    return strapi.db.transaction(async ({ trx }) => {
      const known = transactions.get(trx)
      if (known === undefined && strapi.db.dialect.client === 'postgres')
        await takeWritersTurn(strapi, trx)
      const touched = known ?? new Map<string, Touched>()
      transactions.set(trx, touched)
      const { documentId } = params
      if (typeof documentId === 'string' && action !== 'clone')
        await hear(watchers, touched, { uid, documentId }, action, true)
      const written = await next() as Written | null
      if (typeof written?.documentId === 'string')
        await hear(watchers, touched, { uid, documentId: written.documentId }, action, false)
      return written
    })
  })
}

/** Whether an action of the document service writes. */
export function isWrite(action: string): action is WriteAction {
  return WRITES.includes(action as WriteAction)
}

async function hear(watchers: WriteWatcher<unknown>[], touched: Map<string, Touched>, write: DocumentWrite, action: WriteAction, isBefore: boolean): Promise<void> {
  const key = `${write.uid} ${write.documentId}`
  const entry = touched.get(key) ?? {
    write,
    heard: new Map(),
    settled: new Set(),
  }
  touched.set(key, entry)
  for (const watcher of watchers) {
    if (entry.heard.has(watcher) || !watcher.wants(write.uid, action))
      continue
    entry.heard.set(watcher, isBefore
      ? await watcher.before?.(write, action)
      : undefined)
  }
}

/** What a watcher writes itself is settled, too: rounds are made until one brings nothing new. */
async function settleAll(watchers: WriteWatcher<unknown>[], touched: Map<string, Touched>): Promise<void> {
  for (let isNew = true; isNew;) {
    isNew = false
    for (const watcher of watchers) {
      for (const { write, heard, settled } of touched.values()) {
        if (!heard.has(watcher) || settled.has(watcher))
          continue
        isNew = true
        settled.add(watcher)
        await watcher.settle(write, heard.get(watcher))
      }
    }
  }
}
