import type { Page } from 'playwright-core'
import { join } from 'node:path'
import sharp from 'sharp'
import { adminClient } from '../setup/admin.ts'

interface Account { email: string, password: string }
interface Written { data: { documentId: string } }

const NEWS = 'api::news-item.news-item'
const images = join(import.meta.dirname, '..', '..', 'docs', 'images')

/** Photographs times, a conflict and the home screen in a freshly seeded CMS, as the first administrator sees them. */
export async function photographSchedule(page: Page, { url, admin }: { url: string, admin: Account }): Promise<void> {
  const client = await adminClient({ url, ...admin })
  const content = `/content-manager/collection-types/${NEWS}`
  const { body } = await client.request<Written>('POST', `${content}?locale=en`, {
    title: 'A sample to schedule',
    slug: 'a-sample-to-schedule',
    lead: 'What the group found, in two sentences.',
    publishedOn: '2026-12-01',
    sample: true,
  })
  const { documentId } = body.data
  await client.request('POST', '/schedule', {
    type: NEWS,
    documentIds: [documentId],
    locales: ['en'],
    action: 'publish',
    date: '2036-12-01',
    time: '09:00',
  })

  await page.setViewportSize({ width: 1440, height: 1000 })
  await page.goto(`${url}/admin/auth/login`)
  await page.getByLabel('Email').fill(admin.email)
  await page.getByRole('textbox', { name: 'Password' }).fill(admin.password)
  await page.getByRole('button', { name: 'Login' }).click()
  await page.getByRole('heading', { name: 'My drafts' }).waitFor()
  await page.getByRole('link', { name: 'A sample to schedule' }).first().waitFor()
  await keep(page, 'home-screen')

  await page.goto(`${url}/admin/content-manager/collection-types/${NEWS}/${documentId}?plugins[i18n][locale]=en`)
  await page.getByText('Will be published').waitFor()
  await keep(page, 'schedule-panel')

  const lead = page.locator('main [name="lead"]')
  await lead.fill('What the group found, in my two sentences.')
  await client.request('PUT', `${content}/${documentId}?locale=en`, { lead: 'What the group found, in two other sentences.' })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('button', { name: 'Put this into the form' }).waitFor()
  await keep(page, 'save-conflict')
}

async function keep(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  await sharp(await page.screenshot()).resize({ width: 960 }).webp({ quality: 70 }).toFile(join(images, `${name}.webp`))
}
