import type { Attempt } from '../setup/attempts'
import { asking } from '../setup/documents'

const locale = 'en'

export const variables: Attempt[] = [
  {
    name: 'a variable that the document does not have',
    body: asking('NewsList', { locale, extra: 1 }),
    answer: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a required variable left out',
    body: asking('NewsList'),
    answer: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'variables that are a list',
    body: asking('NewsList', [locale]),
    answer: 400,
  },
  {
    name: 'variables that are a text',
    body: asking('NewsList', 'locale=en'),
    answer: 400,
  },
  {
    name: 'an operator in the place of a text',
    body: asking('NewsBySlug', {
      locale,
      slug: { $ne: null },
    }),
    answer: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a list in the place of a text',
    body: asking('NewsBySlug', {
      locale,
      slug: ['a'],
    }),
    answer: 400,
  },
  {
    name: 'SQL in a text is a text',
    body: asking('NewsBySlug', { locale, slug: '\' or 1=1 --' }),
    answer: 200,
    holds: '"newsItems":[]',
  },
  {
    name: 'a text of 301 characters',
    body: asking('NewsBySlug', {
      locale,
      slug: 'a'.repeat(301),
    }),
    answer: 400,
  },
  {
    name: 'all languages at once',
    body: asking('NewsList', { locale: '*' }),
    answer: 400,
  },
  {
    name: 'a language that there is not',
    body: asking('NewsList', { locale: 'de' }),
    answer: 400,
  },
  {
    name: 'a language that is an object',
    body: asking('NewsList', {
      locale: {
        $in: ['en'],
      },
    }),
    answer: 400,
  },
  {
    name: 'a language that cannot be written as a text',
    body: asking('NewsList', {
      locale: { toString: 1 },
    }),
    answer: 400,
  },
  {
    name: 'a page of 101',
    body: asking('NewsList', { locale, pageSize: 101 }),
    answer: 400,
  },
  {
    name: 'a page without end',
    body: asking('NewsList', { locale, pageSize: -1 }),
    answer: 400,
  },
  {
    name: 'a page of nothing',
    body: asking('NewsList', { locale, pageSize: 0 }),
    answer: 400,
  },
  {
    name: 'page nought',
    body: asking('NewsList', { locale, page: 0 }),
    answer: 400,
  },
  {
    name: 'page 10000',
    body: asking('NewsList', { locale, page: 10_000 }),
    answer: 400,
  },
  {
    name: 'a page number that is a fraction',
    body: asking('NewsList', { locale, page: 1.5 }),
    answer: 400,
  },
  {
    name: 'a whole pagination without end',
    body: asking('NewsFiltered', {
      pagination: { limit: -1 },
    }),
    answer: 400,
  },
  {
    name: 'a sort through a relation',
    body: asking('NewsList', {
      locale,
      sort: ['topics.slug:asc'],
    }),
    answer: 400,
  },
  {
    name: 'a sort by the editor',
    body: asking('NewsList', {
      locale,
      sort: ['createdBy.email'],
    }),
    answer: 400,
  },
  {
    name: 'filters through a relation',
    body: asking('NewsFiltered', {
      filters: {
        topics: {
          slug: { startsWith: 's' },
        },
      },
    }),
    answer: 400,
  },
  {
    name: 'filters through a relation, seven deep',
    body: asking('NewsFiltered', {
      filters: {
        publications: {
          newsItems: {
            publications: {
              newsItems: {
                publications: {
                  newsItems: {
                    title: { eq: 'a' },
                  },
                },
              },
            },
          },
        },
      },
    }),
    answer: 400,
  },
  {
    name: 'filters through a relation in a group',
    body: asking('NewsFiltered', {
      filters: {
        or: [
          {
            topics: {
              slug: { eq: 'a' },
            },
          },
        ],
      },
    }),
    answer: 400,
  },
  {
    name: 'filters by the editor',
    body: asking('NewsFiltered', {
      filters: {
        createdBy: {
          email: { startsWith: 'a' },
        },
      },
    }),
    answer: 400,
  },
  {
    name: 'filters by a private field',
    body: asking('NewsFiltered', {
      filters: {
        languageCheck: { eq: 'checked' },
      },
    }),
    answer: 400,
  },
  {
    name: 'thirty conditions',
    body: asking('NewsFiltered', {
      filters: {
        or: Array.from({ length: 30 }, () => ({
          title: { contains: 'a' },
        })),
      },
    }),
    answer: 400,
  },
  {
    name: 'groups in groups without end',
    body: asking('NewsFiltered', {
      filters: {
        not: {
          not: {
            not: {
              not: {
                not: {
                  title: { eq: 'a' },
                },
              },
            },
          },
        },
      },
    }),
    answer: 400,
  },
  {
    name: 'an operator of the database',
    body: asking('NewsFiltered', {
      filters: {
        title: { $jsonSupersetOf: '{}' },
      },
    }),
    answer: 400,
  },
  {
    name: 'filters by fields of the type itself are fine',
    body: asking('NewsFiltered', {
      filters: {
        title: { eq: 'Only English' },
      },
    }),
    answer: 200,
    holds: 'Only English',
  },
  {
    name: 'a filter for drafts',
    body: asking('NewsFiltered', {
      filters: {
        publishedAt: { null: true },
      },
    }),
    answer: 200,
    holds: '"newsItems":[]',
  },
]
