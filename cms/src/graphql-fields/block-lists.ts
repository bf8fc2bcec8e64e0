import type { Core, UID } from '@strapi/strapi'
import type { Extension, Resolver, Row } from './extension'
import { askedLocale } from './extension'

type FindManyOptions = NonNullable<Parameters<ReturnType<Core.Strapi['documents']>['findMany']>[0]>
interface ListOptions { filters?: FindManyOptions['filters'], sort: string[], limit?: number }

/** How each block chooses when its editor has chosen nothing; `topic` and `limit` are the block's own fields. */
const CHOICES: { type: string, component: UID.Component, field: string, target: UID.ContentType, otherwise: (topic: string | undefined, limit: number) => ListOptions }[] = [
  {
    type: 'ComponentBlocksFacts',
    component: 'blocks.facts',
    field: 'facts',
    target: 'api::fact.fact',
    otherwise: () => ({
      filters: { featured: true },
      sort: ['position', 'slug'],
    }),
  },
  {
    type: 'ComponentBlocksPublications',
    component: 'blocks.publications',
    field: 'publications',
    target: 'api::publication.publication',
    otherwise: (topic, limit) => ({
      filters: aboutTopic(topic),
      sort: ['issued:desc', 'slug'],
      limit,
    }),
  },
  {
    type: 'ComponentBlocksPartners',
    component: 'blocks.partners',
    field: 'partners',
    target: 'api::partner.partner',
    otherwise: () => ({
      sort: ['position', 'name'],
    }),
  },
  {
    type: 'ComponentBlocksOpportunities',
    component: 'blocks.opportunities',
    field: 'opportunities',
    target: 'api::opportunity.opportunity',
    otherwise: () => ({
      sort: ['position', 'slug'],
    }),
  },
]

/** Lets the blocks that list other content be answered whole, in the asked language, published entries only. */
export function addBlockLists(strapi: Core.Strapi, extension: Extension): void {
  for (const { type, component, field, target, otherwise } of CHOICES) {
    const resolve: Resolver = async (parent, _args, context, info) => {
      const locale = askedLocale(context, info.path as never)
      const chosen = await chosenDocuments(strapi, component, parent, field)
      if (chosen.length === 0)
        return findPublished(strapi, target, locale, otherwise(await topicOf(strapi, component, parent), limitOf(parent)))
      const found = await findPublished(strapi, target, locale, {
        filters: {
          documentId: { $in: chosen },
        },
        sort: ['documentId'],
      })
      return chosen.map(documentId => found.find(entry => entry.documentId === documentId)).filter(Boolean)
    }
    extension.use({
      resolvers: {
        [type]: { [field]: resolve },
      },
    })
  }
  extension.use({
    typeDefs: `
      extend type ComponentBlocksLatestNews {
        "The newest published news items, on the block's topic if it has one, at most \`limit\`."
        newsItems: [NewsItem!]!
      }
      extend type ComponentBlocksUpcomingEvents {
        "The next published events that have not ended, on the block's topic if it has one, at most \`limit\`."
        events: [Event!]!
      }`,
    resolvers: {
      ComponentBlocksLatestNews: {
        newsItems: async (parent, _args, context, info) => findPublished(strapi, 'api::news-item.news-item', askedLocale(context, info.path as never), {
          filters: aboutTopic(await topicOf(strapi, 'blocks.latest-news', parent)),
          sort: ['publishedOn:desc', 'slug'],
          limit: limitOf(parent),
        }),
      },
      ComponentBlocksUpcomingEvents: {
        events: async (parent, _args, context, info) => findPublished(strapi, 'api::event.event', askedLocale(context, info.path as never), {
          filters: {
            ...aboutTopic(await topicOf(strapi, 'blocks.upcoming-events', parent)),
            endsAt: {
              $gte: new Date().toISOString(),
            },
          },
          sort: ['startsAt', 'slug'],
          limit: limitOf(parent),
        }),
      },
    },
    resolversConfig: {
      'ComponentBlocksLatestNews.newsItems': {
        auth: {
          scope: ['api::news-item.news-item.find'],
        },
      },
      'ComponentBlocksUpcomingEvents.events': {
        auth: {
          scope: ['api::event.event.find'],
        },
      },
    },
  })
}

function aboutTopic(slug: string | undefined) {
  return slug
    ? {
        topics: { slug },
      }
    : {}
}

function limitOf(block: Row): number {
  return typeof block.limit === 'number'
    ? block.limit
    : 3
}

async function topicOf(strapi: Core.Strapi, component: UID.Component, block: Row): Promise<string | undefined> {
  if (!('topic' in strapi.getModel(component).attributes))
    return undefined
  const topic = await strapi.db.query(component).load(block, 'topic' as never) as { slug?: string } | null
  return topic?.slug
}

async function chosenDocuments(strapi: Core.Strapi, component: UID.Component, block: Row, field: string): Promise<string[]> {
  const chosen = await strapi.db.query(component).load(block, field as never) as { documentId: string }[] | null
  return [
    ...new Set((chosen ?? []).map(entry => entry.documentId)),
  ]
}

async function findPublished(strapi: Core.Strapi, uid: UID.ContentType, locale: string | undefined, options: ListOptions) {
  return strapi.documents(uid).findMany({
    status: 'published',
    locale,
    limit: 100,
    ...options,
  })
}
