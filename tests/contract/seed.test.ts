import type { Entry, TextEntry } from '../../cms/src/seed/engine/types'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mentionsIn, misspeltMentions } from '@ican/shared/fact-mentions'
import { sections, sectionWords } from '@ican/shared/paths'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../cms/src/seed/catalogue'
import { partnersAddress } from '../../cms/src/seed/content/site'
import { cmsRoot } from '../setup/paths'
import { readModel } from './rules/model'
import { locales, missingLabels, nameOf, numbersWrittenOut, refsIn, shapeOf, textsIn, untranslated } from './rules/seed-content'

const now = new Date('2026-03-02T10:00:00.000Z')
const { site, entries, files, redirects } = catalogue(now)
const texts = entries.filter((entry): entry is TextEntry => 'texts' in entry)
const names = entries.map(nameOf)
const ofKind = (kind: Entry['kind'], from = entries) => from.filter(entry => entry.kind === kind)
const real = entries.filter(entry => !entry.sample)
const pageSchema = JSON.parse(readFileSync(join(cmsRoot, 'src/api/page/content-types/page/schema.json'), 'utf8')) as { attributes: { blocks: { components: string[] } } }
const pageBlocks = [...pageSchema.attributes.blocks.components].sort()
const factKeys = ofKind('fact').map(entry => entry.key)

describe('facts in the seed', () => {
  it('writes no number out where a fact holds it', () => {
    const prose = entries.filter(entry => !['fact', 'publication', 'partner'].includes(entry.kind))
    expect(prose.flatMap(numbersWrittenOut)).toEqual([])
    expect(locales.flatMap(locale => textsIn(site.texts[locale])).filter(({ text }) => /\d/.test(text))).toEqual([])
  })

  it('refers to facts only where they are shown, and only to those that there are', () => {
    const fields = readModel(cmsRoot).flatMap(({ attributes }) => Object.entries(attributes))
    const isShown = (at: string) => {
      const field = /\w+$/.exec(at)?.[0]
      const ofName = fields.filter(([name, { type }]) => name === field && ['string', 'text'].includes(type))
      return ofName.length > 0 && ofName.every(([, { pluginOptions }]) => pluginOptions?.facts === 'shown')
    }
    const found = entries.flatMap(entry => textsIn('texts' in entry
      ? entry.texts
      : entry.data))
    const mentions = found.flatMap(({ at, text, rich }) => mentionsIn(text).map(key => ({ at, key, isShown: rich || isShown(at) })))
    expect(found.flatMap(({ text }) => misspeltMentions(text))).toEqual([])
    expect(mentions.length).toBeGreaterThan(20)
    expect(mentions.filter(({ key, isShown }) => !isShown || !factKeys.includes(key))).toEqual([])
  })

  it('gives each fact a source, and the undated sum no date', () => {
    const facts = new Map(ofKind('fact').map(entry => [entry.key, (entry as { data: Record<string, unknown> }).data]))
    expect([
      ...facts.values(),
    ].every(fact => fact.sourceName)).toBe(true)
    expect(facts.get('external-investment')).not.toHaveProperty('asOf')
    expect(facts.get('community')).toMatchObject({ comparator: 'more-than', value: 400 })
    expect(facts.get('researchers')).toMatchObject({ comparator: 'over', value: 400 })
  })
})

describe('languages in the seed', () => {
  it('has every text in every language, translated', () => {
    expect(texts.length).toBeGreaterThan(40)
    expect(texts.flatMap(untranslated)).toEqual([])
    expect(entries.flatMap(entry => 'data' in entry
      ? missingLabels(entry.data, nameOf(entry))
      : [])).toEqual([])
  })

  it('builds a text alike in every language', () => {
    for (const entry of [
      ...texts,
      { texts: site.texts },
    ]) {
      const [english, ...others] = locales.map(locale => shapeOf(entry.texts[locale]))
      for (const other of others)
        expect(other).toEqual(english)
    }
  })

  it('gives each text an address of its own in each language', () => {
    const addresses = texts.flatMap(entry => locales.map(locale => `${entry.kind} ${locale} ${entry.texts[locale].slug}`))
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(addresses.filter(address => !/^[a-z-]+ (?:en|fi|sv) [a-z0-9]+(?:-[a-z0-9]+)*$/.test(address))).toEqual([])
    const words = sections.flatMap(section => locales.map(locale => `page ${locale} ${sectionWords[section][locale]}`))
    expect(addresses.filter(address => words.includes(address))).toEqual([])
  })
})

