import type { Core, UID } from '@strapi/strapi'
import type { Search, SearchHit, SearchRequest } from './find'
import { defaultLocale, isLocale } from '@ican/shared/vocabulary'
import { findMentioned, graphqlExtension } from '../schema'
import { searchedTypes, searchKinds, typesOfKind } from './kinds'

const PAGE_SIZE = 10

/** Adds the search to the schema. */
export function addSearchField(strapi: Core.Strapi, search: () => Search): void {
  graphqlExtension(strapi).use({
    typeDefs: `
      "What sort of thing a search has found."
      enum SearchKind { ${searchKinds.join(' ')} }

      "A part of a quotation."
      type SearchExcerptPart {
        "The part as it stands in the text; {fact:slug} stands for the value of a fact."
        text: String!
        "Whether it is a word that was looked for, in any of its forms."
        isMatch: Boolean!
      }

      "How many entries of one kind a search has found."
      type SearchKindCount {
        "The kind."
        kind: SearchKind!
        "How many there are of it."
        total: Int!
      }

      "One published entry that a search has found."
      type SearchHit {
        "What it is."
        kind: SearchKind!
        "The id of the entry."
        documentId: ID!
        "Its title or name."
        title: String!
        "The language of the title, and of the text: another one than asked where the entry lacks that."
        language: String!
        "Its address on the site, as a path."
        path: String!
        "The date by which readers know it (published, beginning, issued, as of), as exactly as it is known: YYYY-MM-DD, YYYY-MM or YYYY (ISO 8601)."
        date: String
        "Whether it is made-up example content."
        sample: Boolean!
        "The passage that has most of what was looked for, some 220 characters, in parts."
        excerpt: [SearchExcerptPart!]!
        "The published facts that the excerpt names as {fact:slug}."
        mentionedFacts: [Fact!]!
      }

      "One page of what a search has found."
      type SearchResults {
        "How many entries there are of the kind that was asked for."
        total: Int!
        "Whether the entries have all the words; if not, there are none such, and these have some."
        hasAllWords: Boolean!
        "The words that were not looked for, as there were too many."
        passedOver: [String!]!
        "The text as it was probably meant, where nothing has all its words and another spelling of some is found; else null."
        suggestion: String
        "How many there are of each kind, whatever kind was asked for."
        kinds: [SearchKindCount!]!
        "The entries of this page, the best first."
        hits: [SearchHit!]!
      }

      extend type Query {
        "Looks for words in everything that is published: in any of their forms, and within compounds. Entries with all words; where there are none, those with any."
        search(text: String!, locale: I18NLocaleCode!, kind: SearchKind, page: Int = 1, pageSize: Int = ${PAGE_SIZE}): SearchResults!
      }`,
    resolvers: {
      Query: {
        search: async (_parent, args, context) => {
          const { text, locale, kind, page, pageSize } = args as SearchRequest
          searchedTypes.forEach(type => context.reader?.tags.list(type))
          const found = await search().find({
            text,
            locale: isLocale(locale)
              ? locale
              : defaultLocale,
            kind,
            page,
            pageSize,
          })
          found.hits.forEach(hit => context.reader?.tags.document(hit.documentId, typesOfKind[hit.kind]))
          return found
        },
      },
      SearchHit: {
        mentionedFacts: (hit, _args, context, info) => findMentioned(strapi, context, info, (hit as typeof hit & SearchHit).excerpt.map(({ text }) => text)),
      },
    },
    resolversConfig: {
      'Query.search': {
        auth: {
          scope: ['api::page.page.find' satisfies `${UID.ContentType}.find`],
        },
      },
      'SearchHit.mentionedFacts': {
        auth: {
          scope: ['api::fact.fact.find' satisfies `${UID.ContentType}.find`],
        },
      },
    },
  })
}
