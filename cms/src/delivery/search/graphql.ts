import type { Core, UID } from '@strapi/strapi'
import type { Search, SearchHit, SearchRequest } from './find'
import type { Misses } from './misses'
import { mentionOf } from '@ican/shared/fact-mentions'
import { defaultLocale, isLocale } from '@ican/shared/vocabulary'
import { findMentioned, graphqlExtension } from '../schema'
import { looksForSomebody } from './asking-words'
import { helpPages } from './help-pages'
import { searchedTypes, searchKinds, typesOfKind } from './kinds'
import { SYNONYM } from './synonyms'

const PAGE_SIZE = 10
/** How long an answer is kept that has not all of what was looked for: each question in vain is counted once in that time. */
const VAIN_KEPT_FOR = 60_000

/** Adds the search to the schema. */
export function addSearchField(strapi: Core.Strapi, search: () => Search, misses: () => Misses): void {
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
        "The title in parts."
        titleParts: [SearchExcerptPart!]!
        "The figure itself, where it is one."
        figure: Fact
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

      "A page where readers are told whom to ask."
      type SearchHelp {
        "Its title."
        title: String!
        "Its address on the site, as a path."
        path: String!
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
        "Where nothing has all the words, or they ask for somebody to ask: the pages for patients and with the contacts."
        help: [SearchHelp!]!
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
          const language = isLocale(locale)
            ? locale
            : defaultLocale
          const found = await search().find({
            text,
            locale: language,
            kind,
            page,
            pageSize,
          })
          const isInVain = !found.hasAllWords || found.kinds.length === 0
          if (isInVain && text.trim() !== '') {
            misses().count(text, language)
            context.reader?.tags.until(new Date(Date.now() + VAIN_KEPT_FOR))
          }
          context.reader?.tags.list(SYNONYM)
          found.hits.forEach(hit => context.reader?.tags.document(hit.documentId, typesOfKind[hit.kind]))
          return {
            ...found,
            help: isInVain || looksForSomebody(text, language)
              ? await helpPages(strapi, language)
              : [],
          }
        },
      },
      SearchHit: {
        figure: async (hit, _args, context, info) => {
          const { kind, path } = hit as typeof hit & SearchHit
          return kind === 'figure'
            ? (await findMentioned(strapi, context, info, [
                mentionOf(path.split('/').at(-1) ?? ''),
              ]))[0]
            : null
        },
        mentionedFacts: (hit, _args, context, info) => findMentioned(strapi, context, info, (hit as typeof hit & SearchHit).excerpt.map(({ text }) => text)),
      },
    },
    resolversConfig: {
      'Query.search': {
        auth: {
          scope: ['api::page.page.find' satisfies `${UID.ContentType}.find`],
        },
      },
      'SearchHit.figure': {
        auth: {
          scope: ['api::fact.fact.find' satisfies `${UID.ContentType}.find`],
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
