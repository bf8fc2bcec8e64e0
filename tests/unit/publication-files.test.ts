import type { Author, PublicationRecord, PublicationType, ReadRecord } from '../../cms/src/publications/import/record'
import { referenceFormats } from '@ican/shared/paths'
import { locales } from '@ican/shared/vocabulary'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFile } from '../../cms/src/publications/import/formats'
import { messages } from '../../web/common/messages'
import { publication } from '../../web/design/records'
import { writePublicationTable } from '../../web/server/utils/writePublicationTable'
import { referenceWriters } from '../../web/server/utils/writeReference'

const bytes = (text: string) => new TextEncoder().encode(text)

function read(file: string | Uint8Array) {
  return readFile(typeof file === 'string'
    ? bytes(file)
    : file)
}

function only(file: string | Uint8Array): ReadRecord {
  const { reading } = read(file)
  expect(reading.refusals).toEqual([])
  expect(reading.records).toHaveLength(1)
  const [record] = reading.records
  if (record === undefined)
    throw new Error('There is none.')
  return record
}

const bib = (fields: string, type = 'article') => only(`@${type}{k, title={A title of some length}, ${fields}}`).record
function ris(lines: string[]) {
  return only([
    'TY  - JOUR',
    'TI  - A title of some length',
    ...lines,
    'ER  - ',
    '',
  ].join('\r\n')).record
}
function nbib(lines: string[]) {
  return only([
    'PMID- 31415926',
    'TI  - A title of some length.',
    ...lines,
    '',
  ].join('\n'))
}
function cslRead(fields: object) {
  return only(JSON.stringify([
    {
      id: 'a',
      type: 'article-journal',
      title: 'A title of some length',
      ...fields,
    },
  ]))
}
function csl(fields: object) {
  return cslRead(fields).record
}

describe('a BibTeX file with errors', () => {
  it('gives every entry or says where it is broken and why, and reads on after it', () => {
    const { format, reading } = read(`@string{jt = "Journal of Things"}
@article{good, title={First}, journal=jt, year=2020}

@article{broken,
  title={Second,
  year=2020

@book{after, title={Third}, year=2021}
@article{nameless, author={A, B}}
`)
    expect(format).toBe('bibtex')
    expect(reading.records.map(({ record: { title, containerTitle }, place }) => [
      place.line,
      place.key,
      title,
      containerTitle,
    ])).toEqual([
      [
        2,
        'good',
        'First',
        'Journal of Things',
      ],
      [8, 'after', 'Third', undefined],
    ])
    expect(reading.refusals).toEqual([
      {
        place: { line: 4, key: 'broken' },
        code: 'not-closed',
      },
      {
        place: { line: 9, key: 'nameless' },
        code: 'no-title',
      },
    ])
  })

  it('keeps records whose macro or parent is missing, and says so', () => {
    expect(only('@article{a, title={A title}, journal = jacs # " B", crossref={gone}, year=2020}').warnings).toEqual(expect.arrayContaining([
      { code: 'unknown-macro', value: 'jacs' },
      { code: 'missing-parent', value: 'gone' },
    ]))
  })

  it('names what a publication here has no field for', () => {
    expect(only('@article{a, title={A title}, year=2020, editor={Berg, Bo}, isbn={978-3}}').warnings).toEqual([
      { code: 'left-out', value: 'isbn, editor' },
    ])
  })

  it('has an end where macros name each other in a circle', () => {
    const { reading } = read('@string{a = b # a}\n@string{b = a # b}\n@article{x, title=a, year=2020}')
    expect(reading.records.length + reading.refusals.length).toBe(1)
  })
})

