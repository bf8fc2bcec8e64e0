import type { Page } from 'playwright-core'
import type { AdminClient } from '../setup/admin.ts'
import { administrator } from '../bench/lib/platform.ts'
import { adminClient } from '../setup/admin.ts'

/** An administrator at work in a freshly seeded CMS. */
export interface Desk {
  page: Page
  /** The address of the CMS. */
  url: string
  client: AdminClient
  /** Writes what the page shows now into `docs/images`. */
  keep: (name: string) => Promise<void>
}

export const NEWS = 'api::news-item.news-item'

/** Logs in through the admin's own form. */
export async function openDesk(page: Page, url: string, keep: Desk['keep']): Promise<Desk> {
  await page.setViewportSize({ width: 1440, height: 1000 })
  await page.goto(`${url}/admin/auth/login`)
  await page.getByLabel('Email').fill(administrator.email)
  await page.getByRole('textbox', { name: 'Password' }).fill(administrator.password)
  await page.getByRole('button', { name: 'Login' }).click()
  await page.getByRole('heading', { name: 'My drafts' }).waitFor()
  return {
    page,
    url,
    client: await adminClient({ url, ...administrator }),
    keep,
  }
}

/** Where the form of a type is, of a new entry or of one that exists. */
export function formOf({ url }: Desk, uid: string, documentId = 'create', locale?: string): string {
  const language = locale === undefined
    ? ''
    : `?plugins[i18n][locale]=${locale}`
  return `${url}/admin/content-manager/collection-types/${uid}/${documentId}${language}`
}

/** Makes a draft and gives its id. */
export async function draft({ client }: Desk, title: string, slug: string): Promise<string> {
  const { body } = await client.request<{ data: { documentId: string } }>('POST', `/content-manager/collection-types/${NEWS}?locale=en`, {
    title,
    slug,
    lead: 'What the group found, in two sentences.',
    publishedOn: '2026-11-20',
    sample: true,
  })
  return body.data.documentId
}

/** The id of one entry of a type, by a field that tells it apart. */
export async function entryOf({ client }: Desk, uid: string, slug: string): Promise<string> {
  const { body } = await client.request<{ results: { documentId: string }[] }>('GET', `/content-manager/collection-types/${uid}?locale=en&filters[slug][$eq]=${slug}`)
  const [found] = body.results
  if (found === undefined)
    throw new Error(`There is no ${uid} «${slug}».`)
  return found.documentId
}
