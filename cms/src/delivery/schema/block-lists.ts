import type { Core, UID } from '@strapi/strapi'
import type { Extension, GraphqlContext, Resolver, Row } from './extension'
import type { ListOptions } from './published'
import { inNameOrder } from '@ican/shared/name-order'
import { choosingBlocks } from '../../core/documents/choosing-blocks'
import { loadField } from '../../core/strapi/queries'
import { askedLocale } from './extension'
import { findPublished } from './published'

/** What each block finds automatically; `topic` and `limit` are the block's own fields. */
const RULES: { type: string, component: keyof typeof choosingBlocks, target: UID.ContentType, found: (topic: string | undefined, limit: number) => ListOptions, byName?: true }[] = [
  {
    type: 'ComponentBlocksFacts',
    component: 'blocks.facts',
    target: 'api::fact.fact',
    found: () => ({
      filters: { featured: true },
      sort: ['position', 'slug'],
    }),
  },
  {
    type: 'ComponentBlocksPublications',
    component: 'blocks.publications',
    target: 'api::publication.publication',
    found: (topic, limit) => ({
      filters: aboutTopic(topic),
      sort: ['issued:desc', 'slug'],
      limit,
    }),
  },
  {
    type: 'ComponentBlocksPartners',
    component: 'blocks.partners',
    target: 'api::partner.partner',
    found: () => ({
      sort: ['position', 'name'],
      limit: 500,
    }),
    byName: true,
  },
  {
    type: 'ComponentBlocksOpportunities',
    component: 'blocks.opportunities',
    target: 'api::opportunity.opportunity',
    found: () => ({
      sort: ['position', 'slug'],
    }),
  },
]

/** More events than ever end in the same minute. */
const ENDED_WITHIN_A_MINUTE = 10

/** Lets the blocks that list other content be answered whole, in the asked language, published entries only. */
export function addBlockLists(strapi: Core.Strapi, extension: Extension): void {
  for (const { type, component, target, found: rule, byName } of RULES) {
    const field = choosingBlocks[component]
    const resolve: Resolver = async (parent, _args, context, info) => {
      const locale = askedLocale(context, info.path)
      if (parent.selection === 'automatic') {
        context.reader?.tags.list(target)
        const topic = await topicOf(strapi, component, parent, context)
        const found = await findPublished(strapi, context, info, target, {
          locale,
          ...rule(topic, limitOf(parent)),
        })
        // No database orders names as each language does.
        return byName
          ? inNameOrder(found, locale, ({ name }) => String(name))
          : found
      }
      const chosen = await chosenDocuments(strapi, component, parent, field)
      chosen.forEach(documentId => context.reader?.tags.document(documentId, target))
      const found = await findPublished(strapi, context, info, target, {
        locale,
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
        "The next published events that have neither ended nor been cancelled, on the block's topic if it has one, at most \`limit\`."
        events: [Event!]!
      }`,
    resolvers: {
      ComponentBlocksLatestNews: {
        newsItems: async (parent, _args, context, info) => {
          context.reader?.tags.list('api::news-item.news-item')
          return findPublished(strapi, context, info, 'api::news-item.news-item', {
            locale: askedLocale(context, info.path),
            filters: aboutTopic(await topicOf(strapi, 'blocks.latest-news', parent, context)),
            sort: ['publishedOn:desc', 'slug'],
            limit: limitOf(parent),
          })
        },
      },
      ComponentBlocksUpcomingEvents: {
        events: async (parent, _args, context, info) => {
          context.reader?.tags.list('api::event.event')
          const now = new Date()
          const limit = limitOf(parent)
          const found = await findPublished(strapi, context, info, 'api::event.event', {
            locale: askedLocale(context, info.path),
            filters: {
              ...aboutTopic(await topicOf(strapi, 'blocks.upcoming-events', parent, context)),
              endsAt: {
                // Asked alike for a whole minute, so that the answer is kept as long.
                $gte: `${now.toISOString().slice(0, 16)}:00.000Z`,
              },
              eventStatus: {
                $ne: 'cancelled',
              },
            },
            sort: ['startsAt', 'slug'],
            limit: limit + ENDED_WITHIN_A_MINUTE,
          })
          const events = found.filter(({ endsAt }) => new Date(endsAt as string) >= now).slice(0, limit)
          events.forEach(({ endsAt }) => context.reader?.tags.until(endsAt))
          return events
        },
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

async function topicOf(strapi: Core.Strapi, component: UID.Component, block: Row, { reader }: GraphqlContext): Promise<string | undefined> {
  if (!('topic' in strapi.getModel(component).attributes))
    return undefined
  const topic = await relatedTo(strapi, component, block, 'topic') as { documentId: string, slug?: string } | null
  reader?.tags.document(topic?.documentId, 'api::topic.topic')
  return topic?.slug
}

async function chosenDocuments(strapi: Core.Strapi, component: UID.Component, block: Row, field: string): Promise<string[]> {
  const chosen = await relatedTo(strapi, component, block, field) as { documentId: string }[] | null
  return [
    ...new Set((chosen ?? []).map(entry => entry.documentId)),
  ]
}

/** What a relation of a block leads to, which may have been read along with the block. */
async function relatedTo(strapi: Core.Strapi, component: UID.Component, block: Row, field: string): Promise<unknown> {
  return field in block
    ? block[field]
    : loadField(strapi, component, block, field)
}
