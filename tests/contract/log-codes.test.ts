import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { logCodes } from '@ican/shared/log'
import { describe, expect, it } from 'vitest'
import { root } from '../setup/paths'

const sources = [
  'cms/src',
  'web/app',
  'web/common',
  'web/page-store',
  'web/server',
  'web/start.ts',
].flatMap(place => place.endsWith('.ts')
  ? [place]
  : globSync(`${place}/**/*.{ts,vue}`, { cwd: root })).map(file => ({
  file,
  text: readFileSync(join(root, file), 'utf8'),
}))

describe('the log', () => {
  it('is explained to operators, code by code', () => {
    const documented = [
      ...readFileSync(join(root, 'docs', 'operators.md'), 'utf8').matchAll(/^\| `([A-Z_]+)` \| (\w+) \| /gm),
    ]
    expect(documented.map(([, code, level]) => [code, level]).toSorted()).toEqual(Object.entries(logCodes).toSorted())
  })

  it('has no code that nothing writes', () => {
    const written = (code: string) => sources.some(({ text }) => text.includes(`'${code}'`))
    expect(Object.keys(logCodes).filter(code => !written(code))).toEqual([])
  })

  it('is written by code only', () => {
    // What the CMS prints while it is no server yet, scripts print; in the browser of an editor it is the console.
    const bare = sources.filter(({ file, text }) => !file.includes('/admin/') && file !== 'web/common/log.ts'
      && /console\.\w+\(|\.catch\(console\.|strapi\.log\.(?:error|warn|info)\(/.test(text))
    expect(bare.map(({ file }) => file)).toEqual([])
  })
})