describe('names', () => {
  it.each([
    [
      'van der Berg, Anna',
      { family: 'van der Berg', given: 'Anna' },
    ],
    [
      'Anna von der Leyen',
      { family: 'von der Leyen', given: 'Anna' },
    ],
    [
      'de la Cruz, María',
      { family: 'de la Cruz', given: 'María' },
    ],
    [
      '{The Sample Consortium}',
      { literal: 'The Sample Consortium' },
    ],
    [
      'Plato',
      { family: 'Plato' },
    ],
  ])('«%s» in BibTeX', (name, author) => {
    expect(bib(`author={${name} and Smith, John}`).authors).toEqual([
      author,
      { family: 'Smith', given: 'John' },
    ])
  })

  it.each([
    [
      'af Testberg, Oskar',
      { family: 'af Testberg', given: 'Oskar' },
    ],
    [
      'Berg, Anna van der',
      { family: 'van der Berg', given: 'Anna' },
    ],
    [
      'Smith, John, Jr.',
      { family: 'Smith Jr.', given: 'John' },
    ],
    [
      'Smith JA',
      { family: 'Smith', given: 'JA' },
    ],
    [
      'Sample Cancer Study Group',
      { literal: 'Sample Cancer Study Group' },
    ],
    [
      '王小明',
      { family: '王小明' },
    ],
  ])('«%s» in RIS, under AU and under A1', (name, author) => {
    expect(ris([`AU  - ${name}`]).authors).toEqual([author])
    expect(ris([`A1  - ${name}`]).authors).toEqual([author])
  })

  it('keep groups in their place and tie ORCID iDs whose check digit is right', () => {
    const { record } = nbib([
      'FAU - Mäkinen, Åsa',
      'AU  - Mäkinen Å',
      'AUID- ORCID: 0000-0002-1825-0097',
      'CN  - Sample Consortium',
      'FAU - Berg, Bo',
      'AUID- ORCID: 0000-0002-1825-0098',
    ])
    expect(record.authors).toEqual([
      { family: 'Mäkinen', given: 'Åsa', orcid: '0000-0002-1825-0097' },
      { literal: 'Sample Consortium' },
      { family: 'Berg', given: 'Bo' },
    ])
  })

  it('are a thousand where there are a thousand', () => {
    expect(bib(`author={${Array.from({ length: 1000 }, (_, index) => `Name${index}, A`).join(' and ')}}`).authors).toHaveLength(1000)
  })

  it('do not count «and others» as somebody', () => {
    const { record, warnings } = only('@article{a, title={A title}, author={Smith, John and others}, year=2020}')
    expect(record.authors).toEqual([
      { family: 'Smith', given: 'John' },
    ])
    expect(warnings).toContainEqual({ code: 'more-authors' })
  })
})

describe('dates', () => {
  it.each([
    ['2023-05-09', '2023-05-09', 'day'],
    ['2023/05/09/', '2023-05-09', 'day'],
    ['2023/05//', '2023-05-01', 'month'],
    ['2023///', '2023-01-01', 'year'],
    ['2023', '2023-01-01', 'year'],
    ['2019 Nov-Dec', '2019-11-01', 'month'],
    ['2019 Spring', '2019-01-01', 'year'],
    ['2023 May 9', '2023-05-09', 'day'],
    ['2023-02-31', '2023-02-01', 'month'],
    ['2019-05/2019-07', '2019-05-01', 'month'],
  ])('«%s»', (text, issued, issuedPrecision) => {
    expect(ris([`PY  - ${text}`])).toMatchObject({ issued, issuedPrecision })
  })

  it.each([
    'in press',
    '0000',
    '',
    'n.d.',
    '0000-00-00',
  ])('are not made up of «%s»', (text) => {
    expect(ris([`PY  - ${text}`]).issued).toBeUndefined()
    expect(csl({
      issued: {
        'date-parts': [[]],
      },
    }).issued).toBeUndefined()
    expect(csl({
      issued: {
        'date-parts': [
          [null],
        ],
      },
    }).issued).toBeUndefined()
  })
})

