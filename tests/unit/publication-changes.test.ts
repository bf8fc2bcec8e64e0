import type { Draft } from '../../cms/src/publications/import/changes'
import { describe, expect, it } from 'vitest'
import { dataOf } from '../../cms/src/publications/import/changes'

const orcid = '0000-0002-1825-0097'
const draft: Draft = {
  documentId: 'here',
  updatedAt: '',
  keywords: [],
  notices: [],
  authors: [
    {
      family: 'Virtanen',
      given: 'Matti',
      orcid,
      person: { documentId: 'matti' },
    },
  ],
}

function authors(...names: { family: string, given: string }[]) {
  return dataOf({ title: 'A title', type: 'article-journal', authors: names }, ['authors'], draft).authors
}

describe('what is known of an author', () => {
  it('stays with the same name, and with the one initial that can be nobody else', () => {
    expect(authors({ family: 'Virtanen', given: 'Matti' })).toEqual([
      {
        family: 'Virtanen',
        given: 'Matti',
        orcid,
        person: 'matti',
      },
    ])
    expect(authors({ family: 'Virtanen', given: 'M.' })).toEqual([
      {
        family: 'Virtanen',
        given: 'M.',
        orcid,
        person: 'matti',
      },
    ])
  })

  it('goes to nobody else of the family', () => {
    expect(authors({ family: 'Virtanen', given: 'Maria' })).toEqual([
      { family: 'Virtanen', given: 'Maria' },
    ])
    expect(authors({ family: 'Virtanen', given: 'M.' }, { family: 'Virtanen', given: 'Maria' })).toEqual([
      { family: 'Virtanen', given: 'M.' },
      { family: 'Virtanen', given: 'Maria' },
    ])
  })
})
