import type { Page } from 'playwright-core'

/** The page's one heading of the first level. */
export async function heading(page: Page): Promise<string> {
  return (await textOf(page, 'h1')).trim()
}

/** The words of the page's main part, spaces evened out. */
export async function mainText(page: Page): Promise<string> {
  return (await textOf(page, 'main')).replace(/\s+/g, ' ')
}

/** As it reads: without the marks of where a long word may be divided. */
async function textOf(page: Page, part: string): Promise<string> {
  return (await page.locator(part).textContent() ?? '').replaceAll('\u00AD', '')
}

/** Follows a link of the page's main part and waits for the next page. */
export async function follow(page: Page, name: RegExp): Promise<void> {
  const link = page.locator('main').getByRole('link', { name }).first()
  const target = await link.getAttribute('href')
  await link.click()
  await page.waitForURL(url => url.pathname === new URL(target ?? '', page.url()).pathname)
}
