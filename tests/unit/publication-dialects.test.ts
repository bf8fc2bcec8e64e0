import type { Author, ReadRecord } from '../../cms/src/publications/import/record'
import { describe, expect, it } from 'vitest'
import { readFile } from '../../cms/src/publications/import/formats'

const read = (text: string) => readFile(new TextEncoder().encode(text))
function shown({ family, given, literal }: Author) {
  return literal === undefined
    ? [family, given].filter(Boolean).join('|')
    : `[${literal}]`
}

function only(text: string): ReadRecord {
  const { reading } = read(text)
  expect(reading.refusals).toEqual([])
  expect(reading.records).toHaveLength(1)
  return reading.records[0] as ReadRecord
}

const bib = (fields: string, type = 'article') => only(`@${type}{k, title={A title of some length}, year=2020, ${fields}}`).record
function ris(...lines: string[]) {
  return only([
    'TY  - JOUR',
    'TI  - A title',
    'PY  - 2020',
    ...lines,
    'ER  - ',
    '',
  ].join('\r\n')).record
}
const codes = ({ warnings }: ReadRecord) => warnings.map(({ code }) => code)

describe('names as databases list them', () => {
  it.each([
    [
      'Conradie, SR; Leite, JR; Canosa, IV; Smith, J',
      [
        'Conradie|SR',
        'Leite|JR',
        'Canosa|IV',
        'Smith|J',
      ],
    ],
    [
      'Dalvi L.T.; Andrade R., Jr.; Ginani J.',
      ['Dalvi|L.T.', 'Andrade Jr.|R.', 'Ginani|J.'],
    ],
    [
      'Smith, John, Jr.; Berg, Anna, III',
      ['Smith Jr.|John', 'Berg III|Anna'],
    ],
    [
      'Bloomfield RA Jr, Polo-Wood F, Mandel JC, Mandl KD.',
      [
        'Bloomfield Jr|RA',
        'Polo-Wood|F',
        'Mandel|JC',
        'Mandl|KD',
      ],
    ],
    [
      'Smith J, O\'Neill S 3rd, Doe A.',
      ['Smith|J', 'O\'Neill 3rd|S', 'Doe|A'],
    ],
    [
      'Smith J, FinnGen, Doe A.',
      ['Smith|J', '[FinnGen]', 'Doe|A'],
    ],
    [
      'Smith J, Doe AB; eMERGE Consortium.',
      ['Smith|J', 'Doe|AB', '[eMERGE Consortium]'],
    ],
    [
      'Dehghan, M., Jiang, B., Seetharam, A.',
      ['Dehghan|M.', 'Jiang|B.', 'Seetharam|A'],
    ],
    [
      'Virtanen, Aino A',
      ['Virtanen|Aino A'],
    ],
    [
      'Garcia Marquez, Gabriel Jose',
      ['Garcia Marquez|Gabriel Jose'],
    ],
    [
      'van der Berg, Anna',
      ['van der Berg|Anna'],
    ],
  ])('%s', (list, authors) => {
    expect(only(`Title;Authors\n"A title";"${list}"`).record.authors.map(shown)).toEqual(authors)
  })

  it.each(['Rhonda Nicole Balzarini et al.', 'Balzarini RN, et al.', 'Balzarini, R. N.; et al'])('%s names others, who are no person', (list) => {
    const record = only(`Title;Authors\n"A title";"${list}"`)
    expect(record.record.authors).toHaveLength(1)
    expect(record.record.authors[0]).toMatchObject({ family: 'Balzarini' })
    expect(codes(record)).toContain('more-authors')
  })
})

describe('tables', () => {
  it('have their columns by the names that databases give them', () => {
    expect(only('Title,Author/s,Volume,Issue Number,Date Published,Open Access Colour,External URL\nT,"Doe, J",4,2,2020-05-06,gold,https://example.org/a').record).toMatchObject({
      volume: '4',
      issue: '2',
      issued: '2020-05-06',
      openAccess: 'gold',
      url: 'https://example.org/a',
    })
    expect(only('Title,Authors,Art. No.\nT,Smith J.,e0311501').record.pages).toBe('e0311501')
    expect(only('title,authors,start_page,end_page\nT,Smith J.,10,12').record.pages).toBe('10–12')
    expect(only('Title,Authors,Language of Original Document\nT,Smith J.,German').record.language).toBe('de')
  })

  it('of Dimensions begin with a line about themselves', () => {
    const { format, reading } = read('"About the data: Exported on Feb 21, 2022. Criteria: …"\r\n"Rank","Publication ID","DOI","Title","Pagination"\r\n"1","pub.1","10.1186/s1","Blood study","3-9"\r\n')
    expect(format).toBe('csv')
    expect(reading.records[0]?.record).toMatchObject({ title: 'Blood study', doi: '10.1186/s1' })
  })

  it('say of what kind something is, or that it is not understood', () => {
    expect(only('Title,Type\nT,presentation').record.type).toBe('speech')
    expect(codes(only('Title,Type\nT,hologram'))).toContain('unknown-type')
    expect(codes(only('Publication Type,Document Type,Title\nJ,Article,T'))).not.toContain('unknown-type')
  })
})

