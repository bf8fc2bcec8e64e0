import { describe, expect, it } from 'vitest'
import { root } from '../setup/paths'
import { directionFaults } from './rules/imports'
import { readSources, typeFaults } from './rules/sources'

const sources = readSources(root)

// Apart, so that this file does not silence a tool itself.
const [slashes, star, arrow] = ['//', '/*', '<!--']

describe('types in the sources', () => {
  it('are never given up: no any, no suppression', () => {
    expect(sources.length).toBeGreaterThan(50)
    expect(sources.flatMap(typeFaults)).toEqual([])
  })

  it.each([
    ['a.ts', 'const a: any = 1', 'a.ts:1 uses any'],
    ['a.ts', '\nlet b = c as any', 'a.ts:2 uses any'],
    ['a.ts', 'type D = Promise<any>', 'a.ts:1 uses any'],
    ['A.vue', '<template />\n<script setup lang="ts">\nconst a: any = 1\n</script>', 'A.vue:3 uses any'],
    ['a.ts', `${slashes} @ts-expect-error later`, `a.ts:1 silences a tool: ${slashes} @ts-expect-error later`],
    ['a.ts', `${star} eslint-disable no-console */`, `a.ts:1 silences a tool: ${star} eslint-disable no-console */`],
    ['A.vue', `${arrow} eslint-disable-next-line vue/no-v-html -->`, `A.vue:1 silences a tool: ${arrow} eslint-disable-next-line vue/no-v-html -->`],
  ])('%s: %j is named', (file, text, sentence) => {
    expect(typeFaults({ file, text })).toEqual([sentence])
  })

  it('does not stumble over the mere word', () => {
    expect(typeFaults({ file: 'a.ts', text: 'const text = \'any: @ts-ignore\' // is there any?' })).toEqual([])
  })
})

describe('the direction of imports', () => {
  it('is pages, blocks, domain, base; shared sees no other room', () => {
    expect(directionFaults(sources)).toEqual([])
  })

  it.each([
    ['shared/paths.ts', 'import { x } from \'../cms/src/index\'', 'reaches into cms'],
    ['shared/paths.ts', 'import { ref } from \'vue\'', 'may use neither Vue nor Node'],
    ['shared/paths.ts', 'import { join } from \'node:path\'', 'may use neither Vue nor Node'],
    ['web/app/pages/HomePage.vue', 'import x from \'../../../cms/src/x\'', 'reaches into cms'],
    ['cms/src/index.ts', 'import x from \'../../web/common/dates\'', 'reaches into web'],
    ['web/common/dates.ts', 'import x from \'../app/utils/charts\'', 'may use neither'],
    ['web/app/components/base/BaseLink.vue', 'import x from \'~/components/blocks/HeroBlock.vue\'', 'uses what stands above it (blocks)'],
    ['web/app/components/base/BaseLink.vue', '<NewsCard />', 'uses what stands above it (domain)'],
    ['web/app/components/news/NewsCard.vue', '<HeroBlock />', 'uses what stands above it (blocks)'],
    ['web/app/components/blocks/HeroBlock.vue', 'import x from \'../../pages/HomePage.vue\'', 'uses what stands above it (pages)'],
    ['web/app/components/blocks/HeroBlock.vue', 'const a = useContent(Hero)', 'asks for data itself'],
  ])('%s: %s is named', (file, text, sentence) => {
    const known = ['base/BaseLink', 'news/NewsCard', 'blocks/HeroBlock'].map(name => ({ file: `web/app/components/${name}.vue`, text: '' }))
    expect(directionFaults([
      ...known.filter(other => other.file !== file),
      { file, text },
    ])).toEqual([
      expect.stringContaining(sentence),
    ])
  })

  it('lets a block use domain and base, and a page use all', () => {
    expect(directionFaults([
      { file: 'web/app/components/base/BaseLink.vue', text: '' },
      { file: 'web/app/components/news/NewsCard.vue', text: '<BaseLink />' },
      { file: 'web/app/components/blocks/HeroBlock.vue', text: '<NewsCard /><BaseLink />' },
      { file: 'web/app/pages/HomePage.vue', text: '<HeroBlock /><NewsCard />\nimport { x } from \'@ican/shared/paths\'' },
    ])).toEqual([])
  })
})
