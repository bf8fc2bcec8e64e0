import type { PublicationReferenceFragment as Publication } from '@ican/shared/generated/documents'
import type { ReferenceFormat } from '@ican/shared/paths'
import { sortedName } from '../../common/authors'
import { present } from '../../common/lists'
import { pageSpan } from '../../common/pageSpan'
import { referenceFiles } from '../../common/referenceFiles'
import { noticeTexts } from './noticeTexts'
import { writeBibtex } from './writeBibtex'
import { writeCslJson } from './writeCslJson'

/** What tells an invented publication in a reference manager, where the site's mark is not seen. */
const sampleNote = 'Sample: made-up example content'

export const referenceWriters: Record<ReferenceFormat, { type: string, write: (publications: Publication[]) => string }> = {
  ris: {
    type: `${referenceFiles.ris.type}; charset=utf-8`,
    write: publications => publications.map(writeRis).join(''),
  },
  bib: {
    type: `${referenceFiles.bib.type}; charset=utf-8`,
    write: publications => publications.map(publication => writeBibtex(publication, noteOf(publication))).join(''),
  },
  // JSON has no charset: it is always UTF-8.
  json: {
    type: referenceFiles.json.type,
    write: publications => writeCslJson(publications, noteOf),
  },
}

/** What the site shows beside a publication as a mark; in English, as the file is the same in every language. */
function noteOf(publication: Publication): string | undefined {
  const notes = [
    ...publication.sample
      ? [sampleNote]
      : [],
    ...noticeTexts(publication, 'en'),
  ]
  return notes.length
    ? notes.join('. ')
    : undefined
}

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

function writeRis(publication: Publication): string {
  const { type, title, issued, issuedPrecision, containerTitle, publisher, volume, issue, pages, doi, url, language, abstract } = publication
  const [firstPage, lastPage] = pageSpan(pages)
  const [year, month, day] = issued.split('-')
  const known = {
    year: [],
    month: [month],
    day: [month, day],
  }[issuedPrecision]
  const lines: [tag: string, value: string | false | null | undefined][] = [
    ['TY', risTypes[type]],
    ...present(publication.authors).map((author): [string, string] => [
      'AU',
      sortedName(author),
    ]),
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
    [
      'N1',
      noteOf(publication),
    ],
    ...present(publication.keywords).map(({ term }): [string, string] => ['KW', term]),
  ]
  return [
    ...lines.filter(([, value]) => value),
    ['ER', ''],
  ]
    .map(([tag, value = '']) => `${tag}  - ${(value || '').replaceAll(/\s+/g, ' ')}\r\n`)
    .join('')
}
