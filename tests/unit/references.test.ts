import { referenceFormats } from '@ican/shared/paths'
import { describe, expect, it } from 'vitest'
import { publication } from '../../web/design/records'
import { referenceWriters } from '../../web/server/utils/writeReference'

interface Author { family: string | null, given: string | null, literal: string | null }

function person(family: string, given: string): Author {
  return { family, given, literal: null }
}

function group(literal: string): Author {
  return { family: null, given: null, literal }
}

const article = {
  ...publication,
  title: 'Näin – 50 % of “all”',
  issued: '2023-05-09',
  issuedPrecision: 'day' as const,
  authors: [
    person('Mäkinen', 'Åsa'),
  ],
}

function bib(changes: Partial<typeof article>) {
  return referenceWriters.bib.write([
    {
      ...article,
      ...changes,
    },
  ])
}
function ris(changes: Partial<typeof article>) {
  return referenceWriters.ris.write([
    {
      ...article,
      ...changes,
    },
  ]).split('\r\n')
}

describe.each(referenceFormats)('an invented publication as %s', (format) => {
  it('says so, where the mark of the site is not seen', () => {
    expect(referenceWriters[format].write([
      { ...article, sample: true },
    ])).toContain('Sample: made-up example content')
    expect(referenceWriters[format].write([
      { ...article, sample: false },
    ])).not.toContain('Sample')
  })
})

describe('a publication as BibTeX', () => {
  it('has a month by the word that BibTeX has for it, and no day', () => {
    expect(bib({})).toMatch(/^\tmonth = may,$/m)
  })

  it('has only the year where that is all that is known', () => {
    const text = referenceWriters.bib.write([
      { ...article, issuedPrecision: 'year' },
    ])
    expect(text).toMatch(/^\tyear = \{2023\},$/m)
    expect(text).not.toContain('month')
  })

  it.each([
    'Näin – 50 “all”',
    'пухлина ≥ 10 ≈ ∞ ′',
    'ŧ ə ı ß 王小明',
    '10⁶ cells, 1½, CO₂',
    'a\u030A β',
  ])('keeps every letter of «%s»', (title) => {
    expect(bib({ title }).replaceAll(/[{}]/g, '')).toContain(`\ttitle = ${title},`)
  })

  it('escapes what TeX would take for a command, and only that', () => {
    expect(bib({ title: 'a 50 % & $5 #1 x_y {z} \\w ~ ^' }))
      .toContain('title = {a 50 \\% \\& \\$5 \\#1 x\\_y \\{z\\} \\textbackslash{}w \\textasciitilde{} \\textasciicircum{}},')
    expect(bib({ title: 'effects of <i>in vivo</i>' })).toContain('title = {effects of <i>in vivo</i>},')
  })

  it('keeps the capitals of names and abbreviations', () => {
    expect(bib({ title: 'The role of HER2, mTOR and Åbo' })).toContain('title = {The role of {HER2}, {mTOR} and {Åbo}},')
    expect(bib({ title: 'PSA today' })).toContain('title = {{PSA} today},')
  })

  it.each([
    [
      person('Mäkinen', 'Åsa'),
      'Mäkinen, Åsa',
    ],
    [
      person('Иванов', 'Пётр'),
      'Иванов, Пётр',
    ],
    [
      person('王', '小明'),
      '王, 小明',
    ],
    [
      person('Smith', 'John, Jr.'),
      'Smith, Jr., John',
    ],
    [
      person('Smith Jr', 'John'),
      'Smith, Jr, John',
    ],
    [
      person('van der Berg', ''),
      '{van der Berg}',
    ],
    [
      person('Both and More', 'Ann'),
      '{Both and More}, Ann',
    ],
    [
      group('Finnish Cancer Registry, Helsinki'),
      '{Finnish Cancer Registry, Helsinki}',
    ],
    [
      group('Research and Care & Co'),
      '{Research and Care \\& Co}',
    ],
  ])('names its author %o', (author, name) => {
    expect(bib({
      authors: [author, author],
    })).toContain(`author = {${name} and ${name}},`)
  })

  it('has its slug, of which there is but one, for a key', () => {
    expect(bib({
      slug: 'comprehensive-1',
      authors: [
        person('Иванов', 'Пётр'),
      ],
    })).toMatch(/^@article\{comprehensive-1,\n/)
  })

  it('has its pages joined as TeX joins them, whichever hyphen was written', () => {
    for (const pages of [
      '112-119',
      '112\u2011119',
      '112\u2010119',
      '112 – 119',
    ])
      expect(bib({ pages })).toContain('pages = {112--119},')
    expect(bib({ pages: 'e123' })).toContain('pages = {e123},')
  })

  it('of a thesis is one, of whatever degree', () => {
    expect(referenceWriters.bib.write([
      { ...article, type: 'thesis' },
    ])).toMatch(/^@phdthesis\{[\w-]+,\n\ttype = \{Thesis\},\n/)
  })
})

describe('a publication as RIS', () => {
  it.each([
    [
      person('Иванов', 'Пётр'),
      'Иванов, Пётр',
    ],
    [
      person('Smith', 'John, Jr.'),
      'Smith, John, Jr.',
    ],
    [
      group('Finnish Cancer Registry, Helsinki'),
      'Finnish Cancer Registry – Helsinki',
    ],
  ])('names its author %o', (author, name) => {
    expect(ris({
      authors: [author],
    })).toContain(`AU  - ${name}`)
  })

  it('keeps every letter of its title, and both of its pages', () => {
    const lines = ris({ title: '10⁶ ≥ 1½', pages: '112\u2011119' })
    expect(lines).toContain('TI  - 10⁶ ≥ 1½')
    expect(lines).toContain('SP  - 112')
    expect(lines).toContain('EP  - 119')
  })

  it('names all its authors, however many', () => {
    const authors = Array.from({ length: 150 }, (_, index) => person(`Family${index}`, 'A'))
    expect(ris({ authors }).filter(line => line.startsWith('AU'))).toHaveLength(150)
  })
})
