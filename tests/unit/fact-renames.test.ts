import { expect, it } from 'vitest'
import { leftNames } from '../../cms/src/references/deletion-guard/renames'
import { texts } from '../../cms/src/references/deletion-guard/texts'

it.each([
  [
    'nothing changes',
    { draft: 'a', published: 'a' },
    { draft: 'a', published: 'a' },
    [],
  ],
  [
    'a draft is renamed',
    { draft: 'a', published: 'a' },
    { draft: 'b', published: 'a' },
    ['a'],
  ],
  [
    'a draft is renamed that was never published',
    { draft: 'a' },
    { draft: 'b' },
    ['a'],
  ],
  [
    'a renamed draft is published',
    { draft: 'b', published: 'a' },
    { draft: 'b', published: 'b' },
    ['a'],
  ],
  [
    'both are renamed in one step',
    { draft: 'a', published: 'a' },
    { draft: 'b', published: 'b' },
    ['a'],
  ],
  [
    'it is published for the first time',
    { draft: 'a' },
    { draft: 'a', published: 'a' },
    [],
  ],
  [
    'it gets its first name',
    {},
    { draft: 'a' },
    [],
  ],
])('a short name is left behind or not when %s', (_, before, now, left) => {
  expect(leftNames(before, now)).toEqual(left)
})

it('the refusal names the texts in every language', () => {
  for (const { rename } of Object.values(texts)) {
    const message = rename({ mention: '{fact:a}', places: '«News» (News item, en)', more: 2 })
    expect(message).toContain('{fact:a}')
    expect(message).toMatch(/«News» \(News item, en\) \p{L}+ 2 /u)
  }
})
