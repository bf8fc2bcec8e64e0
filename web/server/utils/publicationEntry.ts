import type { PublicationReferenceFragment as Publication } from '@ican/shared/generated/documents'
import type { Locale } from '@ican/shared/vocabulary'
import type { Inline } from './pdf/lines'
import type { Paragraph } from './pdf/pages'
import { authorName } from '../../common/authors'
import { doiUrl, webAddress } from '../../common/links'
import { present } from '../../common/lists'
import { messages } from '../../common/messages'
import { pageSpan } from '../../common/pageSpan'
import { noticeTexts } from './noticeTexts'

/** A publication in a list to print: its title, what has become of it, all its authors, and where it is found. */
export function publicationEntry(publication: Publication, locale: Locale): Paragraph[] {
  const { title, language } = publication
  const lang = language === locale
    ? undefined
    : language
  const notices = noticeTexts(publication, locale).join('; ')
  const authors = present(publication.authors).map(wholeName).join(', ')
  return [
    {
      tag: 'P',
      style: 'name',
      inlines: [
        { text: title, lang },
      ],
    },
    ...paragraph('notice', notices),
    ...paragraph('details', authors),
    {
      tag: 'P',
      style: 'details',
      inlines: detailsOf(publication, locale),
    },
  ]
}

/** A person's name stays on one line. */
function wholeName(author: NonNullable<Publication['authors'][number]>): string {
  const name = authorName(author)
  return author.literal
    ? name
    : name.replaceAll(/\s+/g, '\u00A0')
}

function paragraph(style: Paragraph['style'], text: string): Paragraph[] {
  return text
    ? [
        {
          tag: 'P',
          style,
          inlines: [
            { text },
          ],
        },
      ]
    : []
}

/** What it is where it is no article, what it came out in, where it is found, and that it is made up where it is. */
function detailsOf(publication: Publication, locale: Locale): Inline[] {
  const { type, containerTitle, publisher, doi, url, sample } = publication
  const { publication: words, sample: mark, sampleExplained } = messages[locale]
  const href = doi
    ? doiUrl(doi)
    : webAddress(url)
  const told = [
    type !== 'article_journal' && words.type[type],
    containerTitle || publisher,
    placeOf(publication),
  ].flatMap(text => text || [])
  return [
    { text: `${told.map(sentence).join(' ')} ` },
    ...href
      ? [
          { text: href, href },
          { text: ' ' },
        ]
      : [],
    ...sample
      ? [
          { text: `[${mark}: ${sampleExplained.toLocaleLowerCase(locale)}]` },
        ]
      : [],
  ]
}

/** The year of a publication, and where it is in what it came out in: `2023;12(3):45–67`. */
function placeOf({ issued, volume, issue, pages }: Publication): string {
  const place = [
    issued.slice(0, 4),
    [volume, issue && `(${issue})`].filter(Boolean).join(''),
  ].filter(Boolean).join(';')
  return [
    place,
    pageSpan(pages).join('–'),
  ].filter(Boolean).join(':')
}

function sentence(text: string): string {
  return /[.?!]$/.test(text)
    ? text
    : `${text}.`
}
