import type { Core } from '@strapi/strapi'
import type { Draft } from './changes'
import type { Known } from './match'
import type { ReadRecord } from './record'
import { firstAuthorOf, titleKey } from './match'

export const PUBLICATION = 'api::publication.publication'

/** Documents read at a time with all that stands in them. */
const AT_ONCE = 50

type Row = Omit<Known, 'firstAuthor'>

/** What is here, as far as it is compared. The authors are read of those that have a title of the file. */
export async function knownPublications(strapi: Core.Strapi, records: ReadRecord[]): Promise<Known[]> {
  const rows = await strapi.db.query(PUBLICATION).findMany({
    where: { publishedAt: null },
    select: [
      'documentId',
      'title',
      'type',
      'doi',
      'pmid',
      'pmcid',
      'issued',
    ],
  }) as Row[]
  const titles = new Set(records.map(({ record }) => titleKey(record.title)))
  const titled = rows.filter(({ title }) => titles.has(titleKey(title))).map(({ documentId }) => documentId)
  const drafts = await draftsOf(strapi, titled)
  return rows.map(row => ({
    ...row,
    firstAuthor: firstAuthorOf(drafts.get(row.documentId)?.authors ?? []),
  }))
}

/** Drafts by their documents, with authors, keywords and notices. */
export async function draftsOf(strapi: Core.Strapi, documentIds: string[]): Promise<Map<string, Draft>> {
  const drafts = new Map<string, Draft>()
  for (let at = 0; at < documentIds.length; at += AT_ONCE) {
    const rows = await strapi.db.query(PUBLICATION).findMany({
      where: {
        documentId: {
          $in: documentIds.slice(at, at + AT_ONCE),
        },
        publishedAt: null,
      },
      populate: {
        authors: {
          populate: {
            person: {
              select: ['documentId'],
            },
          },
        },
        keywords: true,
        notices: true,
      },
    }) as Draft[]
    for (const draft of rows)
      drafts.set(draft.documentId, draft)
  }
  return drafts
}
