import type { Page } from 'playwright-core'
import type { TestBrowser } from '../setup/browser'
import type { Cms } from '../setup/cms'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { launchBrowser } from '../setup/browser'
import { startCms } from '../setup/cms'
import { editor } from '../setup/content'
import { logIn, openAdmin, openEntry, openNewEntry } from './support/admin-form'

let cms: Cms
let chromium: TestBrowser

beforeAll(async () => {
  cms = await startCms()
  chromium = await launchBrowser()
})

afterAll(async () => {
  await chromium?.close()
  await cms?.stop()
})

/** As Word puts it on the clipboard: headings, a list made of paragraphs, tracked changes, styles all over. */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0cm}</style></head><body lang=FI>
<!--StartFragment-->
<h1 style='margin-top:12pt'><span style='font-family:"Calibri"'>Tulokset<o:p></o:p></span></h1>
<p class=MsoNormal>Ryhmä löysi <b>uuden</b> tavan, <i>nopeamman</i> kuin&nbsp; ennen: <a href="https://example.org/tulos"><span style='color:blue'>tulokset</span></a>.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h2><b>Seuraavaksi</b></h2>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>·<span>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Ensin<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span>Sisempi</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span>Yksi</p>
<p class=MsoNormal>Näytteitä on 36&nbsp;000. <del>Poistettu</del><ins>Lisätty</ins> <a href="#_ftn1">[1]</a><script>alert(1)</script><img src="file:///c:/x.png"></p>
<!--EndFragment--></body></html>`

const text = (value: string, marks = {}) => ({ type: 'text', text: value, ...marks })

const cleaned = [
  {
    type: 'heading',
    level: 2,
    children: [
      text('Tulokset'),
    ],
  },
  {
    type: 'paragraph',
    children: [
      text('Ryhmä löysi '),
      text('uuden', { bold: true }),
      text(' tavan, '),
      text('nopeamman', { italic: true }),
      text(' kuin ennen: '),
      {
        type: 'link',
        url: 'https://example.org/tulos',
        children: [
          text('tulokset'),
        ],
      },
      text('.'),
    ],
  },
  {
    type: 'heading',
    level: 3,
    children: [
      text('Seuraavaksi'),
    ],
  },
  {
    type: 'list',
    format: 'unordered',
    children: [
      {
        type: 'list-item',
        children: [
          text('Ensin'),
        ],
      },
      {
        type: 'list',
        format: 'unordered',
        indentLevel: 1,
        children: [
          {
            type: 'list-item',
            children: [
              text('Sisempi'),
            ],
          },
        ],
      },
    ],
  },
  {
    type: 'list',
    format: 'ordered',
    children: [
      {
        type: 'list-item',
        children: [
          text('Yksi'),
        ],
      },
    ],
  },
  {
    type: 'paragraph',
    children: [
      text('Näytteitä on 36\u00A0000. Lisätty [1] ja jatkuu.'),
    ],
  },
]

/** Puts HTML on the clipboard just as another program would; the browser's own interface for it would tidy it first. */
async function pasteHtml(page: Page, html: string): Promise<void> {
  await page.evaluate((content) => {
    document.addEventListener('copy', (event) => {
      event.clipboardData?.setData('text/html', content)
      event.clipboardData?.setData('text/plain', 'plain')
      event.preventDefault()
    }, { once: true, capture: true })
    document.execCommand('copy')
  }, html)
  await page.keyboard.press('Control+v')
}

describe('writing in the admin', () => {
  it('starts a news item on today’s date, cleans what is pasted from Word, and saves by keys', async () => {
    const editor = await openAdmin(chromium)
    await logIn(editor, cms)
    const form = await openNewEntry(editor, cms, 'news-item', 'fi')
    const today = new Intl.DateTimeFormat('en-US', {
      timeZone: 'Europe/Helsinki',
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
    }).format(new Date())
    expect(await editor.locator('main [name="publishedOn"]').inputValue()).toBe(today)
    await form.fill('title', 'Liitetty uutinen')
    await form.regenerateSlug()
    await form.fill('lead', 'Teksti on kirjoitettu toisessa ohjelmassa.')

    await editor.locator('main [contenteditable="true"]').first().click()
    await pasteHtml(editor, fromWord)
    await editor.keyboard.insertText(' ja jatkuu.')
    await editor.getByText('Lisätty [1] ja jatkuu.').waitFor()
    // The editor hands its text to the form a moment later.
    await expect.poll(() => editor.getByRole('button', { name: 'Save', exact: true }).isEnabled()).toBe(true)
    await editor.locator('main [name="lead"]').focus()
    await expect.poll(async () => {
      await editor.keyboard.press('Control+s')
      return (await bodyOf('Liitetty uutinen'))?.length
    }, { timeout: 20_000, interval: 1000 }).toBe(cleaned.length)
    expect(await bodyOf('Liitetty uutinen')).toEqual(cleaned)
  })

  it('shows its keys, and opens the preview by them', async () => {
    const editor = await openAdmin(chromium)
    await logIn(editor, cms)
    await openNewEntry(editor, cms, 'page', 'en')
    await editor.locator('h1').click()
    await editor.keyboard.press('?')
    const dialog = editor.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await dialog.getByText('Open the preview').waitFor()
    await editor.keyboard.press('Escape')
    // The focus comes back to where it was before the dialog: only then may it move on.
    await dialog.waitFor({ state: 'hidden' })
    await editor.locator('main [name="title"]').focus()
    await editor.keyboard.press('?')
    await expect.poll(() => editor.locator('main [name="title"]').inputValue()).toBe('?')
    expect(await dialog.count()).toBe(0)
  })

  it('shows what each block looks like and what it is for', async () => {
    const editor = await openAdmin(chromium)
    await logIn(editor, cms)
    await openNewEntry(editor, cms, 'page', 'en')
    await editor.getByRole('button', { name: /Add a block to/ }).click()
    const hero = editor.getByRole('button', { name: 'Hero' })
    await expect.poll(() => hero.getByRole('img').evaluate(image => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0)
    await editor.getByRole('button', { name: 'What the blocks are for' }).click()
    await editor.getByRole('dialog').getByText('Figures from the fact register, with date and source.').waitFor()
  })

  it('speaks Finnish and Swedish where Strapi itself does not', async () => {
    const admin = await adminClient({ url: cms.url, ...cms.admin })
    for (const [language, save, more, media, words] of [
      [
        'fi',
        'Tallenna',
        'Pikanäppäimet',
        'Mediakirjasto',
        [
          'Uutinen',
          'Ingressi',
          'Uutisen teksti.',
          'Tarkistettu',
        ],
      ],
      [
        'sv',
        'Spara',
        'Kortkommandon',
        'Mediebibliotek',
        [
          'Nyhet',
          'Ingress',
          'Nyhetens text.',
          'Granskad',
        ],
      ],
    ] as const) {
      await admin.request('PUT', '/admin/users/me', { preferedLanguage: language })
      const editor = await openAdmin(chromium)
      await editor.addInitScript(chosen => localStorage.setItem('strapi-admin-language', chosen), language)
      await editor.goto(`${cms.url}/admin/auth/login`)
      await editor.locator('[name="email"]').fill(cms.admin.email)
      await editor.locator('[name="password"]').fill(cms.admin.password)
      await editor.locator('button[type="submit"]').click()
      await editor.getByRole('link', { name: media }).waitFor()
      await editor.goto(`${cms.url}/admin/content-manager/collection-types/api::news-item.news-item/create?plugins[i18n][locale]=fi`)
      await editor.getByRole('button', { name: save, exact: true }).waitFor()
      await editor.getByRole('button', { name: more }).waitFor()
      for (const word of words)
        await editor.getByText(word, { exact: false }).first().waitFor()
    }
    await admin.request('PUT', '/admin/users/me', { preferedLanguage: 'en' })
  })
})

/** The text of a Finnish news item, as the CMS keeps it. */
async function bodyOf(title: string): Promise<unknown[] | undefined> {
  const admin = await adminClient({ url: cms.url, ...cms.admin })
  const list = '/content-manager/collection-types/api::news-item.news-item'
  const { body } = await admin.request<{ results: { title: string, body: unknown[] | null }[] }>('GET', `${list}?locale=fi`)
  return body.results.find(item => item.title === title)?.body ?? undefined
}

describe('the address of a version that has not been saved yet', () => {
  const NEWS = 'api::news-item.news-item'
  const address = (page: Page) => page.locator('main [name="slug"]').inputValue()

  it('is made of its title while that is written, until somebody writes another', async () => {
    const page = await openAdmin(chromium)
    await logIn(page, cms)
    const form = await openNewEntry(page, cms, 'news-item', 'fi')
    await form.fill('title', 'Syöpä ja äly')
    await expect.poll(() => address(page), { timeout: 5000 }).toBe('syopa-ja-aly')
    await form.fill('title', 'Syöpä, äly ja data')
    await expect.poll(() => address(page), { timeout: 5000 }).toBe('syopa-aly-ja-data')
    await form.fill('slug', 'oma-osoite')
    await form.fill('title', 'Jotain aivan muuta')
    await page.waitForTimeout(2000)
    expect(await address(page)).toBe('oma-osoite')
  })

  it('is made of its own title in a second language, and stays in the first', async () => {
    const edit = editor(await adminClient({ url: cms.url, ...cms.admin }))
    const documentId = await edit.create(NEWS, {
      title: 'A first name',
      slug: 'kept',
      publishedOn: '2026-01-01',
      lead: 'It is saved.',
    })
    const page = await openAdmin(chromium)
    await logIn(page, cms)
    const saved = await openEntry(page, cms, 'news-item', documentId, 'en')
    await saved.fill('title', 'A second name')
    await page.waitForTimeout(2000)
    expect(await address(page)).toBe('kept')
    const translated = await openEntry(page, cms, 'news-item', documentId, 'sv')
    await translated.fill('title', 'Ett nytt namn')
    await expect.poll(() => address(page), { timeout: 5000 }).toBe('ett-nytt-namn')
  })

  it('is not brought over from another language, and what is saved then is no unsaved work', async () => {
    const edit = editor(await adminClient({ url: cms.url, ...cms.admin }))
    const topic = await edit.create('api::topic.topic', {
      slug: 'aihe',
      name: { en: 'Subject', fi: 'Aihe', sv: 'Ämne' },
    })
    const documentId = await edit.create(NEWS, {
      title: 'Suomenkielinen otsikko',
      slug: 'suomenkielinen-otsikko',
      publishedOn: '2026-01-01',
      lead: 'Ingressi suomeksi.',
      body: [
        {
          type: 'paragraph',
          children: [
            text('Leipäteksti.'),
          ],
        },
      ],
      topics: {
        connect: [
          { documentId: topic },
        ],
      },
      changeNote: 'Korjattu luku.',
    }, 'fi')
    const page = await openAdmin(chromium)
    await logIn(page, cms)
    const form = await openEntry(page, cms, 'news-item', documentId, 'sv')
    await page.getByRole('button', { name: 'Fill in from another locale' }).click()
    const dialog = page.getByRole('alertdialog')
    await dialog.getByRole('combobox').click()
    await page.getByRole('option', { name: /Finnish/ }).click()
    await dialog.getByRole('button', { name: /Yes, fill in/ }).click()
    await expect.poll(() => page.locator('main [name="lead"]').inputValue()).toBe('Ingressi suomeksi.')
    expect(await page.locator('main [name="changeNote"]').inputValue()).toBe('')
    await form.fill('title', 'En svensk rubrik')
    await expect.poll(() => address(page), { timeout: 5000 }).toBe('en-svensk-rubrik')
    await form.fill('lead', 'En svensk ingress.')
    await page.waitForTimeout(1500)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Saved').first().waitFor()
    await page.waitForTimeout(1500)
    await page.reload()
    await expect.poll(() => page.locator('main [name="lead"]').inputValue()).toBe('En svensk ingress.')
    await page.waitForTimeout(1500)
    expect(await page.getByText(/unsaved work/i).count()).toBe(0)
  })
})
