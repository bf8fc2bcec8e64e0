import { expect, it } from 'vitest'
import { alternativeOf } from '../../web/app/utils/media'

it('a picture that only decorates is not read out', () => {
  expect(alternativeOf('Two people at a microscope')).toBe('Two people at a microscope')
  expect(alternativeOf('-')).toBe('')
  expect(alternativeOf(null)).toBe('')
})
