import type { Attempt } from '../setup/attempts'
import { asking } from '../setup/documents'

const locale = 'en'

export const drafts: Attempt[] = [
  {
    name: 'drafts in a list',
    body: asking('NewsList', { locale, status: 'DRAFT' }),
    answer: 403,
    code: 'PREVIEW_FORBIDDEN',
  },
  {
    name: 'drafts by address',
    body: asking('NewsBySlug', { locale, slug: 'secret-draft', status: 'DRAFT' }),
    answer: 403,
  },
  {
    name: 'drafts of a single type',
    body: asking('SiteSettings', { locale, status: 'DRAFT' }),
    answer: 403,
  },
  {
    name: 'drafts spelled in small letters',
    body: asking('NewsList', { locale, status: 'draft' }),
    answer: 400,
  },
  {
    name: 'a status that is null',
    body: asking('NewsList', { locale, status: null }),
    answer: 200,
  },
  {
    name: 'a draft asked for as published, by address',
    body: asking('NewsBySlug', { locale, slug: 'secret-draft' }),
    answer: 200,
    holds: '"newsItems":[]',
  },
  {
    name: 'the changed address of a published item',
    body: asking('NewsBySlug', { locale, slug: 'secret-change' }),
    answer: 200,
    holds: '"newsItems":[]',
  },
  {
    name: 'counts and connections',
    body: asking('NewsCount', { locale }),
    answer: 200,
    holds: '"total":3',
  },
  {
    name: 'draft topics related to published items',
    body: asking('TopicsAndNews'),
    answer: 200,
    holds: 'open-topic',
  },
]
