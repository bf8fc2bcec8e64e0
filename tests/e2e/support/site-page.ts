import type { Page } from 'playwright-core'

/** The page's one heading of the first level. */
export async function heading(page: Page): Promise<string> {
  return (await page.locator('h1').textContent() ?? '').trim()
}

/** The words of the page's main part, spaces evened out. */
export async function mainText(page: Page): Promise<string> {
  return (await page.locator('main').textContent() ?? '').replace(/\s+/g, ' ')
}

/** Follows a link of the page's main part and waits for the next page. */
export async function follow(page: Page, name: RegExp): Promise<void> {
  const link = page.locator('main').getByRole('link', { name }).first()
  const target = await link.getAttribute('href')
  await link.click()
  await page.waitForURL(url => url.pathname === new URL(target ?? '', page.url()).pathname)
}