describe('what is not understood', () => {
  it.each([
    'FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Li, W\nTI Soil\nCR ALLEN JP, 1986, DOI 10.1073/pnas.83.22.8589\nDI 10.1080/20964129.2020.1722034\nER\nEF',
    '%0 Journal Article\n%T A title\n%R 10.1000/xyz',
  ])('is no list of the identifiers that it cites', (text) => {
    expect(read(text)).toMatchObject({
      format: null,
      reading: {
        records: [],
        refusals: [
          { code: 'unknown-format' },
        ],
      },
    })
  })
})

describe('records of PubMed and its kin', () => {
  it('are told apart without a PMID', () => {
    const { reading } = read('PMID- 1\nTI  - Paper one\nPT  - Journal Article\n\nOWN - ERIC\nTI  - Paper two\nPT  - Book\nFAU - Doe, Jane\n')
    expect(reading.records.map(({ record: { title, type } }) => [title, type])).toEqual([
      ['Paper one', 'article-journal'],
      ['Paper two', 'book'],
    ])
    expect(read('OWN - ERIC\nTI  - Paper two\nFAU - Doe, Jane\nAID - http://dx.doi.org/10.1000/1\n').format).toBe('nbib')
  })

  it('tell of retractions also where a day is missing', () => {
    const xml = (inside: string, kinds = '') => only(`<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>A title</ArticleTitle><PublicationTypeList>${kinds}</PublicationTypeList></Article><CommentsCorrectionsList>${inside}</CommentsCorrectionsList></MedlineCitation></PubmedArticle></PubmedArticleSet>`)
    const leftOut = ({ warnings }: ReadRecord) => warnings.find(({ code }) => code === 'left-out')?.value
    expect(leftOut(xml('<CommentsCorrections RefType="RetractionIn"><PMID>3002</PMID></CommentsCorrections>'))).toContain('RetractionIn')
    expect(leftOut(xml('', '<PublicationType>Retracted Publication</PublicationType>'))).toContain('Retracted Publication')
    expect(xml('<CommentsCorrections RefType="PartialRetractionIn"><RefSource>Lancet. 2004 Mar 6;363(9411):750</RefSource></CommentsCorrections>').record.notices).toMatchObject([
      { kind: 'retraction', issued: '2004-03-06' },
    ])
  })
})

describe('cSL-JSON', () => {
  const item = {
    type: 'book',
    title: 'A title',
    author: [
      { family: 'Doe' },
    ],
    issued: {
      'date-parts': [
        [2020, 1, 2],
      ],
    },
  }

  it.each([
    JSON.stringify({
      references: [item],
    }),
    JSON.stringify({
      data: [item],
    }),
    JSON.stringify({
      message: {
        items: [item],
      },
    }),
    JSON.stringify({ 'ITEM-1': item }),
    JSON.stringify([
      { key: 'K', csljson: item },
    ]),
    `${JSON.stringify(item)}\n`,
    JSON.stringify({
      ...item,
      issued: {
        'date-parts': [2020, 1, 2],
      },
      author: { family: 'Doe' },
    }),
  ])('%s', (text) => {
    expect(only(text).record).toMatchObject({
      title: 'A title',
      issued: '2020-01-02',
      authors: [
        { family: 'Doe' },
      ],
    })
  })

  it('may be one entry on each line', () => {
    expect(read(`${JSON.stringify(item)}\n${JSON.stringify(item)}\n`).reading.records).toHaveLength(2)
  })
})

