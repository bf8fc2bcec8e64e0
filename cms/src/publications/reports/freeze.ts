import type { Core } from '@strapi/strapi'
import type { Correction } from './corrections'
import type { Report } from './table'
import { noteChange } from '../../delivery/change-feed'
import { correctionsOf } from './corrections'
import { readPublished } from './published'
import { checksumOf, publicationsOf, writeRecord } from './record'
import { addReport, readRecord, readReports, removeWithSamples } from './table'

/** By which the change feed and the tags of answers know reports. */
export const REPORT = 'publication-report'

/** Why no report was made: the term has no publications, or nothing was changed since the last one, or somebody was at the publications just then. */
export type Refusal = 'empty' | 'unchanged' | 'changed-meanwhile'

/** How the change feed and tags know one report. */
export function reportId({ term, version }: Pick<Report, 'term' | 'version'>): string {
  return `${term}-${version}`
}

/** Keeps the published publications of a term, as they are now, as the next version of its report. `seen`: as many somebody expects in it. */
export async function freeze(strapi: Core.Strapi, { term, seen, frozenBy }: { term: string, seen: number, frozenBy: string }): Promise<Refusal | Report> {
  const publications = await readPublished(strapi, term)
  if (publications === undefined || publications.length !== seen)
    return 'changed-meanwhile'
  if (publications.length === 0)
    return 'empty'
  const [last] = await readReports(strapi.db.connection, { term })
  if (last !== undefined && correctionsOf(publicationsOf(await readRecord(strapi.db.connection, last.id)), publications).length === 0)
    return 'unchanged'
  const head = {
    term,
    version: (last?.version ?? 0) + 1,
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
    if (kept)
      await noteReport(strapi, trx, 'published', report)
    return kept
  })
  const [made] = await readReports(strapi.db.connection, { term, version: head.version })
  return isKept && made !== undefined
    ? made
    : 'changed-meanwhile'
}

/** Takes away the reports that name made-up example content, with that content. Gives how many there were. */
export async function removeSampleReports(strapi: Core.Strapi): Promise<number> {
  return strapi.db.transaction(async ({ trx }) => {
    const removed = await removeWithSamples(trx)
    for (const report of removed)
      await noteReport(strapi, trx, 'deleted', report)
    return removed.length
  })
}

/** In what the published publications of a report's term differ from it now. */
export async function correctionsSince(strapi: Core.Strapi, { id, term }: Pick<Report, 'id' | 'term'>): Promise<Correction[]> {
  const [record, now] = await Promise.all([
    readRecord(strapi.db.connection, id),
    readPublished(strapi, term),
  ])
  if (now === undefined)
    throw new Error('The publications are being changed faster than they can be read.')
  return correctionsOf(publicationsOf(record), now)
}

async function noteReport(strapi: Core.Strapi, connection: Parameters<typeof noteChange>[1], kind: 'published' | 'deleted', report: Pick<Report, 'term' | 'version'>): Promise<void> {
  await noteChange(strapi, connection, {
    kind,
    type: REPORT,
    documentId: reportId(report),
    locale: null,
    slugBefore: kind === 'deleted'
      ? reportId(report)
      : null,
    slugAfter: kind === 'published'
      ? reportId(report)
      : null,
  })
}
