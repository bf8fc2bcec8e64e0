import type { AdminClient } from '../../setup/admin'

export interface Content {
  /** Published in English and Finnish; its English draft has since been changed. */
  changed: string
  /** Never published. */
  draft: string
  /** Published in English only. */
  english: string
  /** Published in Swedish only. */
  swedish: string
  /** A published topic, and one that was taken back. */
  topic: string
  secretTopic: string
}

interface Saved { data: { documentId: string } }

/** Fills an empty CMS: whatever the public must never read has SECRET in it. */
export async function fill(admin: AdminClient): Promise<Content> {
  const write = writer(admin)
  const topic = await write.save('topic', {
    slug: 'open-topic',
    name: { en: 'Open topic', fi: 'Avoin aihe', sv: 'Öppet ämne' },
  })
  await write.publish('topic', topic)
  const secretTopic = await write.save('topic', {
    slug: 'secret-topic',
    name: { en: 'SECRET topic', fi: 'SECRET aihe', sv: 'SECRET ämne' },
  })
  // It is taken back once everything that leads to it is out.
  await write.publish('topic', secretTopic)
  await write.change('topic', topic, {
    slug: 'open-topic',
    name: { en: 'Open topic', fi: 'Avoin aihe', sv: 'Öppet ämne' },
    description: { en: 'SECRET change of a topic' },
  })

  const news = (title: string, slug: string) => ({
    title,
    slug,
    publishedOn: '2026-02-01',
    lead: title,
    topics: {
      connect: [
        { documentId: topic },
        { documentId: secretTopic },
      ],
    },
  })
  const changed = await write.save('news-item', news('Changed later', 'changed-later'))
  await write.publish('news-item', changed)
  await write.change('news-item', changed, news('Muuttui', 'muuttui'), 'fi')
  await write.publish('news-item', changed, 'fi')
  await write.change('news-item', changed, news('SECRET change', 'secret-change'))
  const draft = await write.save('news-item', news('SECRET draft', 'secret-draft'))
  const english = await write.save('news-item', news('Only English', 'only-english'))
  await write.publish('news-item', english)
  const swedish = await write.save('news-item', news('Bara svenska', 'bara-svenska'), 'sv')
  await write.publish('news-item', swedish, 'sv')
  await write.unpublish('topic', secretTopic)
  return {
    changed,
    draft,
    english,
    swedish,
    topic,
    secretTopic,
  }
}

/** Writes as an editor does, through the admin API. */
export function writer(admin: AdminClient) {
  const route = (type: string, locale: string, rest = '') => `/content-manager/collection-types/api::${type}.${type}${rest}?locale=${locale}`
  const must = async (method: string, path: string, body: unknown) => {
    const answer = await admin.request<Saved>(method, path, body)
    if (answer.status >= 300)
      throw new Error(`${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`)
    return answer.body.data.documentId
  }
  return {
    save: (type: string, data: object, locale = 'en') => must('POST', route(type, locale), data),
    change: (type: string, documentId: string, data: object, locale = 'en') => must('PUT', route(type, locale, `/${documentId}`), data),
    publish: (type: string, documentId: string, locale = 'en') => must('POST', route(type, locale, `/${documentId}/actions/publish`), {}),
    unpublish: (type: string, documentId: string, locale = 'en') => must('POST', `${route(type, locale, `/${documentId}/actions/unpublish`)}&removal=confirmed`, {}),
  }
}