describe('identifiers', () => {
  it.each([
    'https://doi.org/10.5555/AbC.1',
    'http://dx.doi.org/10.5555%2Fabc.1',
    'doi:10.5555/abc.1',
    'DOI: 10.5555/abc.1.',
    '“10.5555/abc.1”',
    '10.5555/ABC.1,',
  ])('«%s» is one DOI', (text) => {
    expect(ris([`DO  - ${text}`]).doi).toBe('10.5555/abc.1')
  })

  it('that are none are named and left out', () => {
    const { record, warnings } = only('TY  - JOUR\nTI  - A title\nPY  - 2020\nDO  - not a doi\nER  - ')
    expect(record.doi).toBeUndefined()
    expect(warnings).toContainEqual({ code: 'bad-identifier', value: 'not a doi' })
  })

  it('do not take files of somebody’s disk or buttons of databases for addresses', () => {
    expect(ris(['UR  - <Go to ISI>://WOS:000', 'L1  - file:///C:/Users/me/paper.pdf']).url).toBeUndefined()
    expect(ris(['UR  - file:///etc/passwd']).url).toBeUndefined()
  })
})

describe('titles', () => {
  it.each([
    ['H<sub>2</sub>O and <i>Homo</i> 10<sup>6</sup>', 'H₂O and Homo 10⁶'],
    ['A &amp;amp; B &lt; C', 'A & B < C'],
    ['p &lt; 0.05 and a > b', 'p < 0.05 and a > b'],
    ['<mml:math><mml:mi>α</mml:mi></mml:math>-synuclein', 'α-synuclein'],
    ['[Syövän hoito].', 'Syövän hoito'],
  ])('«%s»', (text, title) => {
    expect(csl({ title: text }).title).toBe(title)
  })

  it('keep the capitals and the letters of LaTeX', () => {
    expect(only('@article{a, title={The {DNA} of {\\"A}lf: $\\alpha$ \\& H$_2$O}, year=2020}').record.title).toBe('The DNA of Älf: α & H₂O')
  })

  it('tell notices from papers about what is called the same', () => {
    const isNotice = (title: string) => only(`TY  - JOUR\nTI  - ${title}\nPY  - 2020\nER  - `).isNotice
    expect([
      'Retraction: a paper',
      'Erratum to: a paper',
      'Author Correction: a paper',
      'Corrigendum',
    ].map(isNotice)).toEqual([true, true, true, true])
    expect(['Tooth retraction in mice', 'Correction factors for a scanner', 'Retracting cells'].map(isNotice)).toEqual([false, false, false])
  })
})

describe('what PubMed says of notices', () => {
  it('has a direction', () => {
    const retracted = nbib(['RIN - J Things. 2021 Mar 4;1(2):3. doi: 10.5555/notice.1. PMID: 1'])
    expect(retracted.isNotice).toBe(false)
    expect(retracted.record.notices).toEqual([
      {
        kind: 'retraction',
        issued: '2021-03-04',
        doi: '10.5555/notice.1',
        note: 'J Things. 2021 Mar 4;1(2):3. doi: 10.5555/notice.1. PMID: 1',
      },
    ])
    expect(nbib(['EIN - J Things. 2021;1(2):3.']).record.notices).toEqual([
      expect.objectContaining({ kind: 'erratum', issued: '2021-01-01' }),
    ])
    expect(nbib(['ROF - J Things. 2019;1(2):3.'])).toMatchObject({ isNotice: true })
    expect(nbib(['CIN - J Things. 2021;1(2):3.']).record.notices).toBeUndefined()
  })
})

