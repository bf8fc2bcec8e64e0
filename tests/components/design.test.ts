import { locales } from '@ican/shared/vocabulary'
import { describe, expect, it, vi } from 'vitest'
import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { localeKey, siteKey } from '../../web/app/composables/useSiteContext'
import { baseExamples } from '../../web/design/base-examples'
import { compositions } from '../../web/design/compositions'
import { domainExamples } from '../../web/design/domain-examples'
import { site } from '../../web/design/examples/records'
import { faults } from './support/faults'

// What the framework alone knows: the site's own address.
vi.mock('../../web/app/composables/useSiteUrl', () => ({
  useSiteUrl: () => 'https://example.org',
}))

const namesOf = (files: Record<string, unknown>) => Object.keys(files).map(file => file.replace(/^.*\/|\.\w+$/g, '')).toSorted()

describe('the living page of the design', () => {
  it('has an example of every base and domain component', () => {
    expect(Object.keys(baseExamples).toSorted()).toEqual(namesOf(import.meta.glob('../../web/app/components/base/*.{vue,ts}')))
    expect(Object.keys(domainExamples).toSorted()).toEqual(namesOf(import.meta.glob(['../../web/app/components/*/*.{vue,ts}', '!../../web/app/components/{base,blocks,frame}/*'])))
  })

  it('places the same blocks in orders that differ and lose none', () => {
    const orders = compositions([1, 2, 3, 4, 5, 6], 3)
    expect(orders).toEqual(compositions([1, 2, 3, 4, 5, 6], 3))
    expect(new Set(orders.map(String)).size).toBe(3)
    expect(orders.map(order => order.toSorted())).toEqual(Array.from({ length: 3 }, () => [1, 2, 3, 4, 5, 6]))
  })
})

describe.each(Object.entries({
  ...baseExamples,
  ...domainExamples,
}))('%s', (_, examples) => {
  it.each(locales)('is sound in %s', async (locale) => {
    const app = createSSRApp({
      render: () => h('main', [
        'Examples',
        ...examples(),
      ]),
    })
    app.provide(localeKey, locale)
    app.provide(siteKey, site)
    const html = (await renderToString(app)).replaceAll(/<!--[\s\S]*?-->/g, '')
    expect(faults(html)).toEqual([])
  })
})
