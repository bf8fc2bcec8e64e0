import type { AdminClient } from './admin'
import type { Feed, FeedChange } from './feed'

interface Written { data: { documentId: string } }

/** Writes content as an editor does, through the admin's own API; what is refused fails the test. */
export function editor(admin: AdminClient) {
  const send = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await admin.request<T>(method, `/content-manager/collection-types/${path}`, body)
    if (answer.status >= 300)
      throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 500)}`)
    return answer.body
  }
  return {
    create: async (type: string, data: object, locale = 'en') => (await send<Written>('POST', `${type}?locale=${locale}`, data)).data.documentId,
    update: (type: string, documentId: string, data: object, locale = 'en') => send('PUT', `${type}/${documentId}?locale=${locale}`, data),
    publish: (type: string, documentId: string, data: object = {}, locale = 'en') => send('POST', `${type}/${documentId}/actions/publish?locale=${locale}`, data),
    unpublish: (type: string, documentId: string, locale = 'en') => send('POST', `${type}/${documentId}/actions/unpublish?locale=${locale}`, {}),
    discard: (type: string, documentId: string, locale = 'en') => send('POST', `${type}/${documentId}/actions/discard?locale=${locale}`, {}),
    /** Writes and publishes a type of which there is only one. */
    publishOnly: async (type: string, data: object, locale = 'en') => {
      const path = `/content-manager/single-types/${type}`
      for (const [method, address] of [
        ['PUT', path],
        ['POST', `${path}/actions/publish`],
      ] as const) {
        const { status, body } = await admin.request(method, `${address}?locale=${locale}`, data)
        if (status >= 300)
          throw new Error(`${method} ${address}: ${status} ${JSON.stringify(body).slice(0, 500)}`)
      }
    },
    remove: (type: string, documentId: string) => send('DELETE', `${type}/${documentId}`),
    /** The ids of the documents that have a published version in a language, 100 at most, but for one slug. */
    published: async (type: string, locale?: string, except?: string) => {
      const { results } = await send<{ results: { documentId: string, status: string, slug?: string }[] }>('GET', `${type}?pageSize=100${locale === undefined
        ? ''
        : `&locale=${locale}`}`)
      return results.filter(({ status, slug }) => status !== 'draft' && (except === undefined || slug !== except)).map(({ documentId }) => documentId)
    },
    /** Also where that takes something from what shows it. */
    unpublishAll: (type: string, documentIds: string[], locale?: string) => send('POST', `${type}/actions/bulkUnpublish?removal=confirmed`, bulk(documentIds, locale)),
    publishAll: (type: string, documentIds: string[], locale?: string) => send('POST', `${type}/actions/bulkPublish`, bulk(documentIds, locale)),
  }
}

/**
 * Takes out the link from the texts of the patient board to the contact page, in English. While a published text of
 * another type leads there, that page does not go, nor do those that its own texts lead to.
 */
export async function unlinkContactPage(admin: AdminClient): Promise<void> {
  const type = 'api::board-page.board-page'
  const { body } = await admin.request<{ results: { documentId: string }[] }>('GET', `/content-manager/collection-types/${type}?locale=en&filters[slug][$eq]=take-part`)
  const documentId = body.results[0]?.documentId ?? ''
  const edit = editor(admin)
  await edit.update(type, documentId, {
    body: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Get in touch.' },
        ],
      },
    ],
  })
  await edit.publish(type, documentId)
}

/** A type without translations knows no language. */
function bulk(documentIds: string[], locale: string | undefined) {
  return locale === undefined
    ? { documentIds }
    : {
        documentIds,
        locale: [locale],
      }
}

/** The changes of a feed in short, without what differs from run to run. */
export function inShort({ changes }: Feed): string[] {
  return changes.map(({ kind, type, locale, slugBefore, slugAfter }: FeedChange) =>
    [
      kind,
      type.split('.').at(-1),
      locale,
      `${slugBefore} → ${slugAfter}`,
    ].join(' '))
}
