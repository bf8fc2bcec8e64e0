import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contourPath } from '../../web/common/contours'

describe('the contour lines of a title', () => {
  it('are the same each time', () => {
    expect(contourPath('Syöpätutkimus kohtaa terveystiedot')).toBe(contourPath('Syöpätutkimus kohtaa terveystiedot'))
  })

  it('differ from those of another title, however alike', () => {
    expect(contourPath('Cancer Challenge 2020')).not.toBe(contourPath('Cancer Challenge 2021'))
  })

  it('are sound and under 3 kB for any title', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const path = contourPath(title)
      expect(path.length).toBeLessThan(3000)
      // Whole numbers only: a half would bend every following side askew.
      expect(path).toMatch(/^[\dMqt -]+$/)
      expect(path.match(/t/g)).toHaveLength(14 * 11)
    }))
  })

  it('are closed', () => {
    for (const line of contourPath('A title').split('M').slice(1)) {
      const [, ...steps] = line.split(/[qt]/)
      const ends = steps.map(step => (step.match(/-?\d+/g) ?? []).map(Number).slice(-2))
      expect(ends.reduce((sum, [x = 0]) => sum + x, 0)).toBe(0)
      expect(ends.reduce((sum, [, y = 0]) => sum + y, 0)).toBe(0)
    }
  })
})