describe('letters', () => {
  const text = 'TY  - JOUR\r\nTI  - Syövän hoito ja Åsa\r\nPY  - 2020\r\nER  - \r\n'
  const wide = (bigEndian: boolean, mark: boolean) => {
    const marked = (mark
      ? '\uFEFF'
      : '') + text
    const view = new DataView(new ArrayBuffer(marked.length * 2))
    for (let index = 0; index < marked.length; index++)
      view.setUint16(index * 2, marked.charCodeAt(index), !bigEndian)
    return new Uint8Array(view.buffer)
  }
  it.each([
    [
      'UTF-8',
      bytes(text),
    ],
    [
      'UTF-8 with its mark',
      bytes(`\uFEFF${text}`),
    ],
    [
      'UTF-16 LE',
      wide(false, true),
    ],
    [
      'UTF-16 BE',
      wide(true, true),
    ],
    [
      'UTF-16 LE without its mark',
      wide(false, false),
    ],
    [
      'UTF-16 BE without its mark',
      wide(true, false),
    ],
  ])('in %s', (_name, file) => {
    const { record, warnings } = only(file)
    expect(record.title).toBe('Syövän hoito ja Åsa')
    expect(warnings).toEqual([])
  })

  it('of Windows are read, with a warning', () => {
    const { record, warnings } = only(Uint8Array.from(text, letter => letter.charCodeAt(0)))
    expect(record.title).toBe('Syövän hoito ja Åsa')
    expect(warnings).toEqual([
      { code: 'encoding' },
    ])
  })

  it('that were lost before are named', () => {
    expect(only(bytes(text.replace('ö', '\uFFFD'))).warnings).toEqual([
      { code: 'lost-letters' },
    ])
  })
})

describe('a table', () => {
  it('takes quotation marks that were not doubled for what they are', () => {
    const { reading } = read('Title,Year,DOI\n"Say "hi" to samples",2020,10.5555/1\n"Good, and read",2021,10.5555/2\n')
    expect(reading.refusals).toEqual([])
    expect(reading.records.map(({ record }) => record.title)).toEqual(['Say "hi" to samples', 'Good, and read'])
  })

  it.each([
    ['commas and English headings', 'Title,Authors,Year,DOI,Journal\r\n"A, long\r\ntitle","Smith, John; Berg, Bo",2020,10.5555/a,J\r\n'],
    ['semicolons and Finnish headings', '\uFEFFOtsikko;Tekijät;Vuosi;DOI;Lehti\n"A, long\ntitle";"Smith, John; Berg, Bo";2020;10.5555/a;J\n'],
    ['semicolons and Swedish headings', 'Titel;Författare;År;DOI;Tidskrift\n"A, long\ntitle";"Smith, John; Berg, Bo";2020;10.5555/a;J\n'],
    ['tabs', 'Title\tAuthors\tYear\tDOI\tJournal\nA, long title\tSmith, John; Berg, Bo\t2020\t10.5555/a\tJ\n'],
  ])('with %s', (_name, file) => {
    expect(only(file).record).toMatchObject({
      title: 'A, long title',
      authors: [
        { family: 'Smith', given: 'John' },
        { family: 'Berg', given: 'Bo' },
      ],
      issued: '2020-01-01',
      doi: '10.5555/a',
      containerTitle: 'J',
    })
  })

  it('shows what a spreadsheet has made of issues', () => {
    expect(only('Title;Issue\nA title;03-Apr\n').warnings).toContainEqual({ code: 'spreadsheet-date', value: '03-Apr' })
  })
})

