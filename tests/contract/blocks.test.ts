import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../setup/paths'
import { runDir } from '../setup/run-dir'
import { blockFaults } from './rules/blocks'
import { placedBlocks, readModel } from './rules/model'

describe('blocks of a page', () => {
  it('have a fragment, a component and an example each, and nothing belongs to no block', () => {
    expect(placedBlocks(readModel(join(root, 'cms'))).length).toBeGreaterThan(0)
    expect(blockFaults(root)).toEqual([])
  })

  it.each([
    ['shared/graphql/blocks/HeroBlock.graphql', 'blocks.hero lacks its fragment: shared/graphql/blocks/HeroBlock.graphql'],
    ['web/app/components/blocks/HeroBlock.vue', 'blocks.hero lacks its component: web/app/components/blocks/HeroBlock.vue'],
    ['web/design/examples/HeroBlock.ts', 'blocks.hero lacks its example: web/design/examples/HeroBlock.ts'],
  ])('are named when %s is missing', (file, sentence) => {
    const project = copyOfBlocks()
    rmSync(join(project, file))
    expect(blockFaults(project)).toEqual([sentence])
  })

  it('are named when the fragment is on another type', () => {
    const project = copyOfBlocks()
    writeFileSync(join(project, 'shared/graphql/blocks/HeroBlock.graphql'), 'fragment HeroBlock on ComponentBlocksQuote { id }')
    expect(blockFaults(project)).toEqual(['blocks.hero: its fragment file does not define “fragment HeroBlock on ComponentBlocksHero”'])
  })

  it('are named when a component belongs to none of them', () => {
    const project = copyOfBlocks()
    writeFileSync(join(project, 'web/app/components/blocks/ForgottenBlock.vue'), '<template />')
    expect(blockFaults(project)).toEqual(['web/app/components/blocks/ForgottenBlock.vue belongs to no block of page.blocks'])
  })
})

/** A project with the real content model and, for each block, an empty file in every place. */
function copyOfBlocks(): string {
  const project = mkdtempSync(join(runDir(), 'blocks-'))
  cpSync(join(root, 'cms/src/components'), join(project, 'cms/src/components'), { recursive: true })
  cpSync(join(root, 'cms/src/api/page'), join(project, 'cms/src/api/page'), { recursive: true })
  for (const folder of ['shared/graphql/blocks', 'web/app/components/blocks', 'web/design/examples'])
    mkdirSync(join(project, folder), { recursive: true })
  for (const file of readdirSync(join(project, 'cms/src/components/blocks'))) {
    const name = file.replace('.json', '').split('-').map(word => `${word[0]?.toUpperCase()}${word.slice(1)}`).join('')
    writeFileSync(join(project, `shared/graphql/blocks/${name}Block.graphql`), `fragment ${name}Block on ComponentBlocks${name} { id }`)
    writeFileSync(join(project, `web/app/components/blocks/${name}Block.vue`), '')
    writeFileSync(join(project, `web/design/examples/${name}Block.ts`), '')
  }
  return project
}
