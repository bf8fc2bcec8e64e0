import type { AdminClient } from '../setup/admin'
import type { Cms } from '../setup/cms'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeEditors, paragraph, uploadPicture } from '../security/support/editors'
import { adminClient } from '../setup/admin'
import { runCmsScript, startCms } from '../setup/cms'
import { editor } from '../setup/content'
import { trustedClient } from '../setup/trusted'

const NEWS = 'api::news-item.news-item'
const TOPIC = 'api::topic.topic'
const collection = '/content-manager/collection-types'

interface Metadata { edit: { label: string, description: string }, list: { label: string } }
interface Form { data: { contentType: { metadatas: Record<string, Metadata> }, components: Record<string, { metadatas: Record<string, Metadata> }> } }
interface Named { uid: string, info: { displayName: string } }
interface Init { data: { contentTypes: Named[], components: Named[] } }
interface Refusal { error?: { name: string, message: string, details: { code: string, findings: { code: string, path: string, text: string }[] } } }

let cms: Cms
let admin: AdminClient
let edit: ReturnType<typeof editor>

beforeAll(async () => {
  cms = await startCms()
  admin = await adminClient({ url: cms.url, ...cms.admin })
  edit = editor(admin)
})
afterAll(() => cms?.stop())

function news(slug: string, more: object = {}) {
  return {
    title: slug,
    slug,
    lead: 'A lead.',
    publishedOn: '2026-01-01',
    ...more,
  }
}
function secret(slug: string) {
  return news(slug, {
    body: paragraph('Her code is 131052-308T.'),
  })
}

async function isPublished(slug: string): Promise<boolean> {
  const answer = await trustedClient(cms.url)('NewsItem', { locale: 'en', slug })
  return JSON.stringify(answer).includes(`"slug":"${slug}"`)
}

