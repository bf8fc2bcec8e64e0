import type { TestBrowser } from '../setup/browser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { launchBrowser } from '../setup/browser'
import { startPlatform } from '../setup/site'
import { logIn, openAdmin, openEntry } from './support/admin-form'
import { crawl } from './support/crawl'

let platform: Awaited<ReturnType<typeof startPlatform>>
let chromium: TestBrowser

beforeAll(async () => {
  platform = await startPlatform({ seed: true })
  chromium = await launchBrowser()
})

afterAll(async () => {
  await chromium?.close()
  await platform?.stop()
})

describe('a fact', () => {
  it('changed once in the admin is changed on every page that shows it, in three languages', async () => {
    const documentId = await documentOf('community')
    await change(documentId, '987654')
    const showing = await pagesWith('987654')
    expect(showing).toEqual(expect.arrayContaining([
      '/en',
      '/fi',
      '/sv',
      '/en/key-figures',
      '/fi/avainluvut',
      '/sv/nyckeltal',
    ]))

    await change(documentId, '876543')
    expect(await pagesWith('876543')).toEqual(showing)
    expect(await pagesWith('987654')).toEqual([])
  })

  it('is shown within running text and as a figure of the home page', async () => {
    for (const language of ['en', 'fi', 'sv']) {
      const home = await (await fetch(`${platform.site.url}/${language}`)).text()
      expect(occurrences(home, '876543'), language).toBeGreaterThanOrEqual(2)
      expect(plain(home), language).not.toContain('{fact:')
    }
  })
})

async function change(documentId: string, value: string): Promise<void> {
  const editor = await openAdmin(chromium)
  await logIn(editor, platform.cms)
  const form = await openEntry(editor, platform.cms, 'fact', documentId)
  await form.fill('value', value)
  await form.publish()
  await platform.settled()
}

async function documentOf(slug: string): Promise<string> {
  const admin = await adminClient({ url: platform.cms.url, ...platform.cms.admin })
  const { body } = await admin.request<{ results: { documentId: string }[] }>('GET', `/content-manager/collection-types/api::fact.fact?filters[slug][$eq]=${slug}`)
  const [fact] = body.results
  if (fact === undefined)
    throw new Error(`The seed has no fact ${slug}.`)
  return fact.documentId
}

/** The pages whose text shows a number, however its language groups the digits. */
async function pagesWith(digits: string): Promise<string[]> {
  const pages = [
    ...(await crawl(platform.site.url)).values(),
  ]
  expect(pages.filter(({ status }) => status >= 400).map(({ status, path, from }) => `${status} ${path}, linked from ${from}`)).toEqual([])
  return pages.filter(({ html }) => occurrences(html, digits) > 0).map(({ path }) => path).toSorted()
}

function occurrences(html: string, digits: string): number {
  return [
    ...plain(html).matchAll(new RegExp([...digits].join('[\\s,.]?'), 'g')),
  ].length
}

function plain(html: string): string {
  return html.replace(/<head>[\s\S]*?<\/head>/, '').replace(/<[^>]+>/g, ' ').replace(/&nbsp;|&#160;|&#8239;/g, ' ')
}
