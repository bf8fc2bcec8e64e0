import type { Term, Unit } from './terms'
import { isLong } from './terms'

/** What an entry must have. */
export interface Matched {
  terms: Term[]
  /** Whether all the terms have to be there, or any of them. */
  match: 'all' | 'any'
  /** Terms of which none may be there. */
  without?: Term[]
}

type Where = 'title' | 'anywhere'

/** As the full-text search of SQLite reads it: https://www.sqlite.org/fts5.html#full_text_query_syntax. Tokens are letters and digits only. */
export function sqliteQuery(matched: Matched, where: Where): string {
  const [plain, forms] = where === 'title'
    ? ['{title}', '{title_forms}']
    : ['{title text}', '{title_forms text_forms}']
  return inWords(matched, { and: ' AND ', or: ' OR ', not: ' NOT ' }, form => `${forms} : "${form}"`, beginning => `${plain} : "${beginning}" ${isLong(beginning)
    ? '*'
    : ''}`)
}

/** As `to_tsquery` of PostgreSQL reads it. */
export function postgresQuery(matched: Matched, where: Where): string {
  const [plain, forms] = where === 'title'
    ? ['A', 'B']
    : ['AC', 'BD']
  return inWords(matched, { and: ' & ', or: ' | ', not: ' & !' }, form => `'${form}':${forms}`, beginning => `'${beginning}':${isLong(beginning)
    ? '*'
    : ''}${plain}`)
}

function inWords({ terms, match, without = [] }: Matched, { and, or, not }: { and: string, or: string, not: string }, formed: (form: string) => string, begun: (beginning: string) => string): string {
  const anyOf = (queries: string[]) => `(${[
    ...new Set(queries),
  ].join(or)})`
  const allOf = (queries: string[]) => `(${queries.join(and)})`
  const ofUnit = ({ beginning, forms }: Unit) => anyOf([
    ...beginning === undefined
      ? []
      : [
          begun(beginning),
        ],
    ...forms.map(formed),
  ])
  const ofTerm = ({ alternatives }: Term) => anyOf(alternatives.map(({ units }) => allOf(units.map(ofUnit))))
  const wanted = match === 'all'
    ? allOf(terms.map(ofTerm))
    : anyOf(terms.map(ofTerm))
  return without.length === 0
    ? wanted
    : `${wanted}${not}${anyOf(without.map(ofTerm))}`
}
