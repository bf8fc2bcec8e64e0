import type { Desk } from './desk.ts'
import { entryOf, formOf, NEWS } from './desk.ts'

const FACT = 'api::fact.fact'

/** The forms of a news item and of a fact. */
export async function photographForms(desk: Desk): Promise<void> {
  const { page, keep } = desk
  await page.goto(formOf(desk, NEWS, await entryOf(desk, NEWS, 'partner-seminar-is-open-for-registration'), 'en'))
  await page.getByText('Checks before publishing').waitFor()
  await page.locator('main [name="title"]').waitFor()
  await keep('news-edit')

  await page.goto(formOf(desk, FACT, await entryOf(desk, FACT, 'external-investment')))
  await page.locator('main [name="value"]').waitFor()
  await keep('fact-edit')
}