describe('sample content in the seed', () => {
  it('is marked', () => {
    const invented = new Set([
      'news-item',
      'publication',
      'person',
      'partner',
      'download',
      'board-member',
      'board-update',
    ])
    expect(real.filter(entry => invented.has(entry.kind)).map(nameOf)).toEqual([])
    expect(ofKind('event', real).map(entry => entry.key)).toEqual(['cancer-challenge-2020', 'symposium-2022-mission-possible'])
    expect(files.filter(file => file.sample !== file.key.startsWith('sample-')).map(file => file.key)).toEqual([])
  })

  it('leaves nothing behind when it is removed: no real entry refers to a sample', () => {
    const sample = new Set([
      ...entries.filter(entry => entry.sample).map(nameOf),
      ...files.filter(file => file.sample).map(file => file.key),
    ])
    expect(real.flatMap(entry => refsIn(entry).map(({ ref, key }) => `${ref}:${key}`).filter(name => sample.has(name)))).toEqual([])
    expect(real.flatMap(entry => [
      ...JSON.stringify(entry).matchAll(/"file":"([^"]*)"/g),
    ].map(([, key]) => key).filter(key => sample.has(key ?? '')))).toEqual([])
  })

  it('uses DOIs of the test prefix only', () => {
    const dois = [
      ...JSON.stringify(entries).matchAll(/10\.\d{4,9}\/[^\s"]+/g),
    ].map(([doi]) => doi)
    expect(dois.length).toBeGreaterThanOrEqual(40)
    expect(dois.filter(doi => !doi.startsWith('10.5555/'))).toEqual([])
  })

  it('fills every list', () => {
    expect(ofKind('news-item').length).toBeGreaterThanOrEqual(12)
    expect(ofKind('event')).toHaveLength(8)
    expect(entries.filter(entry => entry.kind === 'publication' && 'data' in entry && (entry.data as { term?: string }).term === '2019-2022')).toHaveLength(40)
    for (const kind of ['person', 'partner', 'topic'] as const)
      expect(ofKind(kind).length).toBeGreaterThanOrEqual(8)
  })

  it.each([
    '2025-12-24',
    '2026-03-28',
    '2026-10-24',
    '2027-02-28',
  ])('has coming events and no news from the future when seeded on %s', (day) => {
    const at = new Date(`${day}T22:30:00.000Z`)
    const all = catalogue(at).entries
    const shared = (kind: Entry['kind']) => all.filter(entry => entry.kind === kind).map(entry => (entry as TextEntry).shared as Record<string, string>)
    const events = shared('event')
    expect(events.filter(event => event.eventStatus === 'scheduled' && event.startsAt! > at.toISOString()).length).toBeGreaterThanOrEqual(3)
    expect(events.filter(event => event.startsAt! >= event.endsAt!)).toEqual([])
    expect(shared('news-item').filter(item => item.publishedOn! > new Date(at.getTime() + 86_400_000).toISOString())).toEqual([])
  })
})

describe('the seed as a whole', () => {
  it('names the one address that the organisation has given, and no other', () => {
    const whole = JSON.stringify({ site, entries, redirects })
    expect(new Set(whole.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g))).toEqual(new Set([partnersAddress]))
    expect(locales.flatMap(locale => site.texts[locale].contacts.filter(contact => contact.email).map(contact => contact.purpose))).toEqual(['partners', 'partners', 'partners'])
  })

  it('refers only to what it makes, in an order that works', () => {
    expect(new Set(names).size).toBe(names.length)
    const isPage = (name: string) => name.startsWith('page:')
    const tooLate = entries.flatMap((entry, index) => refsIn(entry)
      .map(({ ref, key }) => `${ref}:${key}`)
      // Pages get their blocks last, when everything else stands.
      .filter(name => isPage(name) || entry.kind === 'page'
        ? !names.includes(name)
        : !names.slice(0, index).includes(name))
      .map(name => `${nameOf(entry)} → ${name}`))
    expect(tooLate).toEqual([])
    expect(refsIn(site).filter(({ ref, key }) => !names.includes(`${ref}:${key}`))).toEqual([])
  })

  it('has one home page, and shows every block somewhere', () => {
    const pages = ofKind('page') as TextEntry[]
    expect(pages.filter(page => (page.shared as { isHome?: boolean }).isHome)).toHaveLength(1)
    const used = [
      ...JSON.stringify(pages).matchAll(/"__component":"([^"]+)"/g),
    ].map(([, name]) => name)
    expect([
      ...new Set(used),
    ].sort()).toEqual(pageBlocks)
  })
})
