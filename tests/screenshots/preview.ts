import type { Desk } from './desk.ts'
import { draft, formOf, NEWS } from './desk.ts'

/** The panel of previews, and a draft at the width of a phone. */
export async function photographPreview(desk: Desk): Promise<void> {
  const { page, url, client, keep } = desk
  const documentId = await draft(desk, 'A sample that nobody has seen yet', 'a-sample-that-nobody-has-seen-yet')
  await client.request('POST', '/preview/links', {
    uid: NEWS,
    documentId,
    locale: 'en',
    days: 7,
  })
  await page.goto(formOf(desk, NEWS, documentId, 'en'))
  await page.getByText('Links to this entry').scrollIntoViewIfNeeded()
  await keep('preview-panel')

  await page.goto(`${url}/admin/preview/collection-types/${NEWS}/${documentId}?language=en`)
  await page.getByRole('combobox', { name: 'Width' }).click()
  await page.getByRole('option', { name: /^Phone/ }).click()
  await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor()
  await keep('preview-phone')
}
