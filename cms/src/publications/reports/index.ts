import type { Core } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import type { Correction } from './corrections'
import type { Report } from './table'
import { feedWatch } from '../../delivery/change-feed'
import { correctionsSince, REPORT } from './freeze'
import { addReports } from './graphql'
import { PUBLICATION } from './published'
import { Records } from './records'
import { answerReports } from './routes'
import { migrations } from './table'

export { removeReport } from './freeze'

export const publicationReports: Feature = {
  name: 'publications/reports',
  register: registerReports,
  migrations,
}

/** Keeps the publications of a funding term as they were when somebody reported them, and tells what was corrected since. */
function registerReports(strapi: Core.Strapi): void {
  const records = new Records(strapi)
  // To compare a term with its report all of it is read.
  const known = new Map<number, Promise<Correction[] | undefined>>()
  const correctionsOf = (report: Pick<Report, 'id' | 'term'>): Promise<Correction[] | undefined> => {
    const corrections = known.get(report.id) ?? correctionsSince(strapi, report)
    known.set(report.id, corrections)
    corrections.then(found => found ?? known.delete(report.id), () => known.delete(report.id))
    return corrections
  }
  feedWatch(strapi).listen((changes) => {
    if (changes.some(({ type }) => type === PUBLICATION))
      known.clear()
    if (changes.some(({ type }) => type === REPORT))
      records.forget()
  })
  addReports(strapi, records, correctionsOf)
  answerReports(strapi, correctionsOf)
}
