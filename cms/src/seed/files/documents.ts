import type { SeedFile } from '../engine/files'
import type { PublicationEntry } from '../engine/model'
import type { Locale } from '../engine/types'
import type { PdfPart } from './pdf'
import { publications } from '../sample/publications'
import { pdf } from './pdf'

function document(key: string, language: Locale, title: string, parts: () => PdfPart[]): SeedFile {
  return {
    key,
    name: `${key}.pdf`,
    mime: 'application/pdf',
    sample: true,
    make: () => pdf(language, title, [
      { tag: 'H1', text: title },
      ...parts(),
    ]),
  }
}

function reference({ data }: PublicationEntry): string {
  const names = data.authors.map(author => author.literal ?? `${author.family}, ${author.given}`).join('; ')
  const where = [
    data.containerTitle,
    data.publisher,
    data.volume && `${data.volume}${data.issue
      ? `(${data.issue})`
      : ''}`,
    data.pages,
  ].filter(Boolean).join(', ')
  const notice = data.notices?.some(entry => entry.kind === 'retraction')
    ? ' RETRACTED.'
    : ''
  return `${names}. ${data.title}. ${where}. ${data.issued.slice(0, 4)}. doi:${data.doi}.${notice}`
}

function publicationList(): PdfPart[] {
  const listed = publications.filter(entry => entry.data.term === '2019-2022')
  const years = [
    ...new Set(listed.map(entry => entry.data.issued.slice(0, 4))),
  ].sort()
  return [
    { tag: 'P', text: 'Every publication in this list is an invented sample. The real list takes its place.' },
    ...years.flatMap((year): PdfPart[] => [
      { tag: 'H2', text: year },
      ...listed.filter(entry => entry.data.issued.startsWith(year)).map((entry): PdfPart => ({
        tag: 'P',
        text: reference(entry),
      })),
    ]),
  ]
}

export const documents: SeedFile[] = [
  document('sample-publications-2019-2022', 'en', 'Sample: publications 2019–2022', publicationList),
  document('sample-opas-kumppanille', 'fi', 'Esimerkki: opas uudelle kumppanille', () => [
    { tag: 'P', text: 'Tämä on esimerkkitiedosto. Oikea opas tulee sen tilalle.' },
    { tag: 'H2', text: 'Ennen ensimmäistä tapaamista' },
    { tag: 'P', text: 'Kertokaa lyhyesti, keitä olette, mihin pyritte ja millaisia näytteitä, aineistoja tai asiantuntemusta toivotte.' },
    { tag: 'H2', text: 'Tapaamisessa' },
    { tag: 'P', text: 'Käydään läpi tavat tulla mukaan ja sovitaan, kuka vastaa seuraavasta askeleesta.' },
  ]),
  document('sample-seminar-report', 'en', 'Sample: report of the seminar on disease models', () => [
    { tag: 'P', text: 'This is a sample file. The report of a real seminar takes its place.' },
    { tag: 'H2', text: 'What was discussed' },
    { tag: 'P', text: 'How models are described, how they are compared with their origin and when they should no longer be used.' },
    { tag: 'H2', text: 'What was agreed' },
    { tag: 'P', text: 'The groups describe their models in the same way from now on.' },
  ]),
]