describe('rIS', () => {
  it('may have separators of lines within a text', () => {
    expect(ris('AU  - Light, Janice', 'AB  - Aims.\u2028Methods.').authors.map(shown)).toEqual(['Light|Janice'])
  })

  it.each([
    [
      ['C2  - 31421429'],
      { pmid: '31421429' },
    ],
    [
      ['U1  - 23690738[pmid]', 'AN  - PMC3654245'],
      { pmid: '23690738', pmcid: 'PMC3654245' },
    ],
    [
      ['UR  - http://www.ncbi.nlm.nih.gov/pmc/articles/PMC3654245/'],
      { pmcid: 'PMC3654245' },
    ],
    [
      ['UR  - https://pubmed.ncbi.nlm.nih.gov/26957754'],
      { pmid: '26957754' },
    ],
    [
      ['PM  - PUBMED 27870811'],
      { pmid: '27870811' },
    ],
    [
      ['C2  - PMC3654245'],
      { pmcid: 'PMC3654245' },
    ],
    [
      ['C7  - 1722034'],
      { pages: '1722034' },
    ],
    [
      ['JO  - Am J Psych', 'JF  - American Journal of Psychiatry', 'T2  - Am J Psych'],
      { containerTitle: 'American Journal of Psychiatry' },
    ],
  ])('%j', (lines, record) => {
    expect(ris(...lines)).toMatchObject(record)
  })

  it('has no pages where none are specified', () => {
    expect(ris('SP  - No', 'EP  - Specified').pages).toBeUndefined()
  })

  it('of Ovid numbers its entries', () => {
    const { reading } = read('1. \nTY  - JOUR\nTI  - One\nER  - \n\n2. \nTY  - CHAP\nTI  - Two\nT2  - A series\nBT  - The book\nER  - \n')
    expect(reading.refusals).toEqual([])
    expect(reading.records.map(({ record: { title, containerTitle } }) => [title, containerTitle])).toEqual([
      ['One', undefined],
      ['Two', 'The book'],
    ])
  })
})

describe('bibTeX', () => {
  it('may have each text in braces twice', () => {
    expect(only('@article{c, Title={{T one}}, Author={Li, Wei}, Year={{2018}}, Pages={{740-759}}, DOI={{10.1016/j.buildenv.2018.07.033}}, Keywords={{A; B}}}').record)
      .toMatchObject({
        title: 'T one',
        issued: '2018-01-01',
        doi: '10.1016/j.buildenv.2018.07.033',
        pages: '740–759',
      })
  })

  it('may have quotation marks in braces within a text', () => {
    const { record } = only('@InProceedings{c,\n  title = "Simulated Testing: From {"}Dijkstra{"} to {"}Turing{"}",\n  author = "J{\\"o}rg Hoffmann 0001", year = 2015, doi="10.1000/x", pages="1--2"}')
    expect(record).toMatchObject({ doi: '10.1000/x', issued: '2015-01-01' })
    expect(record.title).toMatch(/Dijkstra.* to .*Turing/)
    expect(record.authors.map(shown)).toEqual(['Hoffmann|Jörg'])
  })

  it.each([
    [
      'Per \\AA s and H{\\aa}kan \\AA berg and \\AA berg, H. and Garc\\\'\\i a, B.',
      [
        'Ås|Per',
        'Åberg|Håkan',
        'Åberg|H.',
        'García|B.',
      ],
    ],
    [
      'Matou{\\v{s}}ek, Ji{\\v{r}}{\\\'{\\i}} and Mart\\\'{\\i}n, A.',
      ['Matoušek|Jiří', 'Martín|A.'],
    ],
  ])('%s', (names, authors) => {
    expect(bib(`author={${names}}`).authors.map(shown)).toEqual(authors)
  })

  it.each([
    [
      'publisher={Taylor and Francis Ltd.}',
      'book',
      { publisher: 'Taylor and Francis Ltd.' },
    ],
    [
      'journal={Adv. Math.}, fjournal={Advances in Mathematics}',
      'article',
      { containerTitle: 'Advances in Mathematics' },
    ],
    [
      'journal={J}, art_number={1722034}, author_keywords={soil;  reed}',
      'article',
      {
        pages: '1722034',
        keywords: ['soil', 'reed'],
      },
    ],
    [
      'journal={J}, doi={http://doi.acm.org/10.1145/1137627.1137631}',
      'article',
      { doi: '10.1145/1137627.1137631' },
    ],
  ])('%s', (fields, type, record) => {
    expect(bib(fields, type)).toMatchObject(record)
  })
})

describe('fields that are read where the usual ones are missing', () => {
  const leftOut = ({ warnings }: ReadRecord) => warnings.find(({ code }) => code === 'left-out')?.value ?? ''

  it.each([
    [
      'TY  - JOUR\nTI  - A title\nSP  - 1\nC7  - 1722034\nU1  - Cited 3 times\nPM  - none\nER  - \n',
      ['C7', 'U1', 'PM'],
    ],
    [
      '@article{k, title={A title}, year=2020, pages={1--2}, art_number={1722034}, keywords={a}, author_keywords={soil}}',
      ['art_number', 'author_keywords'],
    ],
    [
      'Title,Authors,Pages,Art. No.\nT,Smith J.,1-2,e0311501',
      ['Art. No.'],
    ],
  ])('are told as left out where they are not: %j', (text, fields) => {
    for (const field of fields)
      expect(leftOut(only(text))).toContain(field)
  })
})

it('a word that begins like a month is none', () => {
  expect(only(JSON.stringify([
    {
      type: 'book',
      title: 'A title',
      issued: { literal: 'maybe around 2000' },
    },
  ])).record).toMatchObject({ issued: '2000-01-01', issuedPrecision: 'year' })
})
