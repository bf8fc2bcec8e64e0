import type { Desk } from './desk.ts'
import { entryOf, formOf, NEWS } from './desk.ts'

/** The checks beside a form, the question on a correction, and the checks of the whole site. */
export async function photographChecks(desk: Desk): Promise<void> {
  const { page, url, keep } = desk
  await page.goto(formOf(desk, NEWS, 'create', 'en'))
  await page.locator('main [name="title"]').fill('The act on the secondary use of health and social data, read for researchers')
  await page.locator('main [name="lead"]').fill('The example person has the code 131052-308T.')
  await page.locator('[data-level="block"]').waitFor()
  await keep('publish-checks')

  await page.goto(formOf(desk, NEWS, await entryOf(desk, NEWS, 'partner-seminar-is-open-for-registration'), 'en'))
  await page.locator('main [name="lead"]').fill('A lead that says more than before.')
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Before you publish' })
  await dialog.getByRole('radio', { name: /^Major/ }).click()
  await dialog.getByRole('textbox', { name: /^What was changed/ }).fill('The number of samples was corrected from three to four.')
  await keep('change-note')
  await dialog.getByRole('button', { name: 'Cancel' }).click()

  await page.goto(`${url}/admin/checks`)
  await page.getByRole('heading', { name: 'Checks', level: 1 }).waitFor()
  await keep('site-checks')
}
