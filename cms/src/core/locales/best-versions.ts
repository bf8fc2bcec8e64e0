import type { Core } from '@strapi/strapi'
import { isTranslated, localeOrder } from './installed-locales'

interface Version { documentId: string, locale: string | null, publishedAt: unknown }

/** The published versions of some documents, each once and in the best language, in the order given. */
export async function bestVersions<T extends Version>(strapi: Core.Strapi, uid: string, rows: T[], asked: string | undefined, populate?: object): Promise<T[]> {
  const order = isTranslated(strapi, uid)
    ? await localeOrder(strapi, asked)
    : []
  const isBest = ({ publishedAt, locale }: Version) => publishedAt !== null && (order.length === 0 || locale === order[0])
  const documentIds = [
    ...new Set(rows.map(({ documentId }) => documentId)),
  ]
  const settled = new Map(rows.filter(isBest).map(row => [row.documentId, row]))
  const open = documentIds.filter(documentId => !settled.has(documentId))
  if (open.length > 0) {
    const versions: T[] = await strapi.db.query(uid as Parameters<Core.Strapi['db']['query']>[0]).findMany({
      where: {
        documentId: { $in: open },
        publishedAt: { $notNull: true },
      },
      ...populate !== undefined && { populate },
    })
    const rank = ({ locale }: Version) => order.indexOf(locale ?? '')
    for (const version of versions.toSorted((one, other) => rank(one) - rank(other))) {
      if (!settled.has(version.documentId))
        settled.set(version.documentId, version)
    }
  }
  return documentIds.flatMap(documentId => settled.get(documentId) ?? [])
}
