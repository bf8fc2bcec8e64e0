import { expect, it } from 'vitest'
import { titleOf } from '../../../cms/src/publishing/publish-checks/versions'

it.each([
  ['fi', 'kävijää'],
  ['sv', 'visitors'],
  ['en', 'visitors'],
] as const)('in %s the checks call a record %s: by its own words where there are any', (language, title) => {
  expect(titleOf({
    label: { en: 'visitors', fi: 'kävijää', sv: '' },
    slug: 'count',
  }, language)).toBe(title)
})

it('a text is called by its title, and what has none by its short name', () => {
  expect(titleOf({ title: 'Nyheter', slug: 'news' }, 'fi')).toBe('Nyheter')
  expect(titleOf({ title: '', label: {}, slug: 'count' }, 'fi')).toBe('count')
})
