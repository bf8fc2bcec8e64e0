import type { TestBrowser } from '../setup/browser'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../setup/browser'
import { testsRoot } from '../setup/paths'
import { startPlatform } from '../setup/site'
import { logIn, openAdmin, openNewEntry } from './support/admin-form'
import { follow, heading, mainText } from './support/site-page'

type Platform = Awaited<ReturnType<typeof startPlatform>>

const picture = join(testsRoot, 'e2e', 'support', 'picture.jpg')
const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
const today = new Date().toISOString().slice(0, 10)

let platform: Platform
let chromium: TestBrowser

beforeAll(async () => {
  platform = await startPlatform({ seed: true })
  chromium = await launchBrowser()
})

afterAll(async () => {
  await chromium?.close()
  await platform?.stop()
})

describe('what an editor publishes in the admin is on the site at the next load', () => {
  it('a Finnish news item with a picture: on the list, by itself and on the home page', async () => {
    const visitor = await chromium.openPage()
    await visitor.goto(`${platform.site.url}/fi/uutiset`)
    expect(await visitor.getByText('Väriaineen tutkijat').count()).toBe(0)

    const editor = await openAdmin(chromium)
    await logIn(editor, platform.cms)
    const form = await openNewEntry(editor, platform.cms, 'news-item', 'fi')
    await form.fill('title', 'Väriaineen tutkijat löysivät uuden menetelmän')
    await form.regenerateSlug()
    await form.setDate('publishedOn', today)
    await form.fill('lead', 'Menetelmä nopeuttaa näytteiden käsittelyä.')
    await form.addPicture('image', picture, 'Kaksi tutkijaa mikroskoopin ääressä')
    await form.write('body', ['Ryhmä kertoo tuloksesta.', 'Työ jatkuu ensi vuonna.'])
    await form.publish()
    await platform.settled()

    await visitor.reload()
    await follow(visitor, /^Väriaineen tutkijat/)
    expect(await heading(visitor)).toBe('Väriaineen tutkijat löysivät uuden menetelmän')
    expect(await visitor.locator('html').getAttribute('lang')).toBe('fi')
    expect(await mainText(visitor)).toContain('Työ jatkuu ensi vuonna.')
    const image = visitor.getByRole('img', { name: 'Kaksi tutkijaa mikroskoopin ääressä' })
    await image.scrollIntoViewIfNeeded()
    await expect.poll(() => image.evaluate(element => (element as HTMLImageElement).naturalWidth)).toBeGreaterThan(100)

    await visitor.goto(`${platform.site.url}/fi`)
    await visitor.getByRole('link', { name: /Väriaineen tutkijat/ }).waitFor()
  })

  it('an event, at the hour of its own time zone', async () => {
    const editor = await openAdmin(chromium)
    await logIn(editor, platform.cms)
    const form = await openNewEntry(editor, platform.cms, 'event', 'fi')
    await form.fill('title', 'Avoimet ovet näytekirjastossa')
    await form.regenerateSlug()
    await form.setDateTime('startsAt', tomorrow, '14:15')
    await form.setDateTime('endsAt', tomorrow, '16:45')
    await form.fill('lead', 'Tule katsomaan, miten näytteitä säilytetään.')
    await form.publish()
    await platform.settled()

    const visitor = await chromium.openPage()
    await visitor.goto(`${platform.site.url}/fi`)
    await visitor.getByRole('link', { name: /Avoimet ovet/ }).waitFor()
    await visitor.goto(`${platform.site.url}/fi/tapahtumat`)
    await follow(visitor, /^Avoimet ovet/)
    expect(await heading(visitor)).toBe('Avoimet ovet näytekirjastossa')
    expect(await mainText(visitor)).toMatch(/14[.:]15/)
    expect(await mainText(visitor)).toMatch(/16[.:]45/)
    const starts = await visitor.locator('main time').first().getAttribute('datetime')
    expect(new Date(starts ?? '').toISOString()).toBe(new Date(`${tomorrow}T14:15:00${offset()}`).toISOString())
  })

  it('a publication, in the lists of all three languages', async () => {
    const editor = await openAdmin(chromium)
    await logIn(editor, platform.cms)
    const form = await openNewEntry(editor, platform.cms, 'publication')
    await form.fill('title', 'A made-up study of sample handling')
    await form.regenerateSlug()
    await form.unfoldFirst('authors')
    await form.fill('authors.0.family', 'Esimerkki')
    await form.fill('authors.0.given', 'Essi')
    await form.setDate('issued', today)
    await form.fill('containerTitle', 'Journal of Examples')
    await form.fill('doi', '10.5555/example.2026.1')
    await form.publish()
    await platform.settled()

    const visitor = await chromium.openPage()
    for (const path of ['/en/publications', '/fi/julkaisut', '/sv/publikationer']) {
      await visitor.goto(platform.site.url + path)
      await follow(visitor, /A made-up study/)
      expect(await heading(visitor)).toBe('A made-up study of sample handling')
      expect(await mainText(visitor)).toContain('Esimerkki')
    }
  })

  it('a fact, among the key figures of all three languages', async () => {
    const editor = await openAdmin(chromium)
    await logIn(editor, platform.cms)
    const form = await openNewEntry(editor, platform.cms, 'fact')
    await form.fill('label.en', 'freezers of samples')
    await form.fill('label.fi', 'näytepakastinta')
    await form.fill('label.sv', 'provfrysar')
    await form.fill('slug', 'sample-freezers')
    await form.fill('value', '7654')
    await form.choose('comparator', 'Over')
    await form.setDate('asOf', today)
    await form.fill('sourceName.en', 'A made-up count')
    await form.fill('sourceName.fi', 'Keksitty laskenta')
    await form.fill('sourceName.sv', 'En påhittad räkning')
    await form.publish()
    await platform.settled()

    const visitor = await chromium.openPage()
    for (const [path, label, comparator] of [
      ['/en/key-figures', 'freezers of samples', 'over'],
      ['/fi/avainluvut', 'näytepakastinta', 'yli'],
      ['/sv/nyckeltal', 'provfrysar', 'över'],
    ] as const) {
      await visitor.goto(platform.site.url + path)
      const text = await mainText(visitor)
      expect(text).toContain(label)
      expect(text.toLowerCase()).toMatch(new RegExp(`${comparator}\\s+7[,\\s]?654`))
    }
  })

  it('an update of the patient board', async () => {
    const editor = await openAdmin(chromium)
    await logIn(editor, platform.cms)
    const form = await openNewEntry(editor, platform.cms, 'board-update', 'fi')
    await form.fill('title', 'POTKU kokoontui syksyllä')
    await form.regenerateSlug()
    await form.setDate('publishedOn', today)
    await form.fill('lead', 'Puhuimme tiedotteiden kielestä.')
    await form.write('body', ['Seuraava kokous on keväällä.'])
    await form.publish()
    await platform.settled()

    const visitor = await chromium.openPage()
    await visitor.goto(`${platform.site.url}/fi/potku`)
    await follow(visitor, /^POTKU kokoontui/)
    expect(await heading(visitor)).toBe('POTKU kokoontui syksyllä')
    expect(await mainText(visitor)).toContain('Seuraava kokous on keväällä.')
  })
})

/** What the clock in Helsinki is ahead of UTC tomorrow, written as in an ISO date. */
function offset(): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Helsinki', timeZoneName: 'longOffset' }).formatToParts(new Date(`${tomorrow}T12:00:00Z`))
  return parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') ?? ''
}
