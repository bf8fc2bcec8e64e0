import type { Page } from 'playwright-core'
import { join } from 'node:path'
import sharp from 'sharp'
import { adminClient } from '../setup/admin.ts'

interface Account { email: string, password: string }
interface Listed { results: { documentId: string }[] }

const NEWS = 'api::news-item.news-item'
const images = join(import.meta.dirname, '..', '..', 'docs', 'images')

/** Photographs the checks beside a form and the question on a correction, in a freshly seeded platform. */
export async function photographChecks(page: Page, { url, admin }: { url: string, admin: Account }): Promise<void> {
  const client = await adminClient({ url, ...admin })
  const { body } = await client.request<Listed>('GET', `/content-manager/collection-types/${NEWS}?locale=en&sort=publishedOn:desc`)
  const forms = `${url}/admin/content-manager/collection-types/${NEWS}`
  const language = '?plugins[i18n][locale]=en'

  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(`${url}/admin/auth/login`)
  await page.getByLabel('Email').fill(admin.email)
  await page.getByRole('textbox', { name: 'Password' }).fill(admin.password)
  await page.getByRole('button', { name: 'Login' }).click()
  await page.getByRole('link', { name: 'Content Manager' }).waitFor()

  await page.goto(`${forms}/create${language}`)
  await page.locator('main [name="title"]').fill('The act on the secondary use of health and social data, read for researchers')
  await page.locator('main [name="lead"]').fill('The example person has the code 131052-308T.')
  await page.locator('[data-level="block"]').waitFor()
  await photograph(page, 'publish-checks')

  await page.goto(`${forms}/${body.results[0]?.documentId}${language}`)
  await page.locator('main [name="lead"]').fill('A lead that says more than before.')
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Before you publish' })
  await dialog.getByRole('radio', { name: /^Major/ }).click()
  await dialog.getByRole('textbox', { name: /^What was changed/ }).fill('The number of samples was corrected from three to four.')
  await photograph(page, 'change-note')
}

async function photograph(page: Page, name: string): Promise<void> {
  await sharp(await page.screenshot()).webp({ quality: 60 }).toFile(join(images, `${name}.webp`))
}
