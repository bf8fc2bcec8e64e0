import type { BoardMemberCardFragment, EventQuery, PersonCardFragment, PlatformResourceQuery, PublicationQuery, PublicationTeaserFragment } from '@ican/shared/generated/documents'
import { funding, inEnglishOnly, newsItem, paragraph, photograph, samples, seminar } from './examples/records'

export const event: NonNullable<EventQuery['events'][number]> = {
  changeNote: null,
  changedAt: null,
  ...seminar,
  startsAt: '2099-10-24T10:00:00.000Z',
  endsAt: '2099-10-24T13:00:00.000Z',
  eventStatus: 'scheduled',
  body: [
    paragraph('About the event.'),
  ],
  onlineUrl: 'https://example.org/join',
  localizations: [],
  image: photograph,
  topics: [],
  mentionedFacts: [],
  seo: null,
  place: {
    name: 'Biomedicum 1',
    streetAddress: 'Haartmaninkatu 8',
    postalCode: '00290',
    addressLocality: 'Helsinki',
    addressCountry: 'FI',
    accessibility: 'Step-free from the street.',
  },
  programme: [
    { startsAt: '2099-10-24T10:00:00.000Z', title: 'Opening', details: null },
    { startsAt: '2099-10-24T10:15:00.000Z', title: 'What samples tell', details: 'With time for questions.' },
  ],
  speakers: [
    {
      name: 'Aino Virtanen',
      affiliation: 'Example University',
      person: { slug: 'aino-virtanen' },
    },
    { name: 'A guest', affiliation: null, person: null },
  ],
  registration: {
    url: 'https://example.org/register',
    opensAt: null,
    closesAt: '2099-10-20T10:00:00.000Z',
    note: 'Free of charge.',
  },
  outcome: {
    summary: [
      paragraph('It brought {fact:patient-samples}.'),
    ],
    mentionedFacts: [samples],
    facts: [funding],
    recordings: [
      {
        label: 'Opening words',
        section: null,
        url: 'https://example.org/recording',
        page: null,
      },
    ],
    downloads: [],
  },
  newsItems: [newsItem],
}

export const article: PublicationTeaserFragment = {
  documentId: 'publication-1',
  slug: 'an-article',
  title: 'An article about samples',
  type: 'article_journal',
  issued: '2025-03-01',
  issuedPrecision: 'month',
  containerTitle: 'Journal of Examples',
  doi: '10.5555/journal-of-examples',
  publisher: null,
  language: 'en',
  openAccess: 'gold',
  sample: true,
  authors: [
    { family: 'Virtanen', given: 'Aino', literal: null },
  ],
  notices: [
    { kind: 'correction' },
  ],
}

export const publication: NonNullable<PublicationQuery['publications'][number]> = {
  ...article,
  volume: '1',
  issue: '2',
  pages: '3-4',
  doi: '10.5555/example',
  pmid: null,
  pmcid: null,
  url: null,
  abstract: 'What was studied and what was found.',
  license: 'CC BY 4.0',
  term: '2023-2026',
  authors: [
    {
      family: 'Virtanen',
      given: 'Aino',
      literal: null,
      orcid: null,
      person: null,
    },
  ],
  keywords: [
    { term: 'samples' },
  ],
  topics: [],
  laySummary: null,
  notices: [
    {
      kind: 'correction',
      issued: '2025-05-01',
      doi: '10.5555/correction',
      note: 'A figure was mended.',
    },
  ],
  preprintOf: null,
  preprints: [],
  newsItems: [],
}

export const resource: NonNullable<PlatformResourceQuery['platformResources'][number]> = {
  changeNote: null,
  changedAt: null,
  updatedAt: null,
  documentId: 'resource-1',
  locale: 'en',
  slug: 'patient-samples',
  title: 'Patient samples',
  description: 'Samples collected with consent.',
  kind: 'samples',
  accessRights: 'restricted',
  sample: null,
  body: null,
  publisher: 'Example Biobank',
  purpose: null,
  legalBasis: null,
  healthCategory: null,
  populationCoverage: null,
  numberOfRecords: 70000,
  numberOfUniqueIndividuals: null,
  minTypicalAge: 18,
  maxTypicalAge: null,
  temporalStart: '2019-01-01',
  temporalEnd: null,
  spatial: 'Finland',
  codingSystem: null,
  retentionPeriod: null,
  provenance: null,
  healthDataAccessBody: null,
  contactPurpose: 'partners',
  localizations: [],
  mentionedFacts: [],
  seo: null,
}

export const person: PersonCardFragment = {
  documentId: 'person-1',
  slug: 'aino-virtanen',
  displayName: 'Aino Virtanen',
  affiliation: 'Example University',
  group: 'leadership',
  orcid: '0000-0000-0000-0000',
  publicEmail: 'aino@example.org',
  sample: true,
  role: inEnglishOnly('director'),
  photo: photograph,
  bio: { en: 'A life.', fi: null, sv: null },
}

export const member: BoardMemberCardFragment & { name: string } = {
  documentId: 'member-1',
  name: 'Kerttu Kuvitelmaa',
  role: { en: 'Chair', fi: 'Puheenjohtaja', sv: 'Ordförande' },
  photo: null,
  bio: { en: 'Why I joined.', fi: null, sv: null },
  sample: true,
}
