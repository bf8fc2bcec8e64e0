import type { Page } from 'playwright-core'
import type { TestBrowser } from '../setup/browser'
import type { Cms } from '../setup/cms'
import type { Language } from './support/admin-form'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readModel } from '../contract/rules/model'
import { adminClient } from '../setup/admin'
import { launchBrowser } from '../setup/browser'
import { runCmsScript, startCms } from '../setup/cms'
import { editor } from '../setup/content'
import { cmsRoot } from '../setup/paths'
import { logIn, openAdmin } from './support/admin-form'

const NEWS = 'api::news-item.news-item'
const TOPIC = 'api::topic.topic'
const oona = { email: 'oona@example.org', password: 'Seven-Quiet-Lanterns-7' }

/** What is written the same in English, or is no word of a language: names and abbreviations. */
const SAME = new Set([
  'English',
  'Oona Ek',
  'Community',
  'DOI',
  'PMID',
  'PMCID',
  'ORCID',
  'SEO',
  'Format',
  'Logo',
  'Partner',
  'Permanent',
  'Person',
  'Status',
  'status',
  'Text',
  'Video',
])

let cms: Cms
let chromium: TestBrowser
let screens: string[] = []

beforeAll(async () => {
  cms = await startCms()
  await runCmsScript('create-admin', {
    dataDir: cms.dataDir,
    args: [
      '--email',
      oona.email,
      '--name',
      'Oona Ek',
      '--role',
      'communications-editor',
      '--password',
      oona.password,
    ],
  })
  chromium = await launchBrowser()
  const write = editor(await adminClient({ url: cms.url, ...oona }))
  // In each list, and beside each form, something stands that is no text of the admin.
  const topic = await write.create(TOPIC, {
    name: { en: 'Zqx', fi: 'Zqx', sv: 'Zqx' },
    slug: 'zqx',
  })
  const news = await write.create(NEWS, {
    title: 'Zqx',
    slug: 'zqx',
    topics: {
      connect: [
        { documentId: topic },
      ],
    },
  })
  const types = readModel(cmsRoot).map(({ name }) => name).filter(name => !name.includes('.'))
  screens = [
    '/',
    '/find?words=zqx',
    '/checks',
    '/coming',
    '/links',
    '/publication-imports',
    '/publication-reports',
    '/me',
    '/settings/application-infos',
    '/plugins/upload',
    `/content-manager/collection-types/${NEWS}/${news}?plugins[i18n][locale]=en`,
    `/content-manager/collection-types/${TOPIC}/${topic}`,
    '/content-manager/single-types/api::site.site?plugins[i18n][locale]=en',
    ...types.filter(name => name !== 'site').flatMap(name => [
      `/content-manager/collection-types/api::${name}.${name}?plugins[i18n][locale]=en`,
      ...['enquiry', 'search-miss'].includes(name)
        ? []
        : [`/content-manager/collection-types/api::${name}.${name}/create?plugins[i18n][locale]=en`],
    ]),
  ]
})

afterAll(async () => {
  await chromium?.close()
  await cms?.stop()
})

/** Every text of the page: what is seen, and what is said of things without words. */
async function textsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      if (parent !== null && !['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(parent.tagName))
        texts.push(walker.currentNode.textContent ?? '')
    }
    for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      for (const name of [
        'aria-label',
        'title',
        'placeholder',
        'alt',
      ])
        texts.push(element.getAttribute(name) ?? '')
    }
    return texts.map(text => text.replaceAll(/\s+/g, ' ').trim())
  })
}

/** Goes to another screen as a link of the admin does, without loading all of it anew. */
async function goTo(page: Page, screen: string): Promise<void> {
  await page.evaluate((address) => {
    window.history.pushState(null, '', address)
    window.dispatchEvent(new PopStateEvent('popstate', { state: null }))
  }, `/admin${screen}`)
}

/** The texts of a screen once it has been drawn: for a second nothing changes. */
async function settledTexts(page: Page): Promise<string[]> {
  let texts: string[] = []
  let unchanged = 0
  await expect.poll(async () => {
    const before = texts.join('\n')
    texts = await textsOn(page)
    unchanged = texts.join('\n') === before
      ? unchanged + 1
      : 0
    return unchanged
  }, { timeout: 30_000, interval: 200 }).toBeGreaterThan(4)
  return texts
}

async function collect(language: Language): Promise<Map<string, Set<string>>> {
  const client = await adminClient({ url: cms.url, ...oona })
  const speak = async (preferedLanguage: Language) =>
    expect((await client.request('PUT', '/admin/users/me', { preferedLanguage })).status).toBe(200)
  await speak('en')
  const page = await openAdmin(chromium, [/status of 40[34]/])
  await logIn(page, cms, oona)
  await speak(language)
  // The words of types and fields come with the page.
  await page.reload()
  await page.locator('nav').first().waitFor()
  const found = new Map<string, Set<string>>()
  for (const screen of screens) {
    await goTo(page, screen)
    const texts = new Set(await settledTexts(page))
    if (screen.includes('api::page.page/create')) {
      await page.locator('[aria-expanded="false"]', {
        hasText: /block|lohko/i,
      }).first().click()
      for (const text of await settledTexts(page))
        texts.add(text)
    }
    found.set(screen, texts)
  }
  return found
}

describe('the screens of an editor', () => {
  const seen = new Map<Language, Map<string, Set<string>>>()

  it.each(['en', 'fi', 'sv'] as const)('are all drawn in %s', { timeout: 600_000 }, async (language) => {
    const texts = await collect(language)
    seen.set(language, texts)
    expect([...texts].filter(([, own]) => own.size < 10).map(([screen]) => screen)).toEqual([])
  })

  it.each(['fi', 'sv'] as const)('say nothing in %s as they say it in English', (language) => {
    const english = seen.get('en')
    const left = new Map<string, string>()
    for (const [screen, texts] of seen.get(language) ?? []) {
      for (const text of texts) {
        if (/[a-zåäö]{3}/i.test(text) && !/zqx|@/i.test(text) && !SAME.has(text) && english?.get(screen)?.has(text) === true && !left.has(text))
          left.set(text, screen)
      }
    }
    expect([...left].map(([text, screen]) => `${text} (${screen})`)).toEqual([])
  })
})