describe('the gate stands at every way to publish', () => {
  it('the publish button of the admin, for what is new and for what is saved', async () => {
    const direct = await admin.request<Refusal>('POST', `${collection}/${NEWS}/actions/publish?locale=en`, secret('direct'))
    expect(direct.status).toBe(400)
    expect(direct.body.error?.details).toMatchObject({
      code: 'PUBLISH_BLOCKED',
      findings: [
        { code: 'identity-code', path: 'body' },
      ],
    })

    const id = await edit.create(NEWS, secret('saved'))
    const saved = await admin.request<Refusal>('POST', `${collection}/${NEWS}/${id}/actions/publish?locale=en`, secret('saved'))
    expect(saved.status).toBe(400)
    expect(saved.body.error?.message).toContain('personal identity code')
    expect([await isPublished('direct'), await isPublished('saved')]).toEqual([false, false])

    await edit.publish(NEWS, id, news('saved', {
      body: paragraph('Mended.'),
    }))
    expect(await isPublished('saved')).toBe(true)
  })

  it('an update of what is published leaves the published version as it was', async () => {
    const id = await edit.create(NEWS, news('corrected'))
    await edit.publish(NEWS, id, news('corrected'))
    const worse = await admin.request<Refusal>('POST', `${collection}/${NEWS}/${id}/actions/publish?locale=en`, secret('corrected'))
    expect(worse.status).toBe(400)
    const answer = await trustedClient(cms.url)('NewsItem', { locale: 'en', slug: 'corrected' })
    expect(JSON.stringify(answer)).toContain('corrected')
    expect(JSON.stringify(answer)).not.toContain('131052')
  })

  it('bulk publishing publishes all or nothing', async () => {
    const ids = [await edit.create(NEWS, news('bulk-good')), await edit.create(NEWS, secret('bulk-bad'))]
    await expect(edit.publishAll(NEWS, ids, 'en')).rejects.toThrow('personal identity code')
    expect([await isPublished('bulk-good'), await isPublished('bulk-bad')]).toEqual([false, false])
  })

  it('scripts, imports and schedules: the document service itself', async () => {
    const id = await edit.create(NEWS, secret('scheduled'))
    const attempts: [string, object][] = [
      [
        'publish',
        { documentId: id, locale: 'en' },
      ],
      [
        'publish',
        { documentId: id, locale: '*' },
      ],
      [
        'update',
        {
          documentId: id,
          locale: 'en',
          data: { title: 'Scheduled' },
          status: 'published',
        },
      ],
      [
        'create',
        {
          locale: 'en',
          data: secret('imported'),
          status: 'published',
        },
      ],
    ]
    for (const [action, params] of attempts) {
      await expect(runCmsScript('../../tests/setup/documents-beside', {
        dataDir: cms.dataDir,
        args: [
          JSON.stringify([
            [NEWS, action, params],
          ]),
        ],
      }), action).rejects.toThrow('personal identity code')
    }
    expect([await isPublished('scheduled'), await isPublished('imported')]).toEqual([false, false])
  })

  it('the content API is closed', async () => {
    const answer = await fetch(`${cms.url}/api/news-items`, { method: 'POST', body: '{}' })
    expect(answer.status).toBe(404)
  })

  it('speaks the editor’s language', async () => {
    await admin.request('PUT', '/admin/users/me', { preferedLanguage: 'fi' })
    const answer = await admin.request<Refusal>('POST', `${collection}/${NEWS}/actions/publish?locale=en`, secret('finnish'))
    await admin.request('PUT', '/admin/users/me', { preferedLanguage: 'en' })
    expect(answer.body.error?.message).toMatch(/^Ei julkaistu: .*henkilötunnus/)
  })

  it('calls fields, hints and types by the editor’s words', async () => {
    const words = async (language: string) => {
      await admin.request('PUT', '/admin/users/me', { preferedLanguage: language })
      const { body: form } = await admin.request<Form>('GET', `/content-manager/content-types/${NEWS}/configuration`)
      const { body: init } = await admin.request<Init>('GET', '/content-manager/init')
      const { contentType, components } = form.data
      return [
        contentType.metadatas.lead?.edit.label,
        contentType.metadatas.lead?.list.label,
        contentType.metadatas.body?.edit.description,
        components['elements.seo']?.metadatas.title?.edit.description,
        init.data.contentTypes.find(({ uid }) => uid === NEWS)?.info.displayName,
        init.data.components.find(({ uid }) => uid === 'blocks.steps')?.info.displayName,
      ]
    }
    expect(await words('fi')).toEqual([
      'Ingressi',
      'Ingressi',
      'Uutisen teksti.',
      'Korvaa sivun otsikon. Enintään 60 merkkiä näytetään.',
      'Uutinen',
      'Vaiheet',
    ])
    expect(await words('sv')).toEqual([
      'Ingress',
      'Ingress',
      'Nyhetens text.',
      'Ersätter sidans rubrik. Högst 60 tecken visas.',
      'Nyhet',
      'Steg',
    ])
    expect(await words('en')).toEqual([
      'Lead',
      'Lead',
      'The text of the item.',
      'Replaces the page’s title. At most 60 characters are shown.',
      'News item',
      'Steps',
    ])
  })
})

describe('what leads elsewhere', () => {
  it('must be published first, or together', async () => {
    const topic = await edit.create(TOPIC, {
      slug: 'topic',
      name: { en: 'Topic', fi: 'Aihe', sv: 'Ämne' },
    })
    const related = news('related', {
      topics: {
        connect: [
          { documentId: topic },
        ],
      },
    })
    const id = await edit.create(NEWS, related)
    await expect(edit.publish(NEWS, id)).rejects.toThrow('“topics” is not published')
    await edit.publish(TOPIC, topic)
    await edit.publish(NEWS, id)
  })

  it('within texts, too; two that link to one another are published together', async () => {
    const to = (slug: string) => [
      {
        type: 'paragraph',
        children: [
          {
            type: 'link',
            url: `/en/news/${slug}`,
            children: [
              { type: 'text', text: slug },
            ],
          },
        ],
      },
    ]
    const first = await edit.create(NEWS, news('first', {
      body: to('second'),
    }))
    const second = await edit.create(NEWS, news('second', {
      body: to('first'),
    }))
    await expect(edit.publish(NEWS, first)).rejects.toThrow('nothing is published there')
    await edit.publishAll(NEWS, [first, second], 'en')
    expect([await isPublished('first'), await isPublished('second')]).toEqual([true, true])
  })

  it('a picture needs words', async () => {
    const image = await uploadPicture(admin, 'picture.png', '')
    const id = await edit.create(NEWS, news('pictured', { image }))
    await expect(edit.publish(NEWS, id)).rejects.toThrow('no alternative text')
  })
})

