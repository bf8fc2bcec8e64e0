import type { SourceFile } from './rules/sources'
import { dirname, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../setup/paths'
import { directionFaults } from './rules/imports'
import { layerFaults } from './rules/layers'
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

describe('the layers of imports', () => {
  it('go one way, through the index of a feature and without circles', () => {
    expect(layerFaults(sources)).toEqual([])
  })

  it.each([
    ['cms/src/core/strapi/services.ts', 'cms/src/urls/slugs/index.ts', '(core) uses what stands above it (urls)'],
    ['cms/src/urls/slugs/index.ts', 'cms/src/references/index/index.ts', '(urls) uses what stands above it (references)'],
    ['cms/src/references/index/keep.ts', 'cms/src/delivery/search/index.ts', '(references) uses what stands above it (delivery)'],
    ['cms/src/delivery/search/find.ts', 'cms/src/security/roles/index.ts', '(delivery) uses what stands above it (security)'],
    ['cms/src/security/roles/index.ts', 'cms/src/publishing/preview/index.ts', '(security) uses what stands above it (publishing)'],
    ['cms/src/publishing/preview/index.ts', 'cms/src/editing/presence/index.ts', '(publishing) uses what stands above it (editing)'],
    ['cms/src/editing/presence/index.ts', 'cms/src/seed/index.ts', '(editing) uses what stands above it (seed)'],
    ['cms/src/seed/index.ts', 'cms/src/admin/app.tsx', '(seed) uses what stands above it (admin)'],
    ['cms/src/admin/app.tsx', 'cms/src/index.ts', '(admin) uses what stands above it (index.ts)'],
    ['cms/src/publishing/preview/index.ts', 'cms/src/delivery/search/find.ts', 'reaches into delivery/search'],
    ['cms/src/index.ts', 'cms/src/editing/presence/admin/texts.ts', 'reaches into editing/presence'],
    ['cms/src/admin/app.tsx', 'cms/src/seed/engine/write.ts', 'reaches into seed'],
    ['cms/src/helpers/index.ts', 'cms/src/core/time.ts', 'is in none of the layers'],
    ['web/page-store/store.ts', 'web/app/utils/dates.ts', '(page-store) uses what stands above it (app)'],
    ['web/app/utils/dates.ts', 'web/server/utils/settings.ts', '(app) uses what stands above it (server)'],
    ['web/server/utils/settings.ts', 'web/design/records.ts', '(server) uses what stands above it (design)'],
  ])('%s may not import %s', (file, other, sentence) => {
    const specifier = relative(dirname(file), other).replace(/\.tsx?$/, '').replace(/^(?!\.)/, './')
    const faults = layerFaults([
      ...files(other),
      { file, text: `import { errors } from '@strapi/utils'\nimport { x } from '${specifier}'` },
    ])
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(`${file} `)
    expect(faults[0]).toContain(sentence)
  })

  it('names folders and files that import one another', () => {
    expect(layerFaults([
      { file: 'cms/src/delivery/search/index.ts', text: 'import { a } from \'../health\'' },
      { file: 'cms/src/delivery/health/index.ts', text: 'import { b } from \'../change-feed\'' },
      { file: 'cms/src/delivery/change-feed/index.ts', text: 'import \'./table\'' },
      { file: 'cms/src/delivery/change-feed/table.ts', text: 'export type { C } from \'../search\'' },
      { file: 'web/app/messages/fi.ts', text: 'import type { Messages } from \'.\'' },
      { file: 'web/app/messages/index.ts', text: 'const fi = await import(\'./fi\')' },
    ])).toEqual([
      'Folders import one another: cms/src/delivery/change-feed, cms/src/delivery/health, cms/src/delivery/search',
      'Files import one another: cms/src/delivery/change-feed/index.ts, cms/src/delivery/change-feed/table.ts, cms/src/delivery/health/index.ts, cms/src/delivery/search/index.ts',
      'Files import one another: web/app/messages/fi.ts, web/app/messages/index.ts',
    ])
  })

  it('let a feature use those below it and the core as a whole', () => {
    expect(layerFaults([
      ...files('cms/src/core/time.ts', 'cms/src/core/jobs/table.ts', 'cms/src/urls/slugs/index.ts', 'cms/src/urls/slugs/admin/index.tsx'),
      { file: 'cms/src/editing/presence/index.ts', text: 'import \'../../core/time\'\nimport \'../../core/jobs/table\'\nimport \'../../urls/slugs\'\nimport \'../../urls/slugs/admin\'\nimport \'./table\'' },
      ...files('cms/src/editing/presence/table.ts'),
    ])).toEqual([])
  })
})

function files(...names: string[]): SourceFile[] {
  return names.map(file => ({ file, text: '' }))
}
