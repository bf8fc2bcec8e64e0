import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../setup/paths'
import { seamFaults } from '../rules/seam'
import { readSources } from '../rules/sources'

const sources = readSources(root)

describe('what reaches into Strapi', () => {
  it('stands in one folder', () => {
    expect(seamFaults(sources)).toEqual([])
  })

  it.each([
    ['const rows = found as unknown as Row[]', 'makes a type up'],
    ['strapi.get(\'services\')', 'takes something out of Strapi\'s container'],
    ['strapi.eventHub.on(\'entry.publish\', work)', 'uses Strapi\'s event hub'],
    ['import { x } from \'@strapi/core/dist/x\'', 'imports the inside of a package of Strapi'],
  ])('%s is named elsewhere', (line, sentence) => {
    expect(seamFaults([
      { file: 'cms/src/urls/slugs/index.ts', text: `\n${line}` },
    ])).toEqual([`cms/src/urls/slugs/index.ts:2 ${sentence}: ${line}`])
    expect(seamFaults([
      { file: 'cms/src/core/strapi/services.ts', text: line },
    ])).toEqual([])
  })

  it('is listed for whoever upgrades Strapi', () => {
    const list = readFileSync(join(root, 'docs', 'strapi-upgrade.md'), 'utf8')
    const files = sources.map(({ file }) => file).filter(file => file.startsWith('cms/src/core/strapi/'))
    expect(files.map(file => file.slice('cms/src/core/strapi/'.length)).filter(file => !list.includes(`\`${file}\``))).toEqual([])
  })
})