describe('what other programmes write', () => {
  it.each([
    [
      'PubMed',
      'Title,Authors\nA title,"Smith J, van der Berg AB, Doe C."\n',
      [
        { family: 'Smith', given: 'J' },
        { family: 'van der Berg', given: 'AB' },
        { family: 'Doe', given: 'C' },
      ],
    ],
    [
      'Scopus',
      'Title,Authors\nA title,"Smith J., Doe A.B."\n',
      [
        { family: 'Smith', given: 'J.' },
        { family: 'Doe', given: 'A.B' },
      ],
    ],
    [
      'somebody',
      'Title,Authors\nA title,Finnish Institute for Health and Welfare\n',
      [
        { literal: 'Finnish Institute for Health and Welfare' },
      ],
    ],
    [
      'somebody else',
      'Title,Authors\nA title,John Smith III\n',
      [
        { family: 'Smith III', given: 'John' },
      ],
    ],
  ])('%s lists authors in a table', (_name, file, authors) => {
    expect(only(file).record.authors).toEqual(authors)
  })

  it('knows that Zotero and Web of Science have columns of their own', () => {
    expect(only('Key,Item Type,Publication Year,Title,Publication Title,Date\nK,computerProgram,2019,A title,Journal of Things,2019-05-03\n').record).toMatchObject({ containerTitle: 'Journal of Things', issued: '2019-05-03', type: 'software' })
    expect(only('Publication Type\tTitle\tDocument Type\tPublication Date\tPublication Year\tStart Page\tEnd Page\nJ\tA 6" title\tProceedings Paper\tMAR 15\t2019\t5\t9\n').record).toMatchObject({
      title: 'A 6" title',
      type: 'paper-conference',
      issued: '2019-03-15',
      pages: '5–9',
    })
    expect(only('sep=;\nOtsikko;Päivämäärä\nJokin;9.5.2023\n').record).toMatchObject({ title: 'Jokin', issued: '2023-05-09' })
  })

  it('a table may speak of what looks like BibTeX', () => {
    expect(read('Title,Year\n"Core-shell Au@Pd (111) particles",2020\n').format).toBe('csv')
  })

  it('knows that JabRef has entries without a key, with spaces in it, and in round brackets', () => {
    expect(only('@book{,title={No key},year=2001}').record.title).toBe('No key')
    expect(only('@article{Smith et al 2001, title={Spaces},year=2001}').record.title).toBe('Spaces')
    expect(only('@article(u, title="foo (bar) baz", year=2001)').record).toMatchObject({ title: 'foo (bar) baz', issued: '2001-01-01' })
  })

  it('knows that Mendeley escapes DOIs', () => {
    expect(bib('doi={10.1000/a{\\_}b\\_c}, year=2020').doi).toBe('10.1000/a_b_c')
  })

  it('a file may have hundreds of macros that name each other', () => {
    const macros = Array.from({ length: 300 }, (_, index) => `@string{m${index} = ${index === 0
      ? '"Journal"'
      : `m${index - 1}`}}`).join('\n')
    expect(only(`${macros}\n@article{a, title={A title}, journal=m299, year=2020}`).record.containerTitle).toBe('Journal')
  })

  it('tells what Crossref tells of notices in both directions, wrapped in its answer or not', () => {
    const retracted = {
      'DOI': '10.5555/a',
      'updated-by': [
        {
          type: 'retraction',
          DOI: '10.5555/b',
          label: 'Retraction',
          updated: {
            'date-parts': [
              [2021, 3, 4],
            ],
          },
        },
      ],
    }
    expect(cslRead(retracted)).toMatchObject({
      isNotice: false,
      record: {
        notices: [
          {
            kind: 'retraction',
            issued: '2021-03-04',
            doi: '10.5555/b',
            note: 'Retraction',
          },
        ],
      },
    })
    expect(cslRead({
      'DOI': '10.5555/b',
      'update-to': [
        { type: 'retraction', DOI: '10.5555/a' },
      ],
    }).isNotice).toBe(true)
    expect(cslRead({
      'DOI': '10.5555/b',
      'update-to': [
        { type: 'correction', DOI: '10.5555/b' },
      ],
    }).isNotice).toBe(false)
    expect(only(JSON.stringify({
      status: 'ok',
      message: {
        title: ['Wrapped'],
        type: 'journal-article',
      },
    })).record.title).toBe('Wrapped')
  })

  it('words of the language that we are written in are words', () => {
    expect(cslRead({ type: 'constructor', title: 'A &valueOf; title' })).toMatchObject({
      record: { title: 'A &valueOf; title', type: 'article-journal' },
      warnings: expect.arrayContaining([
        { code: 'unknown-type', value: 'constructor' },
      ]),
    })
  })

  it('reads how PubMed tells pages beside years, titles of chapters and suffixes', () => {
    expect(nbib(['RIN - Lancet. 2020 Jul-Aug;395(10240):1820. doi: 10.5555/n.']).record.notices).toEqual([
      expect.objectContaining({ issued: '2020-07-01' }),
    ])
    expect(nbib(['EIN - Lancet. In press.']).warnings).toContainEqual({ code: 'left-out', value: 'EIN' })
    expect(nbib(['BTI - A book about it', 'PT  - Book Chapter']).record).toMatchObject({ containerTitle: 'A book about it', type: 'chapter' })
    expect(nbib(['FAU - Smith, John Jr']).record.authors).toEqual([
      { family: 'Smith Jr', given: 'John' },
    ])
  })

  it('has institutions in RIS with a comma, several addresses on a line, and dates without a year', () => {
    expect(ris(['AU  - Statistics Finland,']).authors).toEqual([
      { literal: 'Statistics Finland' },
    ])
    expect(ris(['UR  - http://a.fi/1;http://a.fi/2']).url).toBe('http://a.fi/1')
    expect(ris(['PY  - 2019', 'DA  - Mar 15'])).toMatchObject({ issued: '2019-03-15', issuedPrecision: 'day' })
    expect(ris(['AU  -Smith, J']).authors).toEqual([
      { family: 'Smith', given: 'J' },
    ])
  })

  it('abstracts may go over many lines', () => {
    const { record, warnings } = only(`TY  - JOUR\nTI  - A title\nPY  - 2020\nAB  - ${'x\n'.repeat(100_000)}ER  - `)
    expect(record.abstract).toBeUndefined()
    expect(warnings).toEqual([
      { code: 'too-long', value: 'abstract' },
    ])
  })
})

