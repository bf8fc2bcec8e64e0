import type { Core } from '@strapi/strapi'
import type { Subject } from './types'
import { isRecord } from '../../core/is-record'

const FACT = 'api::fact.fact'

interface Row { documentId: string, format: string, asOf: string | null, periodStart: string | null, periodEnd: string | null, series?: { asOf: string | null, periodStart: string | null }[] }

/** The fields by which charts of the versions that are looked at have chosen a fact, each with the fact. */
export function chartsIn({ values, relations }: Pick<Subject, 'values' | 'relations'>): { path: string, documentId: string }[] {
  return [values.blocks ?? []].flat().flatMap((block, at) => isRecord(block) && block.__component === 'blocks.chart'
    ? relations.filter(({ path, uid }) => uid === FACT && path === `blocks.${at}.fact`)
    : [])
}

/** Which of the facts that charts have chosen have two values with a date, so that there is something to draw. */
export async function chartedFacts(strapi: Core.Strapi, subjects: Subject[]): Promise<Set<string>> {
  const documentIds = [
    ...new Set(subjects.flatMap(chartsIn).map(({ documentId }) => documentId)),
  ]
  if (documentIds.length === 0)
    return new Set()
  const rows = await strapi.db.query(FACT).findMany({
    where: {
      documentId: { $in: documentIds },
      publishedAt: { $notNull: true },
    },
    select: [
      'documentId',
      'format',
      'asOf',
      'periodStart',
      'periodEnd',
    ],
    populate: ['series'],
  }) as Row[]
  return new Set(rows.filter(isCharted).map(({ documentId }) => documentId))
}

/** As the site charts values: the present one may stand in the series, too; numbers that are years are never drawn. */
function isCharted({ format, asOf, periodStart, periodEnd, series = [] }: Row): boolean {
  const days = [
    { start: periodStart, end: periodEnd ?? asOf },
    ...series.map(value => ({ start: value.periodStart, end: value.asOf })),
  ].filter(({ end }) => Boolean(end)).map(({ start, end }) => `${start ?? ''} ${end}`)
  return format !== 'year' && new Set(days).size > 1
}
