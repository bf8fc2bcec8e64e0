import type { Core } from '@strapi/strapi'
import type { Refusal } from './freeze'
import type { TermState } from './published'
import type { Report } from './table'
import { fundingTerm } from '@ican/shared/vocabulary'
import { errors } from '@strapi/utils'
import { nameOf } from '../../core/active-account'
import { onlyFor } from '../../core/documents/access'
import { answerAdmin } from '../../core/strapi/admin-endpoint'
import { freeze } from './freeze'
import { PUBLICATION, readTerms } from './published'
import { readReports } from './table'

/** A term with its reports, the newest version first. `corrections`: in how many publications it differs from that one now; null where there is none, or while it is changing. */
export interface ShownTerm extends TermState { reports: Report[], corrections: number | null }
/** `siteUrl`: where the files of reports are. */
export interface ReportsAnswer { terms: ShownTerm[], siteUrl: string }
export interface FreezeAnswer { refusal: Refusal | null }

/**
 * What the page of reports asks, for those who may publish publications. `POST /publication-reports` makes the next
 * report of a `term`, of which somebody has seen the publications with the fingerprint `seen`.
 */
export function answerReports(strapi: Core.Strapi, correctionsOf: (report: Report) => Promise<unknown[] | undefined>): void {
  answerAdmin(strapi, 'publication-reports', [
    {
      method: 'GET',
      path: '/',
      handler: onlyFor(strapi, PUBLICATION, 'publish', async (): Promise<ReportsAnswer> => {
        const reports = Map.groupBy(await readReports(strapi.db.connection), ({ term }) => term)
        const states = await readTerms(strapi)
        // Of a term that no publication names any more there still are its reports.
        const gone = [
          ...reports.keys(),
        ].filter(term => !states.some(state => state.term === term))
        const all = [
          ...states,
          ...gone.map((term): TermState => ({
            term,
            published: 0,
            fingerprint: '',
            samples: 0,
            unpublished: 0,
          })),
        ].toSorted((one, other) => other.term.localeCompare(one.term))
        return {
          siteUrl: strapi.config.get<string>('door.siteUrl'),
          terms: await Promise.all(all.map(async (state) => {
            const ofTerm = reports.get(state.term) ?? []
            return {
              ...state,
              reports: ofTerm,
              corrections: ofTerm[0] === undefined
                ? null
                : (await correctionsOf(ofTerm[0]))?.length ?? null,
            }
          })),
        }
      }),
    },
    {
      method: 'POST',
      path: '/',
      handler: onlyFor(strapi, PUBLICATION, 'publish', async (ctx): Promise<FreezeAnswer> => {
        const { term, seen } = ctx.request.body as { term?: unknown, seen?: unknown }
        if (typeof term !== 'string' || !fundingTerm.test(term) || typeof seen !== 'string')
          throw new errors.ValidationError('Name the funding term, and the fingerprint of the publications that you have seen in it.')
        return {
          refusal: await freeze(strapi, {
            term,
            seen,
            frozenBy: nameOf(ctx.state.user),
          }),
        }
      }),
    },
  ])
}
