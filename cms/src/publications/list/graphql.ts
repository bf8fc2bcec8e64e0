import type { Core, UID } from '@strapi/strapi'
import type { Resolver } from '../../delivery/schema'
import type { Matching } from './matching'
import type { PublicationRegister } from './register'
import type { FacetName, Order, Wanted } from './selection'
import { defaultLocale, isLocale } from '@ican/shared/vocabulary'
import { findPublished, graphqlExtension } from '../../delivery/schema'
import { SYNONYM } from '../../delivery/search'
import { PERSON, PUBLICATION, TOPIC } from './read'
import { facetNames, orders } from './selection'

const PAGE_SIZE = 20

/** What the list shows, and what else the words of a publication depend on: the figures that its summary names, and synonyms. */
const SHOWN = [PUBLICATION, TOPIC, PERSON]
const SEARCHED: UID.ContentType[] = ['api::fact.fact', SYNONYM]

const DESCRIPTIONS: Record<FacetName, string> = {
  topic: 'The slug of a topic.',
  term: 'A funding term, such as 2019-2022.',
  year: 'The year of issue.',
  type: 'The type, in the terms of CSL.',
  access: 'open for open access (diamond, gold, hybrid or green), or other.',
  person: 'The slug of a person of the organisation who is among the authors.',
}

interface Asked extends Partial<Record<FacetName, string | null>> { locale: string, text?: string | null, order: Order, page: number, pageSize: number }

/** Adds the list of publications that can be narrowed. */
export function addPublicationList(strapi: Core.Strapi, { register, matching }: { register: PublicationRegister, matching: Matching }): void {
  const resolveList: Resolver = async (_parent, args, context) => {
    const asked = args as Asked
    for (const type of asked.text
      ? [
          ...SHOWN,
          ...SEARCHED,
        ]
      : SHOWN)
      context.reader?.tags.list(type)
    const { documentIds, person, facets } = await register.list(wantedIn(asked), asked.order, asked.text
      ? await matching.find(asked.text, isLocale(asked.locale)
          ? asked.locale
          : defaultLocale)
      : undefined)
    // Of somebody who is withdrawn no list may stay.
    context.reader?.tags.document(person, PERSON)
    const start = (asked.page - 1) * asked.pageSize
    return {
      total: documentIds.length,
      facets,
      documentIds: documentIds.slice(start, start + asked.pageSize),
    }
  }
  const resolvePublications: Resolver = async (list, _args, context, info) => {
    const { documentIds } = list as typeof list & { documentIds: string[] }
    const found = await findPublished(strapi, context, info, PUBLICATION, {
      filters: {
        documentId: { $in: documentIds },
      },
    })
    const byId = new Map(found.map(publication => [publication.documentId, publication]))
    return documentIds.map(documentId => byId.get(documentId)).filter(Boolean)
  }
  graphqlExtension(strapi).use({
    typeDefs: `
      "In which order publications are listed: by the day of issue, or by title."
      enum PublicationOrder { ${orders.join(' ')} }

      "What a list of publications can be narrowed to in one way."
      type PublicationFacetValue {
        "The value as it stands in addresses: a slug, a term, a year, a CSL type, or open or other."
        value: String!
        "The name, where it is a person."
        name: String
        "How many publications there are of it, among those that have everything else that was asked for."
        total: Int!
      }

      "What a list of publications can be narrowed to."
      type PublicationFacets {
        ${facetNames.map(name => `
        "${DESCRIPTIONS[name]}"
        ${name}: [PublicationFacetValue!]!`).join('')}
      }

      "Some of the published publications."
      type PublicationList {
        "How many there are in all that were asked for."
        total: Int!
        "Those of the page."
        publications: [Publication!]!
        "What the list can be narrowed to."
        facets: PublicationFacets!
      }

      extend type Query {
        "Published publications that have everything that is asked for."
        publicationList(
          "The language in which words are looked for."
          locale: I18NLocaleCode!
          "Words that all are in it, in any of their forms."
          text: String
          ${facetNames.map(name => `
          "${DESCRIPTIONS[name]}"
          ${name}: String`).join('')}
          "The order."
          order: PublicationOrder = newest
          "The page, from 1."
          page: Int = 1
          "How many there are on a page, from 1 to 100."
          pageSize: Int = ${PAGE_SIZE}
        ): PublicationList!
      }`,
    resolvers: {
      Query: { publicationList: resolveList },
      PublicationList: { publications: resolvePublications },
    },
    resolversConfig: {
      'Query.publicationList': {
        auth: {
          scope: [`${PUBLICATION}.find`],
        },
      },
      'PublicationList.publications': {
        auth: {
          scope: [`${PUBLICATION}.find`],
        },
      },
    },
  })
}

function wantedIn(asked: Asked): Wanted {
  return Object.fromEntries(facetNames.flatMap(name => asked[name]
    ? [
        [name, asked[name]],
      ]
    : []))
}
