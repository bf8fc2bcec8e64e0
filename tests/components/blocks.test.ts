import type { Locale } from '@ican/shared/vocabulary'
import type { Block } from '../../web/app/components/blocks/registry'
import { locales } from '@ican/shared/vocabulary'
import { describe, expect, it } from 'vitest'
import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import PageBlocks from '../../web/app/components/blocks/PageBlocks.vue'
import { registry } from '../../web/app/components/blocks/registry'
import { contentLanguageKey, localeKey, siteKey } from '../../web/app/composables/useSiteContext'
import { onlyEnglish, site } from '../../web/design/examples/records'
import { faults, textOf } from './support/faults'

const examples = Object.entries(import.meta.glob<Record<string, Block>>('../../web/design/examples/*Block.ts', { eager: true }))
  .flatMap(([file, cases]) => Object.entries(cases).map(([name, block]) => ({
    name: `${file.replace(/^.*\/|Block\.ts$/g, '')}, ${name}`,
    block,
  })))

/** Examples of which there is nothing to show, heading or not. */
const invisible = /, (?:empty|gone|nobody|unsafeAddress|neverWritten)$|^(?:Hero|RichText), sparse$/

async function render(block: Block, locale: Locale, contentLanguage: Locale = locale): Promise<string> {
  const app = createSSRApp({
    render: () => h(PageBlocks, {
      blocks: [block],
    }),
  })
  app.provide(localeKey, locale)
  app.provide(contentLanguageKey, contentLanguage)
  app.provide(siteKey, site)
  return (await renderToString(app)).replaceAll(/<!--[\s\S]*?-->/g, '')
}

/** The `lang` in force at each place where a text says that it is in English. */
function languagesOfEnglish(html: string, around: Locale): string[] {
  const open: string[] = []
  const found: string[] = []
  for (const [tag, closing, name = '', attributes = ''] of html.matchAll(/<(\/?)(\w+)((?:\s[^>]*)?)>|[^<]+/g)) {
    if (!name) {
      if (tag.includes(onlyEnglish))
        found.push(open.findLast(Boolean) ?? around)
    }
    else if (closing) {
      open.pop()
    }
    else if (!['img', 'br'].includes(name)) {
      open.push(/\slang="(\w+)"/.exec(attributes)?.[1] ?? '')
    }
  }
  return found
}

describe('the examples', () => {
  it('cover every block', () => {
    expect(new Set(examples.map(({ block }) => block.__typename))).toEqual(new Set(Object.keys(registry)))
  })
})

describe.each(examples)('$name', ({ name, block }) => {
  it.each(locales)('is sound in %s', async (locale) => {
    const html = await render(block, locale)
    expect(faults(html)).toEqual([])
    if (invisible.test(name)) {
      expect(textOf(html)).toBe('')
      return
    }
    expect(html).not.toBe('')
    if ('heading' in block && block.heading)
      expect(html).toMatch(new RegExp(`<h2[^>]*>\\s*${block.heading}\\s*</h2>`))
    else
      expect(html).not.toMatch(/<h3/)
  })

  it('marks what stays English on a page in another language', async () => {
    for (const locale of ['fi', 'sv'] as const)
      expect(languagesOfEnglish(await render(block, locale), locale).filter(lang => lang !== 'en')).toEqual([])
    expect(await render(block, 'en')).not.toContain(' lang="en"')
  })

  it('marks its English on a page that itself stands in English for another language', async () => {
    const html = await render(block, 'fi', 'en')
    expect(languagesOfEnglish(html, 'en').filter(lang => lang !== 'en')).toEqual([])
  })
})

describe('numbers in running text', () => {
  const numbers = {
    en: ['over 70,000\u00A0patient samples', 'Since 2019'],
    fi: ['yli 70\u00A0000\u00A0potilasnäytettä', 'Since 2019'],
    sv: ['över 70\u00A0000\u00A0patientprover', 'Since 2019'],
  }

  it.each(locales)('stand in the words of %s, years ungrouped', async (locale) => {
    const { full } = await import('../../web/design/examples/HeroBlock')
    const html = await render(full, locale)
    for (const words of numbers[locale])
      expect(textOf(html)).toContain(words)
  })

  it('lead to their place in the register, but not within another link', async () => {
    const { full } = await import('../../web/design/examples/RichTextBlock')
    const html = await render(full, 'en')
    expect(html).toContain('<a class="fact-mention" href="/en/key-figures/started">2019</a>')
    expect(html).toContain('>what was new in 2019</a>')
    expect(html).toContain('A fact that is gone: .')
    expect(html).toContain('&lt;script&gt;')
  })
})

describe('a timeline', () => {
  it('says when and what in one heading, and nothing of a year that is gone', async () => {
    const { full } = await import('../../web/design/examples/TimelineBlock')
    const html = await render(full, 'en')
    const headings = Array.from(html.matchAll(/<h3[^>]*>(.*?)<\/h3>/gs), ([, heading = '']) => textOf(heading))
    expect(headings).toEqual(['2019 A beginning', '2020–2022 A period, of which nothing more is said', 'A year that is no longer in the register'])
    expect(html).toMatch(/<ol[^>]*><li>/)
  })
})

describe('who decides', () => {
  it.each([
    ['en', 'Patients’ role'],
    ['fi', 'Potilaiden rooli'],
    ['sv', 'Patienternas roll'],
  ] as const)('is a list of levels in %s, with the patients’ role only where they have one', async (locale, role) => {
    const { full } = await import('../../web/design/examples/GovernanceBlock')
    const levels = (await render(full, locale)).split('<li').slice(1)
    expect(levels.map(level => level.includes(role))).toEqual([true, true, false])
    expect(levels.map(level => level.includes('<svg'))).toEqual([true, true, false])
    expect(textOf(levels[0] ?? '')).toMatch(/They have asked since 2019\.$/)
  })
})

describe('a card with a contact', () => {
  it('names the contact once, whatever stands over it', async () => {
    const { label, purpose } = site.contacts?.find(contact => contact?.email) ?? {}
    const card = (heading: string | null) => render({
      __typename: 'ComponentBlocksContactCard',
      heading,
      intro: null,
      purpose: purpose ?? null,
      mentionedFacts: [],
    }, 'en')
    expect(label).toBeTruthy()
    for (const heading of [label ?? '', 'Write to us', null])
      expect((await card(heading)).split(label ?? '')).toHaveLength(2)
  })
})

describe('an event of which only the year is known', () => {
  it.each(locales)('shows the year and nothing else in %s', async (locale) => {
    const { sparse } = await import('../../web/design/examples/UpcomingEventsBlock')
    const html = await render(sparse, locale)
    expect(html).toContain('<time datetime="2020">2020</time>')
    expect(textOf(html)).not.toMatch(/2019|31|december|joulukuu/i)
  })
})
