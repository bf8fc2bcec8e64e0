import type { Locator, Page } from 'playwright-core'
import type { PageOptions, TestBrowser } from '../../setup/browser'
import type { Cms } from '../../setup/cms'
import { basename } from 'node:path'
import { expect } from 'vitest'

export interface Account { email: string, password: string }
export type Language = 'en' | 'fi' | 'sv'

/** Opens a page for whoever works in the admin; `expected` are further console messages that the test provokes. */
export async function openAdmin(chromium: TestBrowser, expected: RegExp[] = [], options: PageOptions = {}): Promise<Page> {
  // Strapi's admin cancels the request under way when a dialog closes, and writes the cancellation to the console.
  const page = await chromium.openPage({
    ...options,
    expected: [...expected, /^console error: AbortError: signal is aborted without reason\n {4}at \S+\/admin\/strapi-/],
  })
  // A browser without a screen may never find itself idle. The admin then does as in browsers that know no idleness.
  await page.addInitScript(() => {
    Object.assign(window, { requestIdleCallback: undefined, cancelIdleCallback: undefined })
  })
  return page
}

/** Logs in through the admin's own form. */
export async function logIn(page: Page, cms: Cms, account: Account = cms.admin): Promise<void> {
  await page.goto(`${cms.url}/admin/auth/login`)
  await page.getByLabel('Email').fill(account.email)
  await page.getByRole('textbox', { name: 'Password' }).fill(account.password)
  await page.getByRole('button', { name: 'Login' }).click()
  await page.getByRole('link', { name: 'Content Manager' }).waitFor()
}

/** Opens the form for a new entry of a type (`news-item`), in a language where the type has languages. */
export async function openNewEntry(page: Page, cms: Cms, type: string, language?: Language): Promise<EntryForm> {
  return openForm(page, `${cms.url}${typePath(type)}/create${inLanguage(language)}`)
}

/** Opens the form of an entry that exists. */
export async function openEntry(page: Page, cms: Cms, type: string, documentId: string, language?: Language): Promise<EntryForm> {
  return openForm(page, `${cms.url}${typePath(type)}/${documentId}${inLanguage(language)}`)
}

function typePath(type: string): string {
  return `/admin/content-manager/collection-types/api::${type}.${type}`
}

function inLanguage(language?: Language): string {
  return language === undefined
    ? ''
    : `?plugins[i18n][locale]=${language}`
}

async function openForm(page: Page, address: string): Promise<EntryForm> {
  await page.goto(address)
  await page.getByRole('button', { name: 'Publish', exact: true }).waitFor()
  return new EntryForm(page)
}

/** Strapi's form of one entry. Fields are named as in the content model; `label.fi` is a field within a component. */
export class EntryForm {
  constructor(private readonly page: Page) {}

  async fill(name: string, value: string): Promise<void> {
    await this.named(name).fill(value)
  }

  /** Has the short name made again from the title, as the model says it is made. */
  async regenerateSlug(): Promise<string> {
    const [answer] = await Promise.all([
      this.page.waitForResponse(response => response.url().includes('/uid/generate')),
      this.page.getByRole('button', { name: 'Regenerate' }).click(),
    ])
    const { data } = await answer.json() as { data: string }
    await this.page.locator(`[name="slug"][value="${data}"]`).waitFor()
    return data
  }

  async choose(name: string, option: string): Promise<void> {
    await this.named(name).click()
    await this.page.getByRole('option', { name: option, exact: true }).click()
  }

  /** Sets a day, written as `2026-11-20`. */
  async setDate(name: string, day: string): Promise<void> {
    await this.typeDay(this.named(name), day)
  }

  /** Sets a day and the time on the editor's own clock. */
  async setDateTime(name: string, day: string, time: string): Promise<void> {
    const group = this.page.getByRole('group', {
      name: labelOf(name),
    })
    await this.typeDay(group.getByRole('combobox').first(), day)
    await group.getByRole('combobox').last().click()
    await this.page.getByRole('option', { name: time, exact: true }).click()
  }

