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
    ['https://doi.org/10.1000%2Fxyz123', '10.1000/xyz123'],
    ['http://doi.acm.org/10.1000/xyz123', '10.1000/xyz123'],
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
    ['arXiv:math.GT/0309136', 'arXiv:math/0309136'],
    ['doi.org/10.1000/xyz', '10.1000/xyz'],
    ['urn:doi:10.1000/xyz', '10.1000/xyz'],
    ['https://www.biorxiv.org/content/10.1101/2020.01.01.123456v2.full.pdf', '10.1101/2020.01.01.123456'],
    ['https://www.biorxiv.org/content/10.1101/2020.01.01.123456v2', '10.1101/2020.01.01.123456'],
    ['https://link.springer.com/content/pdf/10.1007/s00000-1.pdf', '10.1007/s00000-1'],
    ['https://journals.plos.org/plosone/article/file?id=10.1371/journal.pone.1&type=printable', '10.1371/journal.pone.1'],
    ['pubmed.ncbi.nlm.nih.gov/32939066/?x=1', 'PMID:32939066'],
    ['https://europepmc.org/article/MED/32939066', 'PMID:32939066'],
    ['https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/?report=reader', 'PMC1234567'],
    ['PubMed: 32939066', 'PMID:32939066'],
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
    'PMID:0',
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
        value: 'see below',
      },
    ])
  })

  it('takes no year, number or telephone for a publication', () => {
    expect(keysOf('1\t32939066\n2\t33782057\n2020\n10.1000/a')).toEqual(['10.1000/a'])
    expect(keysOf('10.1000/a\n10.1000/b\nBest regards, Kim 2020 tel 050 1234567')).toEqual(['10.1000/a', '10.1000/b'])
    expect(keysOf('12345678,23456789;34567890')).toEqual(['PMID:12345678', 'PMID:23456789', 'PMID:34567890'])
  })

  it('is taken apart however it was copied', () => {
    expect(keysOf('DOI;PMID\n10.1038/nphys1170;32939066')).toEqual(['10.1038/nphys1170', 'PMID:32939066'])
    expect(keysOf('doi:10.1000/a,doi:10.2000/b')).toEqual(['10.1000/a', '10.2000/b'])
    expect(keysOf('[10.1038/x](https://doi.org/10.1038/x)')).toEqual(['10.1038/x'])
    expect(keysOf('10.1000/a\u200Bb\u2010c')).toEqual(['10.1000/ab-c'])
    expect(keysOf('[1] 10.1000/a\n[2] 10.1000/b')).toEqual(['10.1000/a', '10.1000/b'])
    expect(keysOf('32939066[uid] OR 33782057[uid]')).toEqual(['PMID:32939066', 'PMID:33782057'])
  })

  it('is found in a mail and in a list of references', () => {
    expect(keysOf('Hi Anna,\nplease add these from 2020 (tel. 050 1234567):\nSample R. A title. J Samples 2020;7:1–9. doi:10.1000/a.\nand PMID: 12345678\nBest,\nKim')).toEqual(['10.1000/a', 'PMID:12345678'])
  })

  it('has an end', () => {
    expect(listOf(`10.1000/a\n${'word\n'.repeat(30_000)}`).identifiers?.listed).toHaveLength(1)
    expect(listOf(`10.1000/a\n${'10.1000/b\n'.repeat(30_000)}`).reading.refusals).toMatchObject([
      { code: 'too-many' },
    ])
    expect(keysOf(`10.1000/a\n${','.repeat(200_000)}x`)).toEqual(['10.1000/a'])
  })

  it('is not seen in what is another format', () => {
    expect(listOf('@article{a, title={A title}, doi={10.1000/a}}').format).toBe('bibtex')
    expect(listOf('Title,DOI\nA title,10.1000/a').format).toBe('csv')
    expect(listOf('A letter to somebody.\nIt has no identifiers.').format).toBeNull()
  })
})