describe('what cannot be read', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['prose', 'Dear colleague, here are my papers.', 'unknown-format'],
    ['cut-off JSON', '[{"title": "A', 'not-json'],
    ['a page of a service that is down', '<!doctype html><title>Sorry</title>', 'unknown-format'],
  ])('%s is refused in one sentence', (_name, file, code) => {
    expect(read(file).reading).toEqual({
      records: [],
      refusals: [
        expect.objectContaining({ code }),
      ],
    })
  })

  it('is what lists hold beside entries', () => {
    expect(read('[1, null, {"title": "A title"}]').reading).toMatchObject({
      records: [{}],
      refusals: [
        { code: 'not-understood' },
        { code: 'not-understood' },
      ],
    })
  })

  it('does not stop at a long line, nor at much that is open', () => {
    expect(read('@article{a, title={'.repeat(20_000)).reading.refusals.length).toBeGreaterThan(0)
    expect(read(`@article{a, title={${'{'.repeat(100_000)}`).reading.refusals).toHaveLength(1)
    expect(read(`TY  - JOUR\nTI  - ${'x'.repeat(1_000_000)}\nER  - `).reading.refusals).toEqual([
      expect.objectContaining({ code: 'too-long-title' }),
    ])
  })
})

describe('what the site gives out', () => {
  const word = fc.stringMatching(/^[A-Za-zÅÄÖåäöéßøα]{2,12}$/)
  const given = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäöé]{1,10}$/)
  const title = fc.tuple(given, fc.array(word, { minLength: 2, maxLength: 8 })).map(([first, rest]) => [first, ...rest].join(' '))
  const author: fc.Arbitrary<Author> = fc.oneof(
    fc.record({ family: given, given }),
    fc.record({
      family: given.map(name => `van der ${name}`),
      given,
    }),
    given.map(name => ({ literal: `The ${name} Consortium` })),
  )
  const entry = fc.record({
    title,
    authors: fc.array(author, { minLength: 1, maxLength: 5 }),
    containerTitle: title,
    volume: fc.integer({ min: 1, max: 99 }).map(String),
    issue: fc.integer({ min: 1, max: 12 }).map(String),
    pages: fc.integer({ min: 1, max: 900 }).map(page => `${page}–${page + 7}`),
    doi: fc.stringMatching(/^10\.5555\/[a-z0-9._-]{1,20}[a-z0-9]$/),
    keywords: fc.uniqueArray(word, { minLength: 0, maxLength: 3 }),
  })
  type Entry = typeof entry extends fc.Arbitrary<infer Value> ? Value : never
  type Written = Parameters<typeof referenceWriters.ris.write>[0][number]

  /** As the content system has it. */
  function stored({ authors, keywords, ...fields }: Entry, more: Partial<Written> = {}): Written {
    return {
      ...publication,
      ...fields,
      type: 'article_journal',
      issued: '2023-05-01',
      issuedPrecision: 'month',
      openAccess: 'unknown',
      license: null,
      sample: false,
      notices: [],
      url: null,
      abstract: null,
      publisher: null,
      language: 'en',
      authors: authors.map(each => ({
        family: null,
        given: null,
        literal: null,
        ...each,
      })),
      keywords: keywords.map(term => ({ term })),
      ...more,
    }
  }

  /** As the import reads it. */
  function expected({ keywords, ...fields }: Entry, more: Partial<PublicationRecord> = {}): PublicationRecord {
    return {
      ...fields,
      type: 'article-journal',
      issued: '2023-05-01',
      issuedPrecision: 'month',
      language: 'en',
      ...keywords.length > 0 && { keywords },
      ...more,
    }
  }

  it.each(referenceFormats)('comes back from %s as it was', (format) => {
    fc.assert(fc.property(entry, (fields) => {
      expect(only(referenceWriters[format].write([
        stored(fields),
      ])).record).toEqual(expected(fields))
    }), { numRuns: 200 })
  })

  const identifiers = fc.record({
    pmid: fc.integer({ min: 1, max: 99_999_999 }).map(String),
    pmcid: fc.integer({ min: 100, max: 9_999_999 }).map(number => `PMC${number}`),
    url: word.map(name => `https://example.org/${encodeURI(name)}`),
    publisher: title,
  })
  const issued = fc.record({
    issued: fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2199-12-31'),
      noInvalidDate: true,
    }).map(date => date.toISOString().slice(0, 10)),
    issuedPrecision: fc.constantFrom('day', 'month', 'year'),
  }).map(date => ({
    ...date,
    issued: date.issued.slice(0, { day: 10, month: 7, year: 4 }[date.issuedPrecision]) + { day: '', month: '-01', year: '-01-01' }[date.issuedPrecision],
  }))
  const type = fc.constantFrom(...Object.keys(messages.en.publication.type) as Written['type'][])
  const typeOf = (name: Written['type']) => name.replace('_', '-') as PublicationType

  it('comes back from CSL-JSON whole, of whatever type and however exact its date', () => {
    fc.assert(fc.property(entry, identifiers, issued, type, title, (fields, more, date, kind, abstract) => {
      const { record, warnings } = only(referenceWriters.json.write([
        stored(fields, {
          ...more,
          ...date,
          type: kind,
          abstract,
        }),
      ]))
      expect(record).toEqual(expected(fields, {
        ...more,
        ...date,
        type: typeOf(kind),
        abstract,
      }))
      expect(warnings).toEqual([])
    }), { numRuns: 300 })
  })

  describe.each(locales)('as a table in %s', (locale) => {
    const access = fc.constantFrom(...Object.keys(messages.en.publication.openAccess) as Written['openAccess'][])

    it('comes back whole but for its abstract', () => {
      fc.assert(fc.property(entry, identifiers, issued, type, access, (fields, more, date, kind, openAccess) => {
        const { record, warnings } = only(writePublicationTable([
          stored(fields, {
            ...more,
            ...date,
            type: kind,
            openAccess,
            license: 'CC-BY-4.0',
          }),
        ], locale))
        expect(record).toEqual(expected(fields, {
          ...more,
          ...date,
          type: typeOf(kind),
          license: 'CC-BY-4.0',
          ...openAccess !== 'unknown' && { openAccess },
        }))
        expect(warnings).toEqual([])
      }), { numRuns: 300 })
    })

    it.each([
      '=1+1 and what comes of it',
      '-omics of old',
      '@home care',
      '+ and −: signs',
      '"Quoted"; parted, and\nbroken',
    ])('has no formula in «%s», and says it again', (title) => {
      const [fields] = fc.sample(entry, { numRuns: 1, seed: 1 })
      if (fields === undefined)
        throw new Error('There is none.')
      const file = writePublicationTable([
        stored(fields, { title }),
      ], locale)
      expect(file.startsWith('\uFEFF')).toBe(true)
      expect(file).not.toMatch(/[,;\n][=+\-@]/)
      expect(only(file).record.title).toBe(title.replaceAll(/\s+/g, ' '))
    })

    it('keeps groups whose names do not say that they are, beside persons', () => {
      const [fields] = fc.sample(entry, { numRuns: 1, seed: 1 })
      if (fields === undefined)
        throw new Error('There is none.')
      const authors = [
        { family: 'Mäkinen', given: 'Åsa' },
        { literal: 'Statistics Finland' },
        { family: 'Smith Jr.', given: 'John' },
        { family: 'Plato' },
      ]
      expect(only(writePublicationTable([
        stored({ ...fields, authors }),
      ], locale)).record.authors).toEqual(authors)
    })
  })

  it('is a list in one file: what is read of it are as many as were written', () => {
    const list = fc.sample(entry, { numRuns: 60, seed: 5 }).map(fields => stored(fields))
    for (const file of [
      ...referenceFormats.map(format => referenceWriters[format].write(list)),
      ...locales.map(locale => writePublicationTable(list, locale)),
    ]) {
      const { records, refusals } = read(file).reading
      expect(refusals).toEqual([])
      expect(records.map(({ record }) => record.title)).toEqual(list.map(({ title }) => title))
    }
  })
})

