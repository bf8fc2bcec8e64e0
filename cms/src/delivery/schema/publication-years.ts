import type { Core, UID } from '@strapi/strapi'
import type { Extension, Resolver } from './extension'
import { columnOf } from '../../core/strapi/database'

const PUBLICATION: UID.ContentType = 'api::publication.publication'

/** How a publication may be open to all for good; `bronze` may be read, but nobody has promised for how long. */
const OPEN = new Set(['diamond', 'gold', 'hybrid', 'green'])

interface Year { year: number, total: number, openAccess: number, samples: number }
interface Group { year: string, open_access: string | null, sample: boolean | number | null, total: number | string }

/** Whether a publication is open to all, by its status. */
export function isOpenAccess(status: string | null): boolean {
  return OPEN.has(status ?? '')
}

/** Adds how many publications there are of each year: to the block that draws it, and to the file. */
export function addPublicationYears(strapi: Core.Strapi, extension: Extension): void {
  const resolve: Resolver = async (_parent, _args, context) => {
    context.reader?.tags.list(PUBLICATION)
    return countByYear(strapi)
  }
  const auth = {
    scope: [`${PUBLICATION}.find`],
  }
  extension.use({
    typeDefs: `
      "The published publications of one year."
      type PublicationYear {
        "The year in which they were issued."
        year: Int!
        "How many there are."
        total: Int!
        "How many of them are open access: diamond, gold, hybrid or green."
        openAccess: Int!
        "How many of them are made-up example content."
        samples: Int!
      }
      extend type ComponentBlocksPublicationChart {
        "Every year from that of the oldest publication to that of the newest, in order."
        years: [PublicationYear!]!
      }
      extend type Query {
        "How many publications there are of every year, from that of the oldest to that of the newest, in order."
        publicationYears: [PublicationYear!]!
      }`,
    resolvers: {
      ComponentBlocksPublicationChart: { years: resolve },
      Query: { publicationYears: resolve },
    },
    resolversConfig: {
      'ComponentBlocksPublicationChart.years': { auth },
      'Query.publicationYears': { auth },
    },
  })
}

/** Counted by the database: there may be thousands of publications, but few years. */
async function countByYear(strapi: Core.Strapi): Promise<Year[]> {
  const { connection } = strapi.db
  const { tableName } = strapi.db.metadata.get(PUBLICATION)
  const column = (attribute: string) => columnOf(strapi, PUBLICATION, attribute)
  const groups: Group[] = await connection(tableName)
    .whereNotNull(column('publishedAt'))
    .whereNotNull(column('issued'))
    // Both databases write a date with its year first.
    .select(connection.raw('substr(cast(?? as text), 1, 4) as year', [
      column('issued'),
    ]))
    .select({
      open_access: column('openAccess'),
      sample: column('sample'),
    })
    .count({ total: '*' })
    .groupByRaw('1, 2, 3')
  return everyYear(groups)
}

function everyYear(groups: Group[]): Year[] {
  const numbers = groups.map(({ year }) => Number(year))
  const first = Math.min(...numbers)
  const count = groups.length === 0
    ? 0
    : Math.max(...numbers) - first + 1
  return Array.from({ length: count }, (_, index): Year => {
    const year = first + index
    const ofYear = groups.filter(group => Number(group.year) === year)
    const sum = (counted: Group[]) => counted.reduce((total, group) => total + Number(group.total), 0)
    return {
      year,
      total: sum(ofYear),
      openAccess: sum(ofYear.filter(group => isOpenAccess(group.open_access))),
      samples: sum(ofYear.filter(group => Boolean(group.sample))),
    }
  })
}
