import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFile } from '../../cms/src/publications/import/formats'
import { identify, written } from '../../cms/src/publications/import/formats/identifier-list'

const listOf = (text: string) => readFile(new TextEncoder().encode(text))
const keysOf = (text: string) => listOf(text).identifiers?.listed.map(({ identifier }) => written(identifier))

describe('an identifier', () => {
  it.each([
    ['10.1000/XYZ123', '10.1000/xyz123'],
    ['doi:10.1000/xyz123.', '10.1000/xyz123'],
    ['https://dx.doi.org/10.1000%2Fxyz123?via=mail', '10.1000/xyz123'],
    ['“10.1000/xyz(1)”', '10.1000/xyz(1)'],
    ['https://onlinelibrary.wiley.com/doi/full/10.1002/ijc.1', '10.1002/ijc.1'],
    ['https://www.biorxiv.org/content/10.1101/2020.01.01.1/abstract', '10.1101/2020.01.01.1'],
    ['10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2', '10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2'],
    ['PMID 00012345', 'PMID:12345'],
    ['https://pubmed.ncbi.nlm.nih.gov/31415926/', 'PMID:31415926'],
    ['31415926', 'PMID:31415926'],
    ['pmc1234567.1', 'PMC1234567'],
    ['https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/pdf/', 'PMC1234567'],
    ['https://arxiv.org/pdf/2101.00001v2.pdf', 'arXiv:2101.00001'],
    ['arXiv: hep-th/9901001', 'arXiv:hep-th/9901001'],
    ['10.48550/arXiv.2101.00001', 'arXiv:2101.00001'],
    ['https://orcid.org/0000-0002-1694-233x', '0000-0002-1694-233X'],
  ])('is known as %s', (text, key) => {
    const found = identify(text)
    expect(found && written(found)).toBe(key)
  })

  it.each([
    '0000-0002-1825-0098',
    '10.1000',
    'A title of a paper',
    '2021-05-01',
    'https://example.org/paper',
    '',
  ])('is not seen in %s', (text) => {
    expect(identify(text)).toBeUndefined()
  })

  it('is read again from how it is written', () => {
    fc.assert(fc.property(fc.oneof(
      fc.integer({ min: 1, max: 999_999_999 }).map(number => ({
        kind: 'pmid' as const,
        value: String(number),
      })),
      fc.integer({ min: 100, max: 999_999_999 }).map(number => ({ kind: 'pmcid' as const, value: `PMC${number}` })),
      fc.stringMatching(/^\d{4}\.\d{5}$/).map(value => ({ kind: 'arxiv' as const, value })),
      fc.stringMatching(/^10\.\d{4,9}\/[a-z0-9._;()/:-]{0,20}[a-z0-9]$/).filter(doi => !doi.includes('arxiv') && !/\)[^(]*$/.test(doi)).map(value => ({ kind: 'doi' as const, value })),
    ), (identifier) => {
      expect(identify(written(identifier))).toEqual(identifier)
      expect(keysOf(written(identifier))).toEqual([
        written(identifier),
      ])
    }))
  })
})

describe('a list of identifiers', () => {
  it('may have several on a line, with labels, numbers and marks around them', () => {
    expect(keysOf('1. 10.1000/a, 10.1000/b; PMID: 12345678\n2) PMCID PMC1234567 | arXiv:2101.00001\n\n• 10.1000/c;\n')).toEqual([
      '10.1000/a',
      '10.1000/b',
      'PMID:12345678',
      'PMC1234567',
      'arXiv:2101.00001',
      '10.1000/c',
    ])
  })

  it('says on which line something is none', () => {
    const { identifiers } = listOf('10.1000/a\nsee below\n10.1000/b')
    expect(identifiers?.refusals).toEqual([
      {
        place: { line: 2 },
        code: 'no-identifier',
        value: 'see',
      },
      {
        place: { line: 2 },
        code: 'no-identifier',
        value: 'below',
      },
    ])
  })

  it('is not seen in what is another format', () => {
    expect(listOf('@article{a, title={A title}, doi={10.1000/a}}').format).toBe('bibtex')
    expect(listOf('Title,DOI\nA title,10.1000/a').format).toBe('csv')
    expect(listOf('A letter to somebody.\nIt has no identifiers.').format).toBeNull()
  })
})
