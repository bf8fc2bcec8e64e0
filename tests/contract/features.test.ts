import { describe, expect, it } from 'vitest'
import { root } from '../setup/paths'
import { featureFaults } from './rules/features'
import { readSources } from './rules/sources'

function list(...constants: string[]) {
  return {
    file: 'cms/src/index.ts',
    text: `export const features: Feature[] = [\n${constants.map(name => `  // Why here.\n  ${name},\n`).join('')}]\n`,
  }
}
const health = { file: 'cms/src/delivery/health/index.ts', text: 'export const health: Feature = {\n  name: \'delivery/health\',\n}' }

describe('the list of features', () => {
  it('holds every feature once', () => {
    expect(featureFaults(readSources(root))).toEqual([])
  })

  it.each([
    [
      'one that is left out',
      [
        list(),
        health,
      ],
      'cms/src/index.ts lists health (delivery/health) 0 times',
    ],
    [
      'one that is there twice',
      [
        list('health', 'health'),
        health,
      ],
      'cms/src/index.ts lists health (delivery/health) 2 times',
    ],
    [
      'one of another name',
      [
        list('health'),
        {
          ...health,
          text: health.text.replace('delivery/', ''),
        },
      ],
      'The feature of delivery/health calls itself health',
    ],
    [
      'something else',
      [
        list('health', 'helpers'),
        health,
      ],
      'cms/src/index.ts lists helpers, which is no feature',
    ],
    [
      'a folder that exports none',
      [
        list(),
        { ...health, text: 'export const a = 1' },
      ],
      'cms/src/delivery/health/index.ts exports no Feature',
    ],
  ])('does not pass with %s', (_what, sources, sentence) => {
    expect(featureFaults(sources)).toEqual([sentence])
  })
})
