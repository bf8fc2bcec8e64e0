import type { AdminClient } from '../setup/admin'
import type { Platform } from '../setup/site'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { editor } from '../setup/content'
import { startPlatform } from '../setup/site'

interface Refused { error?: { message: string, details: { code?: string, mayBeConfirmed?: boolean, errors?: { path: string[] }[] } } }
interface Where { users: { documentId: string, title: string, places: { kind: string, locale: string | null, path: string }[] }[] }

const page = 'api::page.page'
const redirect = 'api::redirect.redirect'
const languages = ['en', 'fi', 'sv'] as const

let platform: Platform
let admin: AdminClient
let write: ReturnType<typeof editor>

beforeAll(async () => {
  platform = await startPlatform({ seed: true })
  admin = await adminClient({ url: platform.cms.url, ...platform.cms.admin })
  write = editor(admin)
})

afterAll(() => platform?.stop())

/** What the checks before publishing ask of every page. */
const lead = 'A page of this test, to be moved about.'

/** A page with the same text in all three languages, published. */
async function makePage(slug: string, data: object = {}): Promise<string> {
  const [first, ...others] = languages.map(locale => ({ locale, slug: `${slug}-${locale}` }))
  const title = `Page ${slug}`
  const documentId = await write.create(page, {
    title,
    slug: first?.slug,
    lead,
    ...data,
  })
  await write.publish(page, documentId, { title, slug: first?.slug, lead })
  for (const { locale, slug } of others) {
    await write.update(page, documentId, { title, slug, lead, ...data }, locale)
    await write.publish(page, documentId, { title, slug, lead }, locale)
  }
  return documentId
}

async function rename(documentId: string, slug: string, locale = 'en'): Promise<void> {
  await write.publish(page, documentId, { title: `Page ${slug}`, slug }, locale)
}

function below(documentId: string) {
  return {
    parent: {
      connect: [
        { documentId },
      ],
    },
  }
}
function paragraph(...children: object[]) {
  return [
    { type: 'paragraph', children },
  ]
}

async function answer(path: string): Promise<[number, string | null]> {
  const response = await fetch(platform.site.url + path, { redirect: 'manual' })
  return [
    response.status,
    response.headers.get('location'),
  ]
}

async function redirects(): Promise<Record<string, string>> {
  const { body } = await admin.request<{ results: { from: string, to: string }[] }>('GET', `/content-manager/collection-types/${redirect}?pageSize=100`)
  return Object.fromEntries(body.results.map(({ from, to }) => [from, to]))
}

describe('a page that moves', () => {
  it('leads from its old address and those of the pages below, in every language, at once', async () => {
    const parent = await makePage('above')
    await makePage('under', below(parent))
    await platform.settled()
    for (const locale of languages)
      expect((await answer(`/${locale}/above-${locale}/under-${locale}`))[0]).toBe(200)
    for (const locale of languages)
      await rename(parent, `renamed-${locale}`, locale)
    await platform.settled()
    for (const locale of languages) {
      expect(await answer(`/${locale}/above-${locale}`)).toEqual([301, `/${locale}/renamed-${locale}`])
      expect(await answer(`/${locale}/above-${locale}/under-${locale}`)).toEqual([301, `/${locale}/renamed-${locale}/under-${locale}`])
      expect((await answer(`/${locale}/renamed-${locale}/under-${locale}`))[0]).toBe(200)
    }
  }, 180_000)

  it('is left no old copy when only the page above changes', async () => {
    const one = await makePage('first-home')
    const other = await makePage('second-home')
    const child = await makePage('mover', below(one))
    await platform.settled()
    expect((await answer('/en/first-home-en/mover-en'))[0]).toBe(200)
    await write.publish(page, child, {
      title: 'Page mover',
      slug: 'mover-en',
      parent: {
        disconnect: [
          { documentId: one },
        ],
        connect: [
          { documentId: other },
        ],
      },
    })
    await platform.settled()
    expect(await answer('/en/first-home-en/mover-en')).toEqual([301, '/en/second-home-en/mover-en'])
  })

  it('makes neither chains nor loops', async () => {
    const moving = await makePage('a')
    await rename(moving, 'b')
    await rename(moving, 'c')
    expect(await redirects()).toMatchObject({ '/en/a-en': '/en/c', '/en/b': '/en/c' })
    await rename(moving, 'a-en')
    const now = await redirects()
    expect(now).toMatchObject({ '/en/b': '/en/a-en', '/en/c': '/en/a-en' })
    expect(now).not.toHaveProperty('/en/a-en')
  })

  it('gives its old address to whoever is published there next', async () => {
    await rename(await makePage('place'), 'elsewhere')
    expect(await redirects()).toHaveProperty('/en/place-en')
    const next = await write.create(page, { title: 'Another place', slug: 'place-en', lead })
    await write.publish(page, next, { title: 'Another place', slug: 'place-en', lead })
    await platform.settled()
    expect((await answer('/en/place-en'))[0]).toBe(200)
    expect(await redirects()).not.toHaveProperty('/en/place-en')
  })

  it('ends at one address, however many rename at once', async () => {
    const parent = await makePage('raced')
    const child = await makePage('racer', below(parent))
    await Promise.all([
      rename(parent, 'raced-two'),
      rename(child, 'racer-two'),
    ])
    await platform.settled()
    expect((await answer('/en/raced-two/racer-two'))[0]).toBe(200)
    expect(await answer('/en/raced-en/racer-en')).toEqual([301, '/en/raced-two/racer-two'])
  })
})