describe('warnings', () => {
  const long = news('long', {
    title: 'x'.repeat(90),
  })

  it('tell of a text that was brought over and not translated, until it is', async () => {
    const lead = 'A lead that is as long as leads are, and the same in both languages.'
    const id = await edit.create(NEWS, news('brought-over', { lead }))
    await edit.update(NEWS, id, news('tuotu', { lead }), 'fi')
    const publish = (data: object) => admin.request<Refusal>('POST', `${collection}/${NEWS}/${id}/actions/publish?locale=fi`, data)
    const refused = await publish({})
    expect(refused.body.error?.details).toMatchObject({
      code: 'PUBLISH_NEEDS_REASON',
      findings: [
        { code: 'same-text', path: 'lead' },
      ],
    })
    expect((await publish(news('tuotu', { lead: 'Ingressi, joka on suomeksi eikä siis sama kuin englanniksi.' }))).status).toBe(200)
  })

  it('stop what nobody took upon themselves, and are kept with the reason', async () => {
    const id = await edit.create(NEWS, long)
    const refused = await admin.request<Refusal>('POST', `${collection}/${NEWS}/${id}/actions/publish?locale=en`, {})
    expect(refused.body.error?.details).toMatchObject({
      code: 'PUBLISH_NEEDS_REASON',
      findings: [
        { code: 'long-title' },
      ],
    })

    const empty = await admin.request('POST', '/publish-checks/accepted', {
      uid: NEWS,
      documentId: id,
      locale: 'en',
      values: long,
      reason: ' ',
    })
    expect(empty.status).toBe(400)
    const accepted = await admin.request('POST', '/publish-checks/accepted', {
      uid: NEWS,
      documentId: id,
      locale: 'en',
      values: long,
      reason: 'The law is called so.',
    })
    expect(accepted.body).toEqual({ accepted: 1 })
    await edit.publish(NEWS, id)

    const report = await admin.request<{ findings: { code: string, accepted: { reason: string, who: string, at: string } | null }[] }>('POST', '/publish-checks/report', {
      uid: NEWS,
      documentId: id,
      locale: 'en',
      values: long,
    })
    const warning = report.body.findings.find(({ code }) => code === 'long-title')
    expect(warning?.accepted).toMatchObject({ reason: 'The law is called so.' })
    expect(Date.parse(warning?.accepted?.at ?? '')).toBeGreaterThan(0)

    const longer = await admin.request<Refusal>('POST', `${collection}/${NEWS}/${id}/actions/publish?locale=en`, {
      ...long,
      title: 'y'.repeat(120),
    })
    expect(longer.status).toBe(400)
  })

  it('may be accepted before the first save, by the same person only', async () => {
    const draft = { ...long, slug: 'unsaved' }
    const { communications } = await makeEditors(cms)
    await communications.request('POST', '/publish-checks/accepted', {
      uid: NEWS,
      locale: 'en',
      values: draft,
      reason: 'Mine.',
    })
    expect((await admin.request('POST', `${collection}/${NEWS}/actions/publish?locale=en`, draft)).status).toBe(400)
    const own = await communications.request('POST', `${collection}/${NEWS}/actions/publish?locale=en`, draft)
    expect(own.status).toBeLessThan(300)
  })
})
