import { describe, expect, it } from 'vitest'
import { publication } from '../../web/design/records'
import { referenceWriters } from '../../web/server/utils/writeReference'

const article = {
  ...publication,
  title: 'Näin – 50 % of “all”',
  issued: '2023-05-09',
  issuedPrecision: 'day' as const,
  authors: [
    { family: 'Mäkinen', given: 'Åsa', literal: null },
  ],
}

describe.each(['bib', 'ris'] as const)('an invented publication as %s', (format) => {
  it('says so, where the mark of the site is not seen', () => {
    expect(referenceWriters[format].write({ ...article, sample: true })).toContain('Sample: made-up example content')
    expect(referenceWriters[format].write({ ...article, sample: false })).not.toContain('Sample')
  })
})

describe('a publication as BibTeX', () => {
  it('has a month by the word that BibTeX has for it, and no day', () => {
    expect(referenceWriters.bib.write(article)).toMatch(/^\tmonth = may,$/m)
  })

  it('has only the year where that is all that is known', () => {
    const text = referenceWriters.bib.write({ ...article, issuedPrecision: 'year' })
    expect(text).toMatch(/^\tyear = \{2023\},$/m)
    expect(text).not.toContain('month')
  })

  it('has accents as reference managers know them', () => {
    const text = referenceWriters.bib.write(article)
    expect(text).toContain('{M{\\"a}kinen, {\\r A}sa}')
    expect(text).toContain('N{\\"a}in -- 50 \\% of ``all\'\'')
  })

  it('of a thesis is one, of whatever degree', () => {
    expect(referenceWriters.bib.write({ ...article, type: 'thesis' })).toMatch(/^@phdthesis\{\w+,\n\ttype = \{Thesis\},\n/)
  })
})
