import type { TestBrowser } from '../setup/browser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { launchBrowser } from '../setup/browser'
import { runCmsScript } from '../setup/cms'
import { startPlatform } from '../setup/site'
import { logIn, openAdmin, openEntry } from './support/admin-form'
import { mainText } from './support/site-page'

const account = { email: 'board@example.org', password: 'Blue-Lantern-Harbour-27' }

interface BoardPages { results: { documentId: string, slug: string }[] }

let platform: Awaited<ReturnType<typeof startPlatform>>
let chromium: TestBrowser

beforeAll(async () => {
  platform = await startPlatform({ seed: true })
  await runCmsScript('create-admin', {
    dataDir: platform.cms.dataDir,
    args: [
      '--email',
      account.email,
      '--password',
      account.password,
      '--role',
      'patient-board-editor',
      '--name',
      'Board Editor',
    ],
  })
  chromium = await launchBrowser()
})

afterAll(async () => {
  await chromium?.close()
  await platform?.stop()
})

describe('a patient board editor', () => {
  it('logs in, changes a page of the board and sees it live', async () => {
    const admin = await adminClient({ url: platform.cms.url, ...account })
    const { body } = await admin.request<BoardPages>('GET', '/content-manager/collection-types/api::board-page.board-page?locale=fi')
    const [page] = body.results
    expect(page).toBeDefined()

    const editor = await openAdmin(chromium)
    await logIn(editor, platform.cms, account)
    const form = await openEntry(editor, platform.cms, 'board-page', page!.documentId, 'fi')
    await form.fill('lead', 'POTKU kokoontuu neljä kertaa vuodessa.')
    await form.publish()
    await platform.settled()

    const visitor = await chromium.openPage()
    await visitor.goto(`${platform.site.url}/fi/potku/${page!.slug}`)
    expect(await mainText(visitor)).toContain('POTKU kokoontuu neljä kertaa vuodessa.')
  })

  it('meets the board’s own types in the admin and no others', async () => {
    const editor = await openAdmin(chromium)
    await logIn(editor, platform.cms, account)
    await editor.getByRole('link', { name: 'Content Manager' }).click()
    const types = editor.getByRole('navigation', { name: 'Content Manager' }).getByRole('link')
    await types.first().waitFor()
    expect(await types.allTextContents()).toEqual(['Patient board member', 'Patient board page', 'Patient board update'])
    expect(await editor.getByRole('link', { name: 'Content-Type Builder' }).count()).toBe(0)
  })
})
