import type { PublicationReferenceFragment as Publication, PublicationListNamesQuery } from '@ican/shared/generated/documents'
import type { PublicationQuery, ReportName } from '@ican/shared/paths'
import type { Locale } from '@ican/shared/vocabulary'
import type { Block, Paragraph } from './pdf/pages'
import type { PdfContent } from './pdf/writePdf'
import { publicationQueryNames, reportPath, sectionPath } from '@ican/shared/paths'
import { formatDay } from '../../common/dates'
import { withQuery } from '../../common/links'
import { messages } from '../../common/messages'
import { facetLabel } from '../../common/publicationFacets'
import { translatedText } from '../../common/translated'
import { publicationEntry } from './publicationEntry'

export interface PublicationList {
  publications: Publication[]
  /** What the list is narrowed to. */
  query: PublicationQuery
  names: PublicationListNamesQuery
  locale: Locale
  siteUrl: string
  /** The day on which it is made, as `2026-03-01`; of a report, the day on which it was frozen. */
  day: string
  /** The report that it is, where it is one. */
  report?: ReportName
}

/** A list of publications to print or to attach to a report, with all that is needed to find each of them. */
export function publicationPdf({ publications, query, names, locale, siteUrl, day, report }: PublicationList): PdfContent {
  const words = messages[locale]
  const { title } = words.section.publications
  const { print } = words.publication
  const siteName = names.site?.name ?? ''
  const narrowed = narrowedTo(query, names, locale)
  const address = siteUrl + (report
    ? reportPath(locale, 'json', report)
    : encodeURI(sectionPath('publications', locale)) + withQuery('', { ...query }))
  const { report: reported } = words.publication
  const made = report
    ? `${reported.version(report.version)}, ${reported.frozen(formatDay(day, locale))}.`
    : print.made(formatDay(day, locale))
  return {
    title: [
      [
        title,
        narrowed.map(({ value }) => value).join(', '),
      ].filter(Boolean).join(': '),
      siteName,
    ].filter(Boolean).join(' – '),
    author: siteName,
    language: locale,
    day,
    footer: [siteName, title].filter(Boolean).join(' – '),
    blocks: [
      ...siteName
        ? [
            line(siteName),
          ]
        : [],
      {
        tag: 'H1',
        style: 'title',
        inlines: [
          { text: title },
        ],
      },
      ...narrowed.map(({ name, value }) => line(`${name}: ${value}`)),
      line(publications.length
        ? words.count.publications(publications.length)
        : words.empty.publications),
      line(made),
      {
        tag: 'P',
        style: 'text',
        inlines: [
          { text: `${report
            ? print.proof
            : print.where} ` },
          { text: address, href: address },
        ],
      },
      ...listsOf(publications, query, locale),
    ],
    missing: {
      tag: 'P',
      style: 'note',
      inlines: [
        { text: print.missing },
      ],
    },
  }
}

function line(text: string): Paragraph {
  return {
    tag: 'P',
    style: 'text',
    inlines: [
      { text },
    ],
  }
}

/** By what the list is narrowed and ordered, in words. */
function narrowedTo(query: PublicationQuery, { topics, people }: PublicationListNamesQuery, locale: Locale): { name: string, value: string }[] {
  const { filter, publication } = messages[locale]
  const { order } = query
  const columns: Record<keyof PublicationQuery, string> = {
    q: filter.words,
    topic: filter.topic,
    year: filter.year,
    term: publication.term,
    type: publication.column.type,
    access: publication.access,
    person: filter.person,
    order: filter.order,
  }
  const valueOf = (name: keyof PublicationQuery, value: string) => {
    switch (name) {
      case 'q': return filter.quoted(value)
      case 'topic': return translatedText(topics[0]?.name, locale)
      case 'order': return order === 'oldest' || order === 'title'
        ? filter.orderOf[order]
        : undefined
      default: return facetLabel(name, value, locale, name === 'person'
        ? people[0]?.displayName
        : undefined)
    }
  }
  return publicationQueryNames.flatMap((name) => {
    const asked = query[name]
    const value = asked && (valueOf(name, asked) || asked)
    return value
      ? [
          { name: columns[name], value },
        ]
      : []
  })
}

/** The publications under their years, or as one list where they are in the order of their titles. */
function listsOf(publications: Publication[], { order }: PublicationQuery, locale: Locale): Block[] {
  const entriesOf = (list: Publication[]) => ({
    entries: list.map(publication => publicationEntry(publication, locale)),
  })
  if (order === 'title') {
    return publications.length
      ? [
          entriesOf(publications),
        ]
      : []
  }
  return [
    ...Map.groupBy(publications, ({ issued }) => issued.slice(0, 4)),
  ].flatMap(([year, list]): Block[] => [
    {
      tag: 'H2',
      style: 'heading',
      inlines: [
        { text: year },
      ],
    },
    entriesOf(list),
  ])
}
