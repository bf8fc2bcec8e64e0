import { expect, it } from 'vitest'
import { bestOf } from '../../web/common/alternates'

const versions = (...languages: string[]) => languages.map(locale => ({ locale }))

it.each([
  [
    'fi',
    ['en', 'fi'],
    'fi',
  ],
  [
    'en',
    ['fi', 'en'],
    'en',
  ],
  [
    'sv',
    ['fi', 'en'],
    'en',
  ],
  [
    'en',
    ['sv', 'fi'],
    'fi',
  ],
  [
    'sv',
    ['fi'],
    'fi',
  ],
] as const)('in %s, of documents in %j that share a slug the one in %s is shown', (asked, languages, shown) => {
  expect(bestOf(versions(...languages), asked)).toEqual({ locale: shown })
})

it('of nothing, nothing is shown', () => {
  expect(bestOf([null], 'en')).toBeUndefined()
})
