import type { EventTeaserFragment, FactDetailFragment, FactFigureFragment, FactMentionFragment, LinkFragment, NewsTeaserFragment, PictureFragment, SiteFrameFragment, TranslatedTextFragment } from '@ican/shared/generated/documents'

/** Every text that exists in English only says so: the tests look for its `lang`. */
export const onlyEnglish = 'In English only'

export function inEnglishOnly(what: string): TranslatedTextFragment {
  return { en: `${onlyEnglish}: ${what}`, fi: null, sv: null }
}

export const samples: FactMentionFragment = {
  slug: 'patient-samples',
  comparator: 'over',
  value: 70000,
  decimals: 0,
  format: 'number',
  unit: { en: 'patient samples', fi: 'potilasnäytettä', sv: 'patientprover' },
}

export const started: FactMentionFragment = {
  slug: 'started',
  comparator: 'exactly',
  value: 2019,
  decimals: 0,
  format: 'year',
  unit: null,
}

export const funding: FactFigureFragment = {
  documentId: 'fact-funding',
  slug: 'funding',
  label: { en: 'Funding from companies', fi: 'Yrityksiltä saatu rahoitus', sv: 'Finansiering från företag' },
  comparator: 'about',
  value: 4.5,
  decimals: 1,
  format: 'number',
  unit: { en: 'million euros', fi: 'miljoonaa euroa', sv: 'miljoner euro' },
  asOf: '2023-12-31',
  periodStart: null,
  periodEnd: null,
  place: { en: 'Finland', fi: 'Suomi', sv: 'Finland' },
  sourceName: inEnglishOnly('annual report'),
  sourceUrl: 'https://example.org/report',
  sample: true,
}

/** A fact of which nothing is known but its number. */
export const bareFact: FactFigureFragment = {
  documentId: 'fact-bare',
  slug: 'bare',
  label: inEnglishOnly('research groups'),
  comparator: 'exactly',
  value: 0,
  decimals: 0,
  format: 'number',
  unit: null,
  asOf: null,
  periodStart: null,
  periodEnd: null,
  place: null,
  sourceName: { en: 'Own count', fi: 'Oma laskelma', sv: 'Egen räkning' },
  sourceUrl: null,
  sample: null,
}

export const photograph: PictureFragment = {
  url: '/uploads/laboratory_0a1b2c.jpg',
  alternativeText: 'A researcher reads a screen in a laboratory',
  alternativeTextEn: null,
  alternativeTextFi: 'Tutkija lukee näyttöä laboratoriossa',
  alternativeTextSv: null,
  updatedAt: null,
  width: 1600,
  height: 1000,
  focalPoint: { x: 28, y: 50 },
  formats: {
    thumbnail: { url: '/uploads/thumbnail_laboratory_0a1b2c.jpg', width: 245, mime: 'image/jpeg' },
    avif_480: { url: '/uploads/avif_480_laboratory_0a1b2c.avif', width: 480, mime: 'image/avif' },
    webp_480: { url: '/uploads/webp_480_laboratory_0a1b2c.webp', width: 480, mime: 'image/webp' },
    avif_1280: { url: '/uploads/avif_1280_laboratory_0a1b2c.avif', width: 1280, mime: 'image/avif' },
    webp_1280: { url: '/uploads/webp_1280_laboratory_0a1b2c.webp', width: 1280, mime: 'image/webp' },
  },
}

export const toPage: LinkFragment = {
  label: 'How to join',
  section: null,
  url: null,
  page: {
    slug: 'how-to-join',
    isHome: false,
    parent: { slug: 'patients', isHome: false, parent: null },
  },
}
export const toSection: LinkFragment = {
  label: 'Publications',
  section: 'publications',
  url: null,
  page: null,
}
export const elsewhere: LinkFragment = {
  label: 'Funder',
  section: null,
  url: 'https://example.org/',
  page: null,
}
/** Must never become a link. */
export const unsafe: LinkFragment = {
  label: 'A trap',
  section: null,
  url: 'javascript:alert(1)',
  page: null,
}

export const newsItem: NewsTeaserFragment = {
  documentId: 'news-1',
  locale: 'en',
  slug: 'new-samples',
  title: `${onlyEnglish}: a news title`,
  lead: `${onlyEnglish}: what happened, in a sentence.`,
  publishedOn: '2026-03-01',
  sample: true,
  image: photograph,
  topics: [
    {
      slug: 'data',
      name: inEnglishOnly('data'),
    },
    {
      slug: 'care',
      name: { en: 'Care', fi: 'Hoito', sv: 'Vård' },
    },
    null,
  ],
}

export const seminar: EventTeaserFragment = {
  documentId: 'event-1',
  locale: 'en',
  slug: 'autumn-seminar',
  title: `${onlyEnglish}: autumn seminar`,
  lead: `${onlyEnglish}: an afternoon about samples.`,
  kind: 'seminar',
  startsAt: '2026-10-24T10:00:00.000Z',
  endsAt: '2026-10-24T13:00:00.000Z',
  timeZone: 'Europe/Helsinki',
  allDay: false,
  attendanceMode: 'mixed',
  eventStatus: 'postponed',
  sample: true,
  place: { name: 'Biomedicum 1', addressLocality: 'Helsinki' },
}

/** All that is known of it is its year. */
export const eventOfAYear: EventTeaserFragment = {
  documentId: 'event-2',
  locale: 'en',
  slug: 'challenge',
  title: `${onlyEnglish}: a challenge`,
  lead: `${onlyEnglish}: long ago.`,
  kind: 'challenge',
  startsAt: '2019-12-31T22:00:00.000Z',
  endsAt: '2020-12-31T21:59:00.000Z',
  timeZone: 'Europe/Helsinki',
  allDay: true,
  attendanceMode: null,
  eventStatus: 'scheduled',
  sample: null,
  place: null,
}

/** Structured text as the editor stores it. */
export function paragraph(text: string) {
  return {
    type: 'paragraph',
    children: [
      { type: 'text', text },
    ],
  }
}

/** The settings of a site: one contact can be reached, another cannot. */
export const site: NonNullable<SiteFrameFragment['site']> = {
  name: 'Example site',
  tagline: 'An example',
  description: null,
  locale: 'en',
  footerText: null,
  contacts: [
    {
      purpose: 'general',
      label: 'Office',
      email: 'office@example.org',
      phone: null,
      note: null,
    },
    {
      purpose: 'media',
      label: 'Press',
      email: null,
      phone: null,
      note: 'Without any address',
    },
    {
      purpose: 'patients',
      label: 'Patient line',
      email: 'patients@example.org',
      phone: '+358 (0)2 000',
      note: 'On weekdays',
    },
    null,
  ],
  navigation: [toPage, toSection],
  footerLinks: [toPage, elsewhere],
  socialLinks: [],
  defaultShareImage: null,
}

/** Counted at the end of most years, not of 2021. */
export const counted: FactDetailFragment = {
  ...funding,
  slug: 'counted',
  value: 12.5,
  asOf: '2023-12-31',
  note: null,
  series: [
    {
      periodStart: null,
      asOf: '2018-12-31',
      comparator: 'exactly',
      value: 2,
      sourceName: null,
    },
    {
      periodStart: null,
      asOf: '2019-12-31',
      comparator: 'about',
      value: 4,
      sourceName: 'An older report',
    },
    {
      periodStart: null,
      asOf: '2020-12-31',
      comparator: 'exactly',
      value: 8.5,
      sourceName: null,
    },
    null,
    {
      periodStart: null,
      asOf: '2022-12-31',
      comparator: 'more_than',
      value: 11,
      sourceName: null,
    },
  ],
}
