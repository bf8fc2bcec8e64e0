import type { Core, UID } from '@strapi/strapi'
import type { Resolver } from '../../delivery/schema'
import type { HarvestFilter, HarvestRecord } from './table'
import { graphqlExtension } from '../../delivery/schema'
import { countRecords, readEarliest, readRecords } from './table'

const PUBLICATION: UID.ContentType = 'api::publication.publication'
const TOPIC: UID.ContentType = 'api::topic.topic'

/** The most records that are told at once. */
const MAX_LIMIT = 100

interface Asked extends HarvestFilter { afterDatestamp?: string | null, afterId?: string | null, limit: number }
interface Harvest { total: number, earliest: string | null, records: HarvestRecord[], hasMore: boolean }

/** Adds when each publication last changed for readers, or was withdrawn. */
export function addHarvest(strapi: Core.Strapi): void {
  const resolve: Resolver = async (_parent, asked, context) => {
    // A change of a topic dates the publications that name it.
    context.reader?.tags.list(PUBLICATION)
    context.reader?.tags.list(TOPIC)
    const harvest = await readHarvest(strapi, asked as Asked)
    harvest.records.forEach(({ documentId }) => context.reader?.tags.document(documentId, PUBLICATION))
    return harvest
  }
  graphqlExtension(strapi).use({
    typeDefs: `
      "When a publication last changed for readers, or was withdrawn."
      type HarvestRecord {
        "The publication's id, which stays the same whatever changes."
        documentId: ID!
        "The moment in UTC, to the second."
        datestamp: String!
        "Whether the publication was withdrawn."
        isDeleted: Boolean!
        "The slugs of its topics; of a withdrawn one, those that it had."
        topics: [String!]!
        "The year in which it was issued."
        year: Int!
      }
      "A part of the publications that are published or once were, in the order in which they changed."
      type Harvest {
        "How many there are in all that were asked for."
        total: Int!
        "The oldest datestamp of any publication."
        earliest: String
        "Those after the given position."
        records: [HarvestRecord!]!
        "Whether there are others after these."
        hasMore: Boolean!
      }
      extend type Query {
        "When each publication last changed for readers or was withdrawn, for services that collect what is new."
        publicationHarvest(
          "Only this one."
          documentId: ID
          "The first datestamp."
          since: String
          "The last datestamp."
          until: String
          "The slug of a topic."
          topic: String
          "Only those with any topic."
          hasTopic: Boolean
          "The year in which they were issued."
          year: Int
          "The datestamp of the last one had."
          afterDatestamp: String
          "The id of the last one had."
          afterId: ID
          "How many, from 1 to 100."
          limit: Int!
        ): Harvest!
      }`,
    resolvers: {
      Query: { publicationHarvest: resolve },
    },
    resolversConfig: {
      'Query.publicationHarvest': {
        auth: {
          scope: [`${PUBLICATION}.find`],
        },
      },
    },
  })
}

async function readHarvest(strapi: Core.Strapi, { afterDatestamp, afterId, limit, ...filter }: Asked): Promise<Harvest> {
  const { connection } = strapi.db
  const most = Math.min(Math.max(limit, 1), MAX_LIMIT)
  const after = typeof afterDatestamp === 'string' && typeof afterId === 'string'
    ? { datestamp: afterDatestamp, documentId: afterId }
    : undefined
  const records = await readRecords(connection, filter, { after, limit: most + 1 })
  return {
    total: await countRecords(connection, filter),
    earliest: await readEarliest(connection),
    records: records.slice(0, most),
    hasMore: records.length > most,
  }
}
