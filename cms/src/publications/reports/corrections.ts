import type { ReportedPublication } from './record'

/** What may differ without being a correction: where the publication's page is, and by which id it is known here. */
type Compared = Exclude<keyof ReportedPublication, 'documentId' | 'slug'>

/** What makes a correction where it differs, in the order in which it is told. */
export const comparedFields = [
  'title',
  'type',
  'authors',
  'containerTitle',
  'publisher',
  'volume',
  'issue',
  'pages',
  'issued',
  'issuedPrecision',
  'doi',
  'pmid',
  'pmcid',
  'url',
  'language',
  'abstract',
  'keywords',
  'openAccess',
  'license',
  'notices',
  'sample',
] as const satisfies readonly Compared[]
export type CorrectedField = typeof comparedFields[number]

/** What has become of a publication since a report: it has come to its term, or left it, or other things are said of it. */
export interface Correction {
  kind: 'added' | 'removed' | 'changed'
  documentId: string
  /** The title that it has now, or had. */
  title: string
  language: string
  /** Where its page is; null where it is in the list no more. */
  slug: string | null
  /** What was changed. */
  fields: CorrectedField[]
}

/** In what the publications of a term differ from those that a report of it keeps: first what was changed, then what is new, then what is gone. */
export function correctionsOf(reported: ReportedPublication[], now: ReportedPublication[]): Correction[] {
  const before = new Map(reported.map(each => [each.documentId, each]))
  const current = new Set(now.map(each => each.documentId))
  const changed = now.flatMap((each): Correction[] => {
    const old = before.get(each.documentId)
    const fields = old === undefined
      ? []
      : comparedFields.filter(field => JSON.stringify(old[field] ?? null) !== JSON.stringify(each[field] ?? null))
    return fields.length === 0
      ? []
      : [
          correction('changed', each, fields),
        ]
  })
  return [
    ...changed,
    ...now.filter(each => !before.has(each.documentId)).map(each => correction('added', each)),
    ...reported.filter(each => !current.has(each.documentId)).map(each => ({
      ...correction('removed', each),
      slug: null,
    })),
  ]
}

function correction(kind: Correction['kind'], { documentId, title, language, slug }: ReportedPublication, fields: CorrectedField[] = []): Correction {
  return {
    kind,
    documentId,
    title,
    language,
    slug,
    fields,
  }
}
