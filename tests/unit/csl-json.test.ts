import { describe, expect, it } from 'vitest'
import { publication } from '../../web/design/records'
import { referenceWriters } from '../../web/server/utils/writeReference'

type Written = Parameters<typeof referenceWriters.json.write>[0][number]

const isText = (value: unknown) => typeof value === 'string' && value !== ''
const isListOf = (value: unknown, isItem: (item: unknown) => boolean) => Array.isArray(value) && value.length > 0 && value.every(isItem)
function hasOnly(value: unknown, properties: Record<string, (value: unknown) => boolean>) {
  return typeof value === 'object' && value !== null && Object.entries(value).every(([name, each]) => properties[name]?.(each) === true)
}

/** The part of the schema of CSL-JSON 1.0.2 (csl-data.json) that we write: it allows no other property, neither in an item nor in a name or a date. */
const schema: Record<string, (value: unknown) => boolean> = {
  id: isText,
  type: value => [
    'article',
    'article-journal',
    'book',
    'chapter',
    'dataset',
    'paper-conference',
    'report',
    'review',
    'software',
    'speech',
    'thesis',
    'webpage',
  ].includes(String(value)),
  author: value => isListOf(value, name => hasOnly(name, {
    family: isText,
    given: isText,
    suffix: isText,
    literal: isText,
  })),
  issued: value => hasOnly(value, {
    'date-parts': parts => isListOf(parts, date => isListOf(date, Number.isInteger) && Array.isArray(date) && date.length <= 3),
  }),
  ...Object.fromEntries([
    'title',
    'container-title',
    'publisher',
    'volume',
    'issue',
    'number',
    'page',
    'DOI',
    'PMID',
    'PMCID',
    'URL',
    'language',
    'abstract',
    'keyword',
    'note',
  ].map(name => [name, isText])),
}

function itemsOf(...changes: Partial<Written>[]): Record<string, unknown>[] {
  return JSON.parse(referenceWriters.json.write(changes.map(each => ({
    ...publication,
    ...each,
  })))) as Record<string, unknown>[]
}

function itemOf(changes: Partial<Written>): Record<string, unknown> {
  return itemsOf(changes)[0] ?? {}
}

const person = (family: string | null, given: string | null) => ({ family, given, literal: null })

describe('a publication as CSL-JSON', () => {
  it.each([
    'article_journal',
    'article',
    'paper_conference',
    'chapter',
    'book',
    'thesis',
    'report',
    'review',
    'dataset',
    'software',
    'speech',
    'webpage',
  ] as const)('has only what the schema allows, as %s, with every field and with none', (type) => {
    const items = itemsOf({
      type,
      publisher: 'A publisher',
      pmid: '123',
      pmcid: 'PMC123',
      url: 'https://example.org/',
      sample: true,
      authors: [
        person('Smith Jr', 'John'),
        person('Plato', null),
        { family: null, given: null, literal: 'A group' },
      ],
    }, {
      type,
      containerTitle: null,
      volume: null,
      issue: null,
      pages: null,
      doi: null,
      abstract: null,
      keywords: [],
      sample: false,
    })
    expect(items).toHaveLength(2)
    for (const item of items) {
      expect(Object.entries(item).filter(([name, value]) => schema[name]?.(value) !== true)).toEqual([])
      expect(item).toMatchObject({
        id: publication.slug,
        type: type.replace('_', '-'),
      })
    }
  })

  it.each([
    [
      'day',
      [2023, 5, 9],
    ],
    [
      'month',
      [2023, 5],
    ],
    [
      'year',
      [2023],
    ],
  ] as const)('has a date as exact as a %s', (issuedPrecision, date) => {
    expect(itemOf({ issued: '2023-05-09', issuedPrecision }).issued).toEqual({
      'date-parts': [date],
    })
  })

  it('has names in their parts, with their particles, and groups whole', () => {
    expect(itemOf({
      authors: [
        person('van der Berg', 'Anna'),
        person('Smith', 'John, Jr.'),
        { family: null, given: null, literal: 'Finnish Cancer Registry, Helsinki' },
      ],
    }).author).toEqual([
      { family: 'van der Berg', given: 'Anna' },
      { family: 'Smith', given: 'John', suffix: 'Jr.' },
      { literal: 'Finnish Cancer Registry, Helsinki' },
    ])
  })

  it('has the number of a report where styles look for it', () => {
    expect(itemOf({ type: 'report', issue: '12' })).toMatchObject({ number: '12' })
    expect(itemOf({ type: 'article_journal', issue: '12' })).toMatchObject({ issue: '12' })
  })

  it('is a list, empty where there is none', () => {
    expect(itemsOf()).toEqual([])
  })
})
