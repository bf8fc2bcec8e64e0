import type { Author, PublicationEntry, PublicationType } from '../../engine/model'
import type { Translated } from '../../engine/types'
import { ref } from '../../engine/types'

const authors: Record<string, Author> = {
  esimerkkila: {
    family: 'Esimerkkilä',
    given: 'Aino',
    person: ref('person', 'aino-esimerkkila'),
  },
  sampleton: {
    family: 'Sampleton',
    given: 'Robin',
    person: ref('person', 'robin-sampleton'),
  },
  mallikas: {
    family: 'Mallikas',
    given: 'Eero',
    person: ref('person', 'eero-mallikas'),
  },
  provstrom: {
    family: 'Provström',
    given: 'Saga',
    person: ref('person', 'saga-provstrom'),
  },
  naytekoski: {
    family: 'Näytekoski',
    given: 'Otto',
    person: ref('person', 'otto-naytekoski'),
  },
  tekaistola: {
    family: 'Tekaistola',
    given: 'Ilmari',
    person: ref('person', 'ilmari-tekaistola'),
  },
  fictona: { family: 'Fictona', given: 'Mira' },
  harjoitelma: { family: 'Harjoitelma', given: 'Kaisa' },
  provexus: { family: 'Provexus', given: 'J. P.' },
  testberg: { family: 'af Testberg', given: 'Oskar' },
  dummyova: { family: 'Dummyová', given: 'Irena' },
  luonnos: { family: 'Luonnoskangas', given: 'Veera' },
  consortium: { literal: 'Sample Cancer Consortium' },
}

export const journals = {
  oncology: 'Journal of Sample Oncology',
  digital: 'Example Reports in Digital Health',
  data: 'Annals of Specimen Data',
  models: 'Placeholder Disease Models',
  patients: 'Example Journal of Patient Involvement',
  computing: 'Proceedings of the Sample Conference on Computing in Medicine',
}

export interface PublicationRow {
  /** Number within the sample, the last part of its DOI. */
  n: number
  title: string
  /** Keys of invented authors, in order. */
  by: string
  in?: string
  publisher?: string
  issued: string
  precision?: 'day' | 'month' | 'year'
  where?: [volume: string, issue: string, pages: string]
  type?: PublicationType
  access?: PublicationEntry['data']['openAccess']
  license?: string
  language?: string
  topics: string[]
  keywords: string[]
  abstract: string
  lay?: Translated
  notices?: PublicationEntry['data']['notices']
  preprintOf?: string
}

export function slugOf(title: string): string {
  return title.toLowerCase().normalize('NFD').replace(/[\u0300-\u036F]/g, '').replace(/[^a-z0-9]+/g, '-').slice(0, 80).replace(/^-|-$/g, '')
}

function authorOf(key: string): Author {
  const author = authors[key]
  if (!author)
    throw new Error(`There is no sample author ${key}.`)
  return author
}

export function publication(row: PublicationRow): PublicationEntry {
  const year = Number(row.issued.slice(0, 4))
  const [volume, issue, pages] = row.where ?? []
  const number = String(row.n).padStart(3, '0')
  return {
    kind: 'publication',
    key: slugOf(row.title),
    sample: true,
    data: {
      title: row.title,
      type: row.type ?? 'article-journal',
      authors: row.by.split(' ').map(authorOf),
      issued: row.issued,
      issuedPrecision: row.precision ?? 'day',
      doi: `10.5555/sample.${year}.${number}`,
      language: row.language ?? 'en',
      abstract: `${row.abstract} This record is an invented sample.`,
      keywords: row.keywords.map(term => ({ term })),
      openAccess: row.access ?? 'gold',
      topics: row.topics.map(key => ref('topic', key)),
      ...(row.in
        ? { containerTitle: row.in }
        : {}),
      ...(row.publisher
        ? { publisher: row.publisher }
        : {}),
      ...(volume
        ? { volume }
        : {}),
      ...(issue
        ? { issue }
        : {}),
      ...(pages
        ? { pages }
        : {}),
      ...(row.license
        ? { license: row.license }
        : {}),
      ...(row.lay
        ? { laySummary: row.lay }
        : {}),
      ...(row.notices
        ? { notices: row.notices }
        : {}),
      ...(row.preprintOf
        ? {
            preprintOf: ref('publication', slugOf(row.preprintOf)),
          }
        : {}),
      // The terms after the first are not known.
      ...(year <= 2022
        ? { term: '2019-2022' }
        : {}),
    },
  }
}