describe('a redirect written by hand', () => {
  it('leads on from its old address in whichever letters it is asked for', async () => {
    await write.create(redirect, { from: '/Syo\u0308pa\u0308', to: '/en/news' })
    await platform.settled()
    for (const asked of ['/sy%C3%B6p%C3%A4', '/Sy%C3%B6p%C3%A4'])
      expect(await answer(asked)).toEqual([301, '/en/news'])
    expect(await answer('/syo%CC%88pa%CC%88/')).toEqual([301, '/sy%C3%B6p%C3%A4'])
  })

  it.each([
    [
      'to nothing',
      { from: '/en/old-one', to: '/en/no-such-page' },
      'to',
    ],
    [
      'to itself',
      { from: '/en/old-two', to: '/en/old-two' },
      'to',
    ],
    [
      'from a page',
      { from: '/en/hand-en', to: '/en/news' },
      'from',
    ],
    [
      'from a section',
      { from: '/en/news', to: '/en/hand-en' },
      'from',
    ],
    [
      'to an old address',
      { from: '/en/old-three', to: '/en/hand-old' },
      'to',
    ],
  ])('%s is refused in words', async (_, data, field) => {
    if (!(await redirects())['/en/hand-old']) {
      await makePage('hand')
      await write.create(redirect, { from: '/en/hand-old', to: '/en/hand-en' })
    }
    const { status, body } = await admin.request<Refused>('POST', `/content-manager/collection-types/${redirect}`, data)
    expect(status).toBe(400)
    expect(body.error?.details.errors?.[0]?.path).toEqual([field])
    expect(body.error?.message).toContain('“')
  })
})

