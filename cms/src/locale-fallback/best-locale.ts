import type { Core } from '@strapi/strapi'

type Raw = ReturnType<Core.Strapi['db']['connection']['raw']>

/**
 * A filter that keeps one version of each document: the published one whose language comes first in the order.
 * It asks per row, by the index on document, locale and publication, so a page of a list costs a few look-ups
 * however long the list is. The outer table is always `t0` in Strapi's queries.
 */
export function bestLocale(strapi: Core.Strapi, uid: string, order: string[]): { locale: { $in: Raw } } {
  const knex = strapi.db.connection
  const { tableName } = strapi.db.metadata.get(uid)
  const ranks = order.map((_, rank) => `when ? then ${rank}`).join(' ')
  const best = knex.raw(`(select v.locale from ?? as v where v.document_id = t0.document_id and v.published_at is not null order by case v.locale ${ranks} else ${order.length} end limit 1)`, [tableName, ...order])
  return {
    locale: { $in: best },
  }
}
