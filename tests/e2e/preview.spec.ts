import type { FrameLocator, Page } from 'playwright-core'
import type { TestBrowser } from '../setup/browser'
import type { Platform } from '../setup/site'
import type { EntryForm } from './support/admin-form'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { launchBrowser } from '../setup/browser'
import { startPlatform } from '../setup/site'
import { logIn, openAdmin, openNewEntry } from './support/admin-form'

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

/** Writes a Finnish news item and keeps it as a draft. */
async function writeDraft(editor: Page, title: string): Promise<EntryForm> {
  await logIn(editor, platform.cms)
  const form = await openNewEntry(editor, platform.cms, 'news-item', 'fi')
  await form.fill('title', title)
  await form.regenerateSlug()
  await form.setDate('publishedOn', today)
  await form.fill('lead', 'Kukaan ulkopuolinen ei näe tätä vielä.')
  await save(editor)
  return form
}

async function save(editor: Page): Promise<void> {
  await editor.getByRole('button', { name: 'Save', exact: true }).click()
  await editor.getByText('Saved document').first().waitFor()
}

async function openPreview(editor: Page): Promise<{ preview: Page, frame: FrameLocator }> {
  const [preview] = await Promise.all([
    editor.waitForEvent('popup'),
    editor.getByRole('link', { name: 'Open the preview' }).click(),
  ])
  return {
    preview,
    frame: preview.frameLocator('iframe'),
  }
}

async function choose(preview: Page, name: string, option: RegExp): Promise<void> {
  await preview.getByRole('combobox', { name }).click()
  await preview.getByRole('option', { name: option }).click()
}

function heading(frame: FrameLocator, name: string) {
  return frame.getByRole('heading', { level: 1, name })
}

describe('an editor’s own preview', () => {
  it('shows a draft on the real page and in the list, at three widths, and follows what is saved', async () => {
    const editor = await openAdmin(chromium)
    const form = await writeDraft(editor, 'Salainen luonnos näytteistä')
    const { preview, frame } = await openPreview(editor)
    await heading(frame, 'Salainen luonnos näytteistä').waitFor()
    await frame.getByRole('complementary', { name: 'Tietoa esikatselusta' }).getByText('suomenkielistä luonnosta').waitFor()

    const widthInside = () => frame.locator('html').evaluate(html => html.ownerDocument.defaultView?.innerWidth)
    for (const [name, width] of [
      [/^Phone/, 390],
      [/^Tablet/, 820],
      [/^Desktop/, 1440],
    ] as const) {
      await choose(preview, 'Width', name)
      await expect.poll(widthInside).toBe(width)
      expect(await frame.locator('html').evaluate(html => html.scrollWidth)).toBeLessThanOrEqual(width)
    }

    await form.fill('title', 'Korjattu luonnos näytteistä')
    await save(editor)
    await heading(frame, 'Korjattu luonnos näytteistä').waitFor()

    await choose(preview, 'See it on', /the list/)
    await frame.getByRole('link', { name: /Korjattu luonnos/ }).click()
    await heading(frame, 'Korjattu luonnos näytteistä').waitFor()
    await choose(preview, 'See it on', /the home page/)
    await frame.getByRole('link', { name: /Korjattu luonnos/ }).waitFor()

    expect((await fetch(`${platform.site.url}/fi/uutiset/korjattu-luonnos-naytteista`)).status).toBe(404)
    expect(await (await fetch(`${platform.site.url}/fi/uutiset`)).text()).not.toContain('luonnos näytteistä')
  })
})

describe('a link for somebody without an account', () => {
  it('opens one draft, leaves no trace, and ends when it is withdrawn', async () => {
    const editor = await openAdmin(chromium)
    await writeDraft(editor, 'Lähetettävä luonnos')
    await editor.getByRole('button', { name: 'Create a link' }).click()
    const listed = editor.getByRole('list', { name: 'Links to this entry' }).getByRole('listitem')
    await listed.getByText('Finnish, until').waitFor()
    const url = await sentUrl(editor.url())
    const token = url.split('/').at(-1) ?? ''

    const reader = await chromium.openPage({
      expected: [/status of 410/],
    })
    const referrers: (string | undefined)[] = []
    reader.context().on('request', request => referrers.push(request.headers().referer))
    const answer = await reader.goto(url)
    expect(await reader.getByRole('heading', { level: 1 }).textContent()).toContain('Lähetettävä luonnos')
    expect(answer?.headers()).toMatchObject({
      'cache-control': 'no-store, private',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow, noarchive',
    })
    expect(answer?.headers()['content-security-policy']).toContain('frame-ancestors \'none\'')
    expect(await reader.context().cookies()).toEqual([])

    const [outside] = await Promise.all([
      reader.context().waitForEvent('page'),
      reader.getByRole('navigation', { name: 'Päävalikko' }).or(reader.locator('footer')).getByRole('link').first().click(),
    ])
    await outside.waitForLoadState()
    expect(outside.url()).not.toContain('preview')
    expect(referrers.filter(referrer => referrer?.includes(token))).toEqual([])

    await listed.getByRole('button', { name: 'Withdraw the link' }).click()
    await editor.getByText('This link no longer works.').waitFor()
    await reader.bringToFront()
    await reader.getByRole('heading', { name: 'Esikatselulinkki ei enää toimi' }).waitFor()
    expect((await fetch(url)).status).toBe(410)
    expect((await fetch(`${url}/fi/uutiset`)).status).toBe(410)

    await platform.settled()
    const stored = globSync('pages/{site,others,index}/**/*', { cwd: platform.cms.dataDir, withFileTypes: true }).filter(file => file.isFile())
    expect(stored.length).toBeGreaterThan(0)
    for (const file of stored) {
      expect(file.name).not.toContain('preview')
      expect(readFileSync(join(file.parentPath, file.name)).includes('preview')).toBe(false)
    }
    for (const server of [platform.cms, platform.site])
      expect(server.output()).not.toContain(token)
  })

  it('is refused where it was not made here', async () => {
    for (const token of ['x', 'a.b', 'AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA']) {
      for (const path of ['', '/sv', '/version'])
        expect((await fetch(`${platform.site.url}/preview/${token}${path}`)).status).toBe(403)
      expect(await (await fetch(`${platform.site.url}/preview/${token}/sv`)).text()).toContain('Länken till förhandsvisningen fungerar inte längre')
    }
  })
})

/** The address of the newest link to the entry that the editor has open. */
async function sentUrl(address: string): Promise<string> {
  const [, uid, documentId] = /collection-types\/([^/]+)\/([^/?]+)/.exec(decodeURIComponent(address)) ?? []
  const admin = await adminClient({ url: platform.cms.url, ...platform.cms.admin })
  const { body } = await admin.request<{ data: { url: string }[] }>('GET', `/preview/links/${uid}/${documentId}`)
  return body.data[0]?.url ?? ''
}