describe('where something is used', () => {
  it('is told for relations, pages below, links in texts and numbers in texts', async () => {
    const target = await makePage('target')
    const child = await makePage('below-target', below(target))
    const linking = await makePage('linking', {
      lead: 'There are {fact:clinical-experts} of them.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          body: paragraph({ type: 'text', text: '' }, {
            type: 'link',
            url: '/en/target-en',
            children: [
              { type: 'text', text: 'there' },
            ],
          }, { type: 'text', text: '' }),
        },
      ],
    })
    const { body } = await admin.request<Where>('GET', `/where-used/${page}/${target}`)
    const kinds = Object.fromEntries(body.users.map(({ documentId, places }) => [documentId, places[0]]))
    expect(kinds[child]).toMatchObject({ kind: 'parent', path: 'parent' })
    expect(kinds[linking]).toMatchObject({ kind: 'link', path: 'blocks.0.body' })

    const refused = await admin.request<Refused>('POST', `/content-manager/collection-types/${page}/${target}/actions/unpublish?locale=en&removal=confirmed`, {})
    expect(refused.status, 'a published text links there').toBe(400)
    expect(refused.body.error?.details).toMatchObject({ code: 'IN_USE', mayBeConfirmed: false })
    expect(refused.body.error?.message).toContain('Page linking')
    const gone = await admin.request<Refused>('DELETE', `/content-manager/collection-types/${page}/${target}?locale=*`)
    expect(gone.status).toBe(400)

    const both = await admin.request<Refused>('POST', `/content-manager/collection-types/${page}/actions/bulkDelete`, {
      documentIds: [target, child, linking],
    })
    expect(both.status, JSON.stringify(both.body)).toBe(400)
    expect((await admin.request('DELETE', `/content-manager/collection-types/${page}/${linking}?locale=*`)).status).toBe(200)
    const family = await admin.request<Refused>('POST', `/content-manager/collection-types/${page}/actions/bulkDelete`, {
      documentIds: [target, child],
    })
    expect(family.status, JSON.stringify(family.body)).toBe(200)
  })

  it('lets go what readers are led on from', async () => {
    const target = await makePage('going')
    await makePage('keeps-link', {
      blocks: [
        {
          __component: 'blocks.rich-text',
          body: paragraph({ type: 'text', text: '' }, {
            type: 'link',
            url: '/en/going-en',
            children: [
              { type: 'text', text: 'there' },
            ],
          }, { type: 'text', text: '' }),
        },
      ],
    })
    const other = await makePage('staying')
    expect(other).toBeTruthy()
    const refused = await admin.request('DELETE', `/content-manager/collection-types/${page}/${target}?locale=*`)
    expect(refused.status).toBe(400)
    const led = await admin.request<Refused>('DELETE', `/content-manager/collection-types/${page}/${target}?locale=*&removal=confirmed&leadTo=/en/staying-en`)
    expect(led.status, JSON.stringify(led.body)).toBe(200)
    await platform.settled()
    expect(await answer('/fi/going-fi')).toEqual([301, '/fi/staying-fi'])
  })

  it('asks before a topic vanishes from what carries it, and keeps a picture that is shown', async () => {
    const { body: topics } = await admin.request<{ results: { documentId: string }[] }>('GET', '/content-manager/collection-types/api::topic.topic?pageSize=1')
    const topic = topics.results[0]?.documentId
    const asked = await admin.request<Refused>('DELETE', `/content-manager/collection-types/api::topic.topic/${topic}`)
    expect(asked.body.error?.details).toMatchObject({ code: 'IN_USE', mayBeConfirmed: true })
    const { body: files } = await admin.request<{ results: { id: number, documentId: string, name: string }[] }>('GET', '/upload/files?pageSize=100')
    const shown = files.results.find(({ name }) => name.startsWith('sample-partners'))
    const kept = await admin.request<Refused>('DELETE', `/upload/files/${shown?.id}`)
    expect(kept.status, JSON.stringify(kept.body)).toBe(400)
    expect((await admin.request<Where>('GET', `/where-used/plugin::upload.file/${shown?.documentId}`)).body.users).not.toHaveLength(0)
  })
})

describe('a picture', () => {
  it('is described in the language of the page', async () => {
    const { body: files } = await admin.request<{ results: { documentId: string, name: string }[] }>('GET', '/upload/files?pageSize=100')
    const shown = files.results.find(({ name }) => name.startsWith('sample-partners'))
    const saved = await admin.request('PUT', `/picture-texts/${shown?.documentId}`, { en: 'Rings', fi: 'Renkaita, jotka risteävät', sv: 'Ringar' })
    expect(saved.status).toBe(200)
    await platform.settled()
    const html = await (await fetch(`${platform.site.url}/fi/uutiset/uusien-kumppanien-seminaariin-voi-ilmoittautua`)).text()
    expect(html).toContain('alt="Renkaita, jotka risteävät"')
    expect(html).toMatch(/\/media\/[\w.-]+\?v=/)
  })
})
