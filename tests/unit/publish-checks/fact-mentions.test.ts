import { describe, expect, it } from 'vitest'
import { found, link, paragraph, text } from './support'

const news = { title: 'A title', lead: 'A lead.' }
const page = { ...news, slug: 'page' }
const fact = {
  label: { en: 'grants' },
  sourceName: { en: 'Report' },
  asOf: '2026-01-01',
}
const named = 'We have {fact:x}.'
const world = {
  facts: [
    {
      slug: 'x',
      value: 36,
      format: 'number',
      words: { en: 'grants', fi: 'apurahaa', sv: 'bidrag' },
    },
  ],
}
function codes(type: string, values: object, locale: 'en' | null = 'en') {
  return found(type, { ...values }, world, locale)
    .filter(code => /fact/.test(code))
}

describe('a figure that a text names', () => {
  it.each<[string, object, 'en' | null]>([
    [
      'news-item',
      {
        body: [
          paragraph(named),
          link('/en', named),
        ],
      },
      'en',
    ],
    [
      'page',
      { ...page, lead: named },
      'en',
    ],
    [
      'page',
      {
        ...page,
        blocks: [
          { __component: 'blocks.table', rows: `a|b\n${named}|c`, caption: named },
        ],
      },
      'en',
    ],
    [
      'page',
      {
        ...page,
        blocks: [
          {
            __component: 'blocks.steps',
            intro: named,
            steps: [
              { title: 'Step', text: named },
            ],
          },
        ],
      },
      'en',
    ],
    [
      'publication',
      {
        title: 'Title',
        laySummary: { en: named },
      },
      null,
    ],
  ])('is shown in the running text of a %s', (type, values, locale) => {
    expect(codes(type, values, locale)).toEqual([])
    expect(codes(type, JSON.parse(JSON.stringify(values).replaceAll('fact:x', 'fact:y')) as object, locale).every(code => code.startsWith('unknown-fact '))).toBe(true)
  })

  it.each<[string, object, 'en' | null, string]>([
    [
      'news-item',
      { ...news, lead: named },
      'en',
      'lead',
    ],
    [
      'news-item',
      { ...news, title: named },
      'en',
      'title',
    ],
    [
      'news-item',
      { ...news, changeNote: named },
      'en',
      'changeNote',
    ],
    [
      'news-item',
      {
        ...news,
        seo: { description: named },
      },
      'en',
      'seo.description',
    ],
    [
      'event',
      { ...news, lead: named },
      'en',
      'lead',
    ],
    [
      'event',
      {
        ...news,
        programme: [
          { title: 'Item', details: named },
        ],
      },
      'en',
      'programme.0.details',
    ],
    [
      'page',
      {
        ...page,
        blocks: [
          { __component: 'blocks.quote', quotation: 'Words.', attribution: named },
        ],
      },
      'en',
      'blocks.0.attribution',
    ],
    [
      'page',
      {
        ...page,
        blocks: [
          {
            __component: 'blocks.steps',
            heading: named,
            steps: [
              { title: named },
            ],
          },
        ],
      },
      'en',
      'blocks.0.heading',
    ],
    [
      'page',
      {
        ...page,
        blocks: [
          { __component: 'blocks.table', rows: 'a|b\nc|d', source: named },
        ],
      },
      'en',
      'blocks.0.source',
    ],
    [
      'platform-resource',
      { ...news, description: named },
      'en',
      'description',
    ],
    [
      'fact',
      {
        ...fact,
        note: { en: named },
      },
      null,
      'note.en',
    ],
    [
      'person',
      {
        displayName: 'Name',
        bio: { en: named },
      },
      null,
      'bio.en',
    ],
    [
      'news-item',
      {
        ...news,
        image: { name: 'a.jpg', alternativeText: named },
      },
      'en',
      'image',
    ],
  ])('is refused where a %s would show it as it stands: %j', (type, values, locale, path) => {
    expect(codes(type, values, locale)).toContain(`fact-not-shown ${path}`)
    expect(codes(type, JSON.parse(JSON.stringify(values).replaceAll('{fact:', '{Fact: ')) as object, locale)).toContain(`fact-not-shown ${path}`)
  })

  it.each([
    [
      'in another spelling',
      paragraph('We have {Fact:x}.'),
    ],
    [
      'with spaces',
      paragraph('We have {fact : x}.'),
    ],
    [
      'by a name that none can have',
      paragraph('We have {fact:Beds_2026}.'),
    ],
    [
      'cut by bold',
      {
        type: 'paragraph',
        children: [
          text('We have {fact:'),
          {
            ...text('x'),
            bold: true,
          },
          text('}.'),
        ],
      },
    ],
    [
      'once whole and once cut',
      {
        type: 'paragraph',
        children: [
          text('{fact:x} and {fact:'),
          {
            ...text('x'),
            bold: true,
          },
          text('}'),
        ],
      },
    ],
    [
      'cut in a list',
      {
        type: 'list',
        format: 'unordered',
        children: [
          {
            type: 'list-item',
            children: [
              text('{fact'),
              {
                ...text(':x}'),
                italic: true,
              },
            ],
          },
        ],
      },
    ],
  ])('%s is refused', (_, body) => {
    expect(codes('news-item', {
      ...news,
      body: [body],
    })).toEqual(['misspelt-fact body'])
  })

  it('is proposed only where it would be shown', () => {
    const grants = 'We have 36 grants.'
    expect(codes('news-item', {
      ...news,
      lead: grants,
      body: [
        paragraph(grants),
      ],
    })).toEqual(['number-shadows-fact body'])
  })
})
