import type { Desk } from './desk.ts'
import { draft, formOf, NEWS } from './desk.ts'

/** The home screen, a time that is set, and a conflict of two saves. */
export async function photographSchedule(desk: Desk): Promise<void> {
  const { page, url, client, keep } = desk
  const documentId = await draft(desk, 'A sample to schedule', 'a-sample-to-schedule')
  await client.request('POST', '/schedule', {
    type: NEWS,
    documentIds: [documentId],
    locales: ['en'],
    action: 'publish',
    date: '2036-12-01',
    time: '09:00',
  })
  await page.goto(`${url}/admin`)
  await page.getByRole('link', { name: 'A sample to schedule' }).first().waitFor()
  await keep('home-screen')

  await page.goto(formOf(desk, NEWS, documentId, 'en'))
  await page.getByText('Will be published').scrollIntoViewIfNeeded()
  await keep('schedule-panel')

  await page.locator('main [name="lead"]').fill('What the group found, in my two sentences.')
  await client.request('PUT', `/content-manager/collection-types/${NEWS}/${documentId}?locale=en`, { lead: 'What the group found, in two other sentences.' })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('button', { name: 'Use in the form' }).waitFor()
  await keep('save-conflict')
}
