import type { Connection } from '../../core/strapi/database'
import type { Finding } from './types'
import { AsyncLocalStorage } from 'node:async_hooks'
import { keyOf } from './finding'
import { ACCEPTED } from './tables'

/** A version of a document; the document has no name yet while it has never been saved. */
export interface Which { uid: string, documentId: string | null, locale: string | null }

/** Who takes it upon themselves to publish in spite of warnings, and why. */
export interface Decision { who: string, userId?: number, reason: string }

interface Row { id: number, document_id: string | null, finding: string, reason: string, who: string, at: string }

/** What was accepted before the first save holds good for so long, in milliseconds. */
const FIRST_SAVE = 15 * 60 * 1000

const decisions = new AsyncLocalStorage<Decision>()

/** Runs a script that publishes in spite of warnings; each is kept with the reason. */
export function publishingBecause<T>(decision: Decision, work: () => Promise<T>): Promise<T> {
  return decisions.run(decision, work)
}

/** The decision of the script under way, if it has made one. */
export function decisionUnderWay(): Decision | undefined {
  return decisions.getStore()
}

/** Keeps who accepts which warnings on a version, and why. */
export async function accept(connection: Connection, which: Which, findings: Finding[], { who, userId, reason }: Decision): Promise<void> {
  for (const finding of findings) {
    await connection(ACCEPTED).insert({
      ...columnsOf(which),
      code: finding.code,
      finding: keyOf(finding),
      reason,
      user_id: userId ?? null,
      who,
      at: new Date().toISOString(),
    })
  }
}

/** What has been accepted on a version, by the key of the finding. */
export async function acceptedOn(connection: Connection, which: Which, userId?: number): Promise<Map<string, Omit<Row, 'id'>>> {
  const rows: Row[] = which.documentId === null
    ? await connection(ACCEPTED).where({
        ...columnsOf(which),
        user_id: userId ?? null,
      }).where('at', '>', freshSince())
    : await connection(ACCEPTED).where(columnsOf(which)).orderBy('id')
  return new Map(rows.map(row => [row.finding, row]))
}

/** Gives what somebody accepted before the first save to the document that came of it. */
export async function claim(connection: Connection, { uid, documentId, locale }: Which, userId: number): Promise<void> {
  await connection(ACCEPTED)
    .where({
      ...columnsOf({ uid, documentId: null, locale }),
      user_id: userId,
    })
    .where('at', '>', freshSince())
    .update({ document_id: documentId })
}

function columnsOf({ uid, documentId, locale }: Which): { uid: string, document_id: string | null, locale: string } {
  return { uid, document_id: documentId, locale: locale ?? '' }
}

function freshSince(): string {
  return new Date(Date.now() - FIRST_SAVE).toISOString()
}
