import type { PublicationRecord } from '../../cms/src/publications/import/record'
import { describe, expect, it } from 'vitest'
import { doTitlesAgree, Matcher } from '../../cms/src/publications/import/match'

const here = {
  documentId: 'here',
  title: 'Early detection of ovarian cancer by circulating DNA',
  type: 'article-journal',
  doi: '10.5555/Here.1',
  pmid: '111',
  pmcid: null,
  issued: '2021-05-01',
  firstAuthor: 'Mäkinen',
}

function matched(record: Partial<PublicationRecord>, isNotice = false) {
  return new Matcher([here]).match({
    isNotice,
    record: {
      title: here.title,
      type: 'article-journal',
      authors: [
        { family: 'Mäkinen', given: 'Åsa' },
      ],
      ...record,
    },
  })
}

describe('what a record is', () => {
  it.each([
    [
      'the same by DOI and title, in any spelling',
      { doi: '10.5555/here.1', title: 'Early Detection of Ovarian Cancer by Circulating DNA.' },
    ],
    [
      'the same by PubMed’s number and title',
      { pmid: '111' },
    ],
    [
      'the same with a subtitle',
      { doi: '10.5555/here.1', title: `${here.title}: a cohort study` },
    ],
    [
      'the same with a slip of the pen',
      {
        doi: '10.5555/here.1',
        title: here.title.replace('ovarian', 'ovarain'),
      },
    ],
  ])('%s', (_what, record) => {
    expect(matched(record)).toEqual({ status: 'known', candidate: 'here' })
  })

  it.each([
    [
      'another abstract of a supplement',
      { doi: '10.5555/here.1', title: 'Quite another abstract of the same supplement' },
      'same-identifier',
    ],
    [
      'a title that another DOI has',
      { doi: '10.5555/other.9' },
      'alike',
    ],
    ['a title without an identifier', {}, 'same-title'],
    [
      'its preprint',
      { type: 'article', doi: '10.5555/preprint.2' },
      'preprint',
    ],
  ] as const)('is doubtful: %s', (_what, record, reason) => {
    expect(matched(record)).toEqual({ status: 'doubtful', candidate: 'here', reason })
  })

  it('is a notice, with what it is about where an identifier says so', () => {
    expect(matched({ title: `Erratum: ${here.title}`, doi: '10.5555/erratum.1' }, true)).toEqual({ status: 'doubtful', candidate: null, reason: 'notice' })
  })

  it.each([
    [
      'somebody else’s work of the same name',
      {
        authors: [
          { family: 'Berg', given: 'Bo' },
        ],
      },
    ],
    [
      'another title',
      { title: 'Late detection of something else entirely' },
    ],
  ])('is new: %s', (_what, record) => {
    expect(matched(record)).toEqual({ status: 'new' })
  })

  it('is new where its title is one of every issue', () => {
    const matcher = new Matcher([
      {
        ...here,
        title: 'Editorial',
        doi: null,
        pmid: null,
      },
    ])
    expect(matcher.match({
      isNotice: false,
      record: {
        title: 'Editorial',
        type: 'article-journal',
        authors: [
          { family: 'Mäkinen' },
        ],
      },
    })).toEqual({ status: 'new' })
  })
})

describe('titles', () => {
  it('of parts of a series are not one', () => {
    expect(doTitlesAgree('A study of many long things, part 1', 'A study of many long things, part 2')).toBe(false)
    expect(doTitlesAgree('A study of many long things II', 'A study of many long things III')).toBe(false)
  })
})
