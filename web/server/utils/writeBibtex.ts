import type { PublicationReferenceFragment as Publication } from '@ican/shared/generated/documents'
import { nameParts } from '../../common/authors'
import { present } from '../../common/lists'
import { pageSpan } from '../../common/pageSpan'

/** What BibTeX calls a publication, and the fields in which it wants what that stands in and who has put it out. */
const entryTypes: Record<Publication['type'], { name: string, container?: string, publisher?: string, type?: string }> = {
  article_journal: { name: 'article', container: 'journal' },
  article: { name: 'misc' },
  paper_conference: { name: 'inproceedings', container: 'booktitle' },
  chapter: { name: 'incollection', container: 'booktitle' },
  book: { name: 'book', container: 'series' },
  // BibTeX has no thesis without a degree: it is told what to write instead of one.
  thesis: { name: 'phdthesis', publisher: 'school', type: 'Thesis' },
  report: { name: 'techreport', container: 'series', publisher: 'institution' },
  review: { name: 'article', container: 'journal' },
  dataset: { name: 'misc' },
  software: { name: 'misc' },
  speech: { name: 'misc' },
  webpage: { name: 'misc' },
}

const months = [
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

/** What TeX reads as a command. All other letters of the world stay as they are, in UTF-8: nothing is ever left out. */
const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** A publication for BibTeX and its kin. Its slug is its key: no two have the same. */
export function writeBibtex(publication: Publication, note?: string): string {
  const { slug, title, issued, issuedPrecision, containerTitle, volume, issue, pages, doi, url, language, abstract } = publication
  const { name, container = 'howpublished', publisher = 'publisher', type } = entryTypes[publication.type]
  const month = issuedPrecision === 'year'
    ? undefined
    : months[Number(issued.slice(5, 7)) - 1]
  const fields: [field: string, value: string | undefined][] = [
    [
      'type',
      braced(type),
    ],
    [
      'author',
      braced(present(publication.authors).map(authorOf).join(' and '), text => text),
    ],
    [
      'title',
      braced(title, text => keepCapitals(escape(text))),
    ],
    [
      container,
      braced(containerTitle),
    ],
    [
      publisher,
      braced(publication.publisher),
    ],
    [
      'year',
      braced(issued.slice(0, 4)),
    ],
    // A word of BibTeX's own, which each style writes in its way; there is none for the day.
    ['month', month],
    [
      'volume',
      braced(volume),
    ],
    [
      'number',
      braced(issue),
    ],
    [
      'pages',
      braced(pageSpan(pages).join('--')),
    ],
    [
      'doi',
      braced(doi, verbatim),
    ],
    [
      'url',
      braced(url, verbatim),
    ],
    [
      'language',
      braced(language),
    ],
    [
      'keywords',
      braced(present(publication.keywords).map(({ term }) => term).join(', ')),
    ],
    [
      'abstract',
      braced(abstract),
    ],
    [
      'note',
      braced(note),
    ],
  ]
  const lines = fields.flatMap(([field, value]) => value
    ? [`\t${field} = ${value},\n`]
    : [])
  return `@${name}{${slug},\n${lines.join('')}}\n`
}

function braced(value: string | null | undefined, write = escape): string | undefined {
  return value
    ? `{${write(value.replaceAll(/\s+/g, ' ').trim())}}`
    : undefined
}

function escape(text: string): string {
  return text.replaceAll(/[\\~^&%$#_{}]/g, letter => commands[letter] ?? `\\${letter}`)
}

/** Addresses are taken as they are, but for braces, which would end the field. */
function verbatim(address: string): string {
  return address.replaceAll(/[{}]/g, encodeURIComponent)
}

/** Styles set titles in small letters, but for what stands in braces: names, genes and abbreviations. */
function keepCapitals(title: string): string {
  return title.replaceAll(/[\p{L}\p{M}\p{N}]+/gu, (word, offset: number) => /\p{Lu}/u.test(offset === 0
    ? word.slice(1)
    : word)
    ? `{${word}}`
    : word)
}

/** A name is parted at its commas and the list at each «and»; what stands in braces is whole. */
function authorOf(author: NonNullable<Publication['authors'][number]>): string {
  const { family, given, suffix } = nameParts(author)
  if (author.literal || !given)
    return `{${escape(author.literal || [family, suffix].filter(Boolean).join(' '))}}`
  return [family, suffix, given].flatMap(part => part
    ? [
        /,|(?:^|\s)and(?:\s|$)/i.test(part)
          ? `{${escape(part)}}`
          : escape(part),
      ]
    : []).join(', ')
}
