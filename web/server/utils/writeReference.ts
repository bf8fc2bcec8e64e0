import type { PublicationReferenceQuery } from '@ican/shared/generated/documents'
import type { ReferenceFormat } from '@ican/shared/paths'
import { Cite } from '@citation-js/core'
import { present } from '../../common/lists'
import '@citation-js/plugin-bibtex'

type Publication = NonNullable<PublicationReferenceQuery['publications'][number]>

export const referenceWriters: Record<ReferenceFormat, { type: string, write: (publication: Publication) => string }> = {
  ris: { type: 'application/x-research-info-systems; charset=utf-8', write: writeRis },
  bib: {
    type: 'application/x-bibtex; charset=utf-8',
    write: writeBib,
  },
}

/** What tells an invented publication in a reference manager, where the site's mark is not seen. */
const sampleNote = 'Sample: made-up example content'

/** The types of RIS that reference managers agree on. */
const risTypes: Record<Publication['type'], string> = {
  article_journal: 'JOUR',
  article: 'UNPB',
  paper_conference: 'CPAPER',
  chapter: 'CHAP',
  book: 'BOOK',
  thesis: 'THES',
  report: 'RPRT',
  review: 'JOUR',
  dataset: 'DATA',
  software: 'COMP',
  speech: 'SLIDE',
  webpage: 'ELEC',
}

/** Written here, not by citation-js, which cuts its lines after 70 letters and keeps the pages in one field. */
function writeRis(publication: Publication): string {
  const { type, title, issued, issuedPrecision, containerTitle, publisher, volume, issue, pages, doi, url, language, abstract, sample } = publication
  const [firstPage, lastPage] = (pages ?? '').split(/[-–]/)
  const [year, month, day] = issued.split('-')
  const known = {
    year: [],
    month: [month],
    day: [month, day],
  }[issuedPrecision]
  const lines: [tag: string, value: string | false | null | undefined][] = [
    ['TY', risTypes[type]],
    ...present(publication.authors).map(({ family, given, literal }): [string, string] => ['AU', literal || [family, given].filter(Boolean).join(', ')]),
    ['TI', title],
    ['T2', containerTitle],
    ['PY', year],
    [
      'DA',
      [year, ...known].join('/'),
    ],
    ['VL', volume],
    ['IS', issue],
    ['SP', firstPage],
    ['EP', lastPage],
    ['PB', publisher],
    ['DO', doi],
    ['UR', url],
    ['LA', language],
    ['AB', abstract],
    ['N1', sample && sampleNote],
    ...present(publication.keywords).map(({ term }): [string, string] => ['KW', term]),
  ]
  return [
    ...lines.filter(([, value]) => value),
    ['ER', ''],
  ]
    .map(([tag, value = '']) => `${tag}  - ${(value || '').replaceAll(/\s+/g, ' ')}\r\n`)
    .join('')
}

const bibMonths = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
]

/**
 * By citation-js, which sets a space into accents that some reference managers then do not know, a number for BibTeX's
 * word for a month, and no type for a thesis of which it is not told whose degree it was for.
 */
function writeBib(publication: Publication): string {
  const text = String(new Cite(cslOf({
    ...publication,
    // BibTeX has a month, but no day.
    issuedPrecision: publication.issuedPrecision === 'day'
      ? 'month'
      : publication.issuedPrecision,
  })).format('bibtex'))
    .replaceAll(/\\(["'`^~=.]|[a-z](?= \{)) /gi, '\\$1')
    .replace(/(?<=^\tmonth = )\{(\d+)\}/m, (_, month: string) => bibMonths[Number(month) - 1] ?? month)
  return publication.type === 'thesis'
    ? text.replace(/^@misc\{.*/, entry => `${entry.replace('@misc', '@phdthesis')}\n\ttype = {Thesis},`)
    : text
}

/** A publication in the terms of the Citation Style Language, which its fields are named after. */
function cslOf(publication: Publication) {
  const { slug, type, title, issued, issuedPrecision, containerTitle, publisher, volume, issue, pages, doi, url, language, abstract, sample } = publication
  const day = issued.split('-').map(Number)
  const known = { year: 1, month: 2, day: 3 }[issuedPrecision]
  return Object.fromEntries(Object.entries({
    'id': slug,
    // GraphQL writes the hyphens of an enumeration as underscores.
    'type': type.replace('_', '-'),
    title,
    'author': present(publication.authors).map(({ family, given, literal }) => literal
      ? { literal }
      : { family: family ?? '', given: given ?? '' }),
    'issued': {
      'date-parts': [
        day.slice(0, known),
      ],
    },
    'container-title': containerTitle,
    publisher,
    volume,
    issue,
    'page': pages,
    'DOI': doi,
    'URL': url,
    language,
    abstract,
    'note': sample && sampleNote,
    'keyword': present(publication.keywords).map(({ term }) => term).join(','),
  }).filter(([, value]) => value))
}
