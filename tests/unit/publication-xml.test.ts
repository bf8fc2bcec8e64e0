import type { ReadRecord } from '../../cms/src/publications/import/record'
import { describe, expect, it } from 'vitest'
import { readFile } from '../../cms/src/publications/import/formats'

const read = (text: string) => readFile(new TextEncoder().encode(text))

function only(text: string): ReadRecord {
  const { reading } = read(text)
  expect(reading.refusals).toEqual([])
  expect(reading.records).toHaveLength(1)
  return reading.records[0] as ReadRecord
}

function article(inside: string, more = '') {
  return `<?xml version="1.0"?>
<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2025//EN" "https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd">
<PubmedArticleSet>
<PubmedArticle><MedlineCitation><PMID Version="1">31415926</PMID><Article>${inside}</Article>${more}</MedlineCitation></PubmedArticle>
</PubmedArticleSet>`
}

describe('pubMed’s XML', () => {
  it('keeps the title as printed, not its translation', () => {
    expect(only(article('<ArticleTitle>[A title in translation].</ArticleTitle><VernacularTitle>Otsikko suomeksi.</VernacularTitle><Language>fin</Language>')).record).toMatchObject({
      title: 'Otsikko suomeksi',
      language: 'fi',
    })
  })

  it('has a month by number or name, a season, or no date that anybody told', () => {
    const dated = (date: string) => only(article(`<Journal><JournalIssue><PubDate>${date}</PubDate></JournalIssue></Journal><ArticleTitle>A title.</ArticleTitle>`)).record
    expect(dated('<Year>2020</Year><Month>11</Month><Day>3</Day>')).toMatchObject({ issued: '2020-11-03', issuedPrecision: 'day' })
    expect(dated('<Year>2020</Year><Month>Nov</Month>')).toMatchObject({ issued: '2020-11-01', issuedPrecision: 'month' })
    expect(dated('<Year>2020</Year><Season>Spring</Season>')).toMatchObject({ issued: '2020-01-01', issuedPrecision: 'year' })
    expect(dated('<MedlineDate>2019 Nov-Dec</MedlineDate>')).toMatchObject({ issued: '2019-11-01', issuedPrecision: 'month' })
    expect(dated('').issued).toBeUndefined()
  })

  it('tells notices in both directions apart', () => {
    const comments = (type: string) => `<CommentsCorrectionsList><CommentsCorrections RefType="${type}"><RefSource>J Samples. 2021 May 3;7(2):9. doi: 10.5555/notice</RefSource></CommentsCorrections></CommentsCorrectionsList>`
    const retracted = only(article('<ArticleTitle>A title.</ArticleTitle>', comments('RetractionIn')))
    expect(retracted.isNotice).toBe(false)
    expect(retracted.record.notices).toMatchObject([
      { kind: 'retraction', issued: '2021-05-03', doi: '10.5555/notice' },
    ])
    const notice = only(article('<ArticleTitle>A title.</ArticleTitle>', comments('RetractionOf')))
    expect(notice.isNotice).toBe(true)
    expect(notice.record.notices).toBeUndefined()
  })

  it('says which records are at fault, and gives those before and behind them', () => {
    const record = (pmid: number, title: string) => `<PubmedArticle><MedlineCitation><PMID>${pmid}</PMID><Article><ArticleTitle>${title}</ArticleTitle></Article></MedlineCitation></PubmedArticle>`
    const { reading } = read(`<?xml version="1.0"?>\n<PubmedArticleSet>\n${record(1, 'One.')}\n${record(2, 'Two & a half.')}\n${record(3, 'Three\u000Bmore.')}\n<PubmedArticle><MedlineCitation>`)
    expect(reading.records.map(({ place, record: { title } }) => [place.line, title])).toEqual([
      [3, 'One'],
      [5, 'Three more'],
    ])
    expect(reading.refusals).toEqual([
      {
        place: { line: 4 },
        code: 'not-xml',
      },
      {
        place: { line: 6 },
        code: 'not-xml',
      },
    ])
    expect(read(`<?xml version="1.0"?><PubmedArticleSet>${record(1, 'One.')}</PubmedArticleSet>\n<?xml version="1.0"?><PubmedArticleSet>${record(2, 'Two.')}</PubmedArticleSet>`).reading.records).toHaveLength(2)
  })

  it('keeps what is no element, and powers apart from the digits before them', () => {
    expect(only(article('<ArticleTitle>Survival (&lt;median vs &gt;median), a&lt;b and c&gt;d</ArticleTitle><Abstract><AbstractText>10<sup>6</sup> cells, 10<sup>5.5</sup> and 5 × 10<sup>-3 </sup>.</AbstractText></Abstract>')).record).toMatchObject({
      title: 'Survival (<median vs >median), a<b and c>d',
      abstract: '10⁶ cells, 10^5.5 and 5 × 10⁻³.',
    })
  })

  it('keeps a title in English that has another beside it', () => {
    expect(only(article('<ArticleTitle>A title in English.</ArticleTitle><VernacularTitle>Um título.</VernacularTitle><Language>eng</Language>')).record.title).toBe('A title in English')
  })

  it('reads a chapter of a book', () => {
    expect(only(`<PubmedArticleSet><PubmedBookArticle><BookDocument><PMID>1</PMID><ArticleIdList><ArticleId IdType="bookaccession">NBK1</ArticleId></ArticleIdList><Book><Publisher><PublisherName>Sample Press</PublisherName></Publisher><BookTitle>A book</BookTitle><PubDate><Year>2019</Year></PubDate><AuthorList Type="editors"><Author><LastName>Editor</LastName><ForeName>E</ForeName></Author></AuthorList></Book><ArticleTitle>A chapter</ArticleTitle><AuthorList Type="authors"><Author><LastName>Author</LastName><ForeName>A</ForeName></Author></AuthorList></BookDocument></PubmedBookArticle></PubmedArticleSet>`).record).toMatchObject({
      title: 'A chapter',
      type: 'chapter',
      containerTitle: 'A book',
      publisher: 'Sample Press',
      authors: [
        { family: 'Author', given: 'A' },
      ],
    })
  })
})

