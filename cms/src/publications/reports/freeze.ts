import type { Core } from '@strapi/strapi'
import type { Correction } from './corrections'
import type { Report } from './table'
import { noteChange } from '../../delivery/change-feed'
import { correctionsOf } from './corrections'
import { readPublished } from './published'
import { checksumOf, publicationsOf, writeRecord } from './record'
import { addReport, nextVersion, readRecord, readReports, removeReports } from './table'

/** By which the change feed and the tags of answers know reports. */
export const REPORT = 'publication-report'

/** Why no report was made: the term has no publications, or nothing was changed since the last one, or somebody was at the publications just then. */
export type Refusal = 'empty' | 'unchanged' | 'changed-meanwhile'

/** How the change feed and tags know one report. */
export function reportId({ term, version }: Pick<Report, 'term' | 'version'>): string {
  return `${term}-${version}`
}

/** Keeps the published publications of a term, as they are now, as the next version of its report. `seen`: the fingerprint of those that somebody has decided about. Gives why it was not done. */
export async function freeze(strapi: Core.Strapi, { term, seen, frozenBy }: { term: string, seen: string, frozenBy: string }): Promise<Refusal | null> {
  const { connection } = strapi.db
  const published = await readPublished(strapi, term)
  if (published?.fingerprint !== seen)
    return 'changed-meanwhile'
  const { publications } = published
  if (publications.length === 0)
    return 'empty'
  const [last] = await readReports(connection, { term })
  const lastRecord = last && await readRecord(connection, last.id)
  if (lastRecord !== undefined && correctionsOf(publicationsOf(lastRecord), publications).length === 0)
    return 'unchanged'
  const head = {
    term,
    version: await nextVersion(connection, term),
    total: publications.length,
    frozenAt: new Date().toISOString(),
  }
  const record = writeRecord(head, publications)
  const report = {
    ...head,
    frozenBy,
    samples: publications.filter(({ sample }) => sample).length,
    checksum: checksumOf(record),
  }
  const isKept = await strapi.db.transaction(async ({ trx }) => {
    const kept = await addReport(trx, report, record)
    if (kept) {
      await noteReport(strapi, trx, 'published', report)
      // Less is told of the one before now: its corrections are in this one.
      if (last !== undefined)
        await noteReport(strapi, trx, 'published', last)
    }
    return kept
  })
  return isKept
    ? null
    : 'changed-meanwhile'
}

/** Takes reports away that name made-up example content, with that content, or one of which a part must not be read any more. Gives how many there were. */
export async function removeReport(strapi: Core.Strapi, which: Parameters<typeof removeReports>[1]): Promise<number> {
  return strapi.db.transaction(async ({ trx }) => {
    const removed = await removeReports(trx, which)
    // What must not be read any more goes at once, also where nothing can take its place yet.
    const kind = which === 'with-samples'
      ? 'deleted'
      : 'withdrawn'
    for (const report of removed)
      await noteReport(strapi, trx, kind, report)
    return removed.length
  })
}

/** In what the published publications of a report's term differ from it now; undefined while they change faster than they can be read. */
export async function correctionsSince(strapi: Core.Strapi, { id, term }: Pick<Report, 'id' | 'term'>): Promise<Correction[] | undefined> {
  const [record, now] = await Promise.all([
    readRecord(strapi.db.connection, id),
    readPublished(strapi, term),
  ])
  return record === undefined || now === undefined
    ? undefined
    : correctionsOf(publicationsOf(record), now.publications)
}

async function noteReport(strapi: Core.Strapi, connection: Parameters<typeof noteChange>[1], kind: 'published' | 'deleted' | 'withdrawn', report: Pick<Report, 'term' | 'version'>): Promise<void> {
  await noteChange(strapi, connection, {
    kind,
    type: REPORT,
    documentId: reportId(report),
    locale: null,
    slugBefore: reportId(report),
    slugAfter: kind === 'published'
      ? reportId(report)
      : null,
  })
}