  /** Writes paragraphs into a field of rich text. */
  async write(name: string, paragraphs: string[]): Promise<void> {
    const label = this.page.locator('main label', {
      hasText: labelOf(name),
    }).first()
    const editor = label.locator('xpath=ancestor::*[.//*[@contenteditable="true"]][1]').locator('[contenteditable="true"]')
    await editor.click()
    for (const [index, paragraph] of paragraphs.entries()) {
      if (index > 0)
        await this.page.keyboard.press('Enter')
      await this.page.keyboard.insertText(paragraph)
    }
    await expect.poll(() => editor.textContent()).toContain(paragraphs.at(-1))
  }

  /** Uploads a picture with its alternative text through the media dialog and puts it into a field. */
  async addPicture(name: string, file: string, alternativeText: string): Promise<void> {
    const field = this.page.getByRole('region', {
      name: labelOf(name),
    })
    await field.getByRole('button', { name: /add an asset/ }).click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Add more assets' }).click()
    await this.page.locator('input[type=file]').setInputFiles(file)
    await dialog.getByRole('button', {
      name: basename(file),
    }).getByRole('button', { name: 'Edit' }).click()
    await dialog.getByRole('textbox', { name: 'Alternative text' }).fill(alternativeText)
    await dialog.getByRole('button', { name: 'Finish' }).click()
    await dialog.getByRole('button', { name: 'Upload 1 asset to the library' }).click()
    await dialog.getByRole('tab', { name: 'Selected files 1' }).waitFor()
    await dialog.getByRole('button', { name: 'Finish' }).click()
    await field.getByRole('img', { name: alternativeText }).waitFor()
  }

  /** Unfolds the first item of a repeatable component that the model wants at least one of. */
  async unfoldFirst(name: string): Promise<void> {
    const label = this.page.locator('main label', {
      hasText: labelOf(name),
    }).first()
    await label.locator('xpath=ancestor::*[.//h3/button][1]').locator('h3 > button[aria-expanded="false"]').first().click()
  }

  /**
   * Publishes and waits until the CMS has said so, to the browser and to the editor. Gives the document's id. Asked what
   * kind of change it is, says that it is a minor one, unless there is a note.
   */
  async publish({ reason, changeNote }: { reason?: string, changeNote?: string } = {}): Promise<string> {
    const answered = this.page.waitForResponse(response => response.url().includes('/actions/publish'))
    const dialog = this.page.getByRole('dialog', { name: 'Before you publish' })
    await this.page.getByRole('button', { name: 'Publish', exact: true }).click()
    await Promise.race([
      answered,
      dialog.waitFor(),
    ])
    if (await dialog.isVisible())
      await answerDialog(dialog, reason, changeNote)
    const answer = await answered
    const body = await answer.json() as { data?: { documentId: string }, error?: { message: string } }
    expect(answer.status(), JSON.stringify(body.error)).toBe(200)
    await this.page.getByText('Published document').last().waitFor()
    return body.data?.documentId ?? ''
  }

  private named(name: string): Locator {
    return this.page.locator(`main [name="${name}"]`)
  }

  private async typeDay(input: Locator, day: string): Promise<void> {
    const [year, month, date] = day.split('-')
    await input.click()
    await input.fill(`${month}/${date}/${year}`)
    await this.page.keyboard.press('Enter')
    await expect.poll(() => input.inputValue()).toBe(`${month}/${date}/${year}`)
  }
}

/** `startsAt` is shown as «startsAt» or «Starts at», as the admin is set up. */
function labelOf(name: string): RegExp {
  return new RegExp(`^\\s*${name.replace(/[A-Z]/g, ' ?$&')}\\b`, 'i')
}

async function answerDialog(dialog: Locator, reason?: string, changeNote?: string): Promise<void> {
  if (reason !== undefined)
    await dialog.getByRole('textbox', { name: 'Reason' }).fill(reason)
  const size = changeNote === undefined
    ? /^Minor/
    : /^Major/
  if (await dialog.getByRole('radio').count() > 0)
    await dialog.getByRole('radio', { name: size }).click()
  if (changeNote !== undefined)
    await dialog.getByRole('textbox', { name: /^What was changed/ }).fill(changeNote)
  await dialog.getByRole('button', { name: 'Publish' }).click()
}