const endnote = (inside: string) => `<?xml version="1.0" encoding="UTF-8" ?><xml><records><record><database name="My.enl">My.enl</database><source-app name="EndNote" version="20.2">EndNote</source-app><rec-number>7</rec-number>${inside}</record></records></xml>`
const styled = (text: string) => `<style face="normal" font="default" size="100%">${text}</style>`

describe('endNote’s XML', () => {
  it('is read through its styles', () => {
    const { record, place, warnings } = only(endnote(`<ref-type name="Journal Article">17</ref-type><contributors><authors><author>${styled('van der Sample, Kim')}</author><author>${styled('The Sample Consortium,')}</author></authors></contributors><titles><title>${styled('CO')}<style face="subscript">2</style>${styled(' &amp; samples')}</title><secondary-title>${styled('Journal of Samples')}</secondary-title></titles><periodical><full-title>${styled('Journal of Samples')}</full-title></periodical><pages>${styled('1-9')}</pages><volume>${styled('7')}</volume><number>${styled('2')}</number><dates><year>${styled('2021')}</year><pub-dates><date>${styled('May 3')}</date></pub-dates></dates><accession-num>${styled('31415926')}</accession-num><electronic-resource-num>${styled('10.5555/en.1')}</electronic-resource-num><remote-database-name>${styled('PubMed')}</remote-database-name><urls><related-urls><url>${styled('&lt;Go to ISI&gt;://WOS:1')}</url></related-urls></urls>`))
    expect(place.key).toBe('7')
    expect(warnings).toEqual([])
    expect(record).toMatchObject({
      title: 'CO₂ & samples',
      authors: [
        { family: 'van der Sample', given: 'Kim' },
        { literal: 'The Sample Consortium' },
      ],
      containerTitle: 'Journal of Samples',
      volume: '7',
      issue: '2',
      pages: '1–9',
      issued: '2021-05-03',
      issuedPrecision: 'day',
      doi: '10.5555/en.1',
      pmid: '31415926',
    })
    expect(record.url).toBeUndefined()
  })

  it('says of a type that it does not know', () => {
    expect(only(endnote('<ref-type name="Hearing">19</ref-type><titles><title>A hearing</title></titles>')).warnings).toContainEqual({ code: 'unknown-type', value: 'Hearing' })
  })
})

describe('xML that was made to do harm', () => {
  it.each([
    ['expands entities without an end', `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><PubmedArticleSet><PubmedArticle><MedlineCitation><Article><ArticleTitle>&c;</ArticleTitle></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>`],
    ['fetches a file', `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><xml><records><record><ref-type name="Book">6</ref-type><titles><title>&a;</title></titles></record></records></xml>`],
  ])('is refused where it %s', (_, text) => {
    const { reading } = read(text)
    expect(reading.records).toEqual([])
    expect(reading.refusals).toMatchObject([
      { code: 'not-xml' },
    ])
  })

  it('is refused where it is nested without an end', () => {
    const depth = 200_000
    const { reading } = read(`<PubmedArticleSet><PubmedArticle><MedlineCitation><Article><ArticleTitle>${'<b>'.repeat(depth)}${'</b>'.repeat(depth)}</ArticleTitle></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>`)
    expect(reading.records).toEqual([])
    expect(reading.refusals).toMatchObject([
      { code: 'not-understood' },
    ])
  })
})
