import type { Page } from 'playwright-core'
import { join } from 'node:path'
import sharp from 'sharp'
import { adminClient } from '../setup/admin.ts'

interface Account { email: string, password: string }
interface Written { data: { documentId: string } }

const NEWS = 'api::news-item.news-item'
const images = join(import.meta.dirname, '..', '..', 'docs', 'images')

/** Photographs the panel and the page of previews in a freshly seeded platform, as the first administrator sees them. */
export async function photographPreview(page: Page, { url, admin }: { url: string, admin: Account }): Promise<void> {
  const client = await adminClient({ url, ...admin })
  const { body } = await client.request<Written>('POST', `/content-manager/collection-types/${NEWS}?locale=en`, {
    title: 'A sample that nobody has seen yet',
    slug: 'a-sample-that-nobody-has-seen-yet',
    lead: 'What the group found, in two sentences.',
    publishedOn: '2026-12-01',
    sample: true,
  })
  const { documentId } = body.data

  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(`${url}/admin/auth/login`)
  await page.getByLabel('Email').fill(admin.email)
  await page.getByRole('textbox', { name: 'Password' }).fill(admin.password)
  await page.getByRole('button', { name: 'Login' }).click()
  await page.getByRole('link', { name: 'Content Manager' }).waitFor()
  await client.request('POST', '/preview/links', {
    uid: NEWS,
    documentId,
    locale: 'en',
    days: 7,
  })
  await page.goto(`${url}/admin/content-manager/collection-types/${NEWS}/${documentId}?plugins[i18n][locale]=en`)
  await page.getByText('Links to this entry').waitFor()
  await keep(page, 'preview-panel')

  await page.goto(`${url}/admin/preview/collection-types/${NEWS}/${documentId}?language=en`)
  await page.getByRole('combobox', { name: 'Width' }).click()
  await page.getByRole('option', { name: /^Phone/ }).click()
  await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor()
  await keep(page, 'preview-phone')
}

async function keep(page: Page, name: string): Promise<void> {
  // The open preview asks ever again whether it is to be loaded anew, so the network is never idle.
  await page.waitForTimeout(1000)
  await sharp(await page.screenshot()).resize({ width: 960 }).webp({ quality: 70 }).toFile(join(images, `${name}.webp`))
}
