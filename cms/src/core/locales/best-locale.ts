import type { Core } from '@strapi/strapi'

type Raw = ReturnType<Core.Strapi['db']['connection']['raw']>
type Choice = { locale: string } | { locale: string, documentId: { $notIn: Raw } }

/**
 * A filter that keeps one version of each document: the published one whose language comes first in the order.
 * It asks per row, by the index on document, locale and publication, so a page of a list costs a few look-ups
 * however long the list is. The outer table is always `t0` in Strapi's queries.
 */
export function bestLocale(strapi: Core.Strapi, uid: string, order: string[]): { $or: Choice[] } {
  const knex = strapi.db.connection
  const { tableName } = strapi.db.metadata.get(uid)
  return {
    $or: order.map((locale, rank) => {
      const better = order.slice(0, rank)
      if (better.length === 0)
        return { locale }
      const marks = better.map(() => '?').join(', ')
      return {
        locale,
        documentId: {
          $notIn: knex.raw(`select v.document_id from ?? as v where v.document_id = t0.document_id and v.published_at is not null and v.locale in (${marks})`, [tableName, ...better]),
        },
      }
    }),
  }
}
