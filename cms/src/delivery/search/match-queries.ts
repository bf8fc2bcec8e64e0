import type { Term, Unit } from './terms'
import { isLong } from './terms'

type Match = 'all' | 'any'
type Where = 'title' | 'anywhere'

/** As the full-text search of SQLite reads it: https://www.sqlite.org/fts5.html#full_text_query_syntax. Tokens are letters and digits only. */
export function sqliteQuery(terms: Term[], match: Match, where: Where): string {
  const [plain, forms] = where === 'title'
    ? ['{title}', '{title_forms}']
    : ['{title text}', '{title_forms text_forms}']
  return inWords(terms, match, [' AND ', ' OR '], form => `${forms} : "${form}"`, beginning => `${plain} : "${beginning}" ${isLong(beginning)
    ? '*'
    : ''}`)
}

/** As `to_tsquery` of PostgreSQL reads it. */
export function postgresQuery(terms: Term[], match: Match, where: Where): string {
  const [plain, forms] = where === 'title'
    ? ['A', 'B']
    : ['AC', 'BD']
  return inWords(terms, match, [' & ', ' | '], form => `'${form}':${forms}`, beginning => `'${beginning}':${isLong(beginning)
    ? '*'
    : ''}${plain}`)
}

function inWords(terms: Term[], match: Match, [and, or]: [string, string], formed: (form: string) => string, begun: (beginning: string) => string): string {
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
  const queries = terms.map(({ alternatives }) => anyOf(alternatives.map(({ units }) => allOf(units.map(ofUnit)))))
  return match === 'all'
    ? allOf(queries)
    : anyOf(queries)
}