describe('what Crossref writes', () => {
  it('names a chapter’s book rather than its series, and an article by its number', () => {
    expect(csl({
      'type': 'book-chapter',
      'container-title': ['A series', 'A book'],
    }).containerTitle).toBe('A book')
    expect(csl({ 'article-number': 'e1234' }).pages).toBe('e1234')
    expect(csl({
      type: 'posted-content',
      institution: [
        { name: 'bioRxiv' },
      ],
    })).toMatchObject({ type: 'article', containerTitle: 'bioRxiv' })
  })

  it('says what is not kept, also of people', () => {
    expect(cslRead({
      editor: [
        { family: 'Sampleton', given: 'Robin' },
      ],
    }).warnings).toContainEqual({ code: 'left-out', value: 'editor' })
  })

  it('tells of one retraction once', () => {
    const told = (source: string, day: number) => ({
      type: 'partial_retraction',
      source,
      DOI: '10.5555/notice',
      label: 'Retraction',
      updated: {
        'date-parts': [
          [2021, 5, day],
        ],
      },
    })
    expect(csl({
      'updated-by': [
        told('publisher', 3),
        told('retraction-watch', 4),
      ],
    }).notices).toMatchObject([
      { kind: 'retraction', issued: '2021-05-03' },
    ])
  })

  it.each([
    ['CC BY 4.0', 'CC-BY-4.0'],
    ['cc by-nc-nd', 'CC-BY-NC-ND'],
    ['https://creativecommons.org/licenses/by-sa/4.0/legalcode', 'CC-BY-SA-4.0'],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
    ['CC0', 'CC0-1.0'],
    ['Apache-2.0', 'Apache-2.0'],
    ['All rights reserved', 'All rights reserved'],
  ])('has the licence %s by its SPDX name', (license, name) => {
    expect(csl({ license }).license).toBe(name)
  })
})

it.each([
  ['3 maj 2021', '2021-05-03'],
  ['okt 2021', '2021-10-01'],
  ['marraskuu 2021', '2021-11-01'],
  ['maaliskuu 2021', '2021-03-01'],
  ['kesäkuu 2021', '2021-06-01'],
  ['Mar 2021', '2021-03-01'],
  ['31/12/2021', '2021-12-31'],
  ['12/31/2021', '2021-12-31'],
  ['01/03/2021', '2021-01-01'],
])('%s is read as a date, as exactly as it tells', (text, issued) => {
  expect(csl({
    issued: { literal: text },
  }).issued).toBe(issued)
})

it('a short given name is no suffix', () => {
  expect(bib('author={Mallikas, Ii and Mallikas, III, Eero}').authors).toEqual([
    { family: 'Mallikas', given: 'Ii' },
    { family: 'Mallikas III', given: 'Eero' },
  ])
})
