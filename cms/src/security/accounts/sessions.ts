import type { Core } from '@strapi/strapi'
import { revokeLinksOf } from '../../delivery/gateway'
import { onConnection } from '../../references/index'

interface Update { params: { data?: { isActive?: unknown, password?: unknown }, where?: object } }

/**
 * Ends all sessions of an account that is switched off or given another password, by whichever way that is written; of
 * one that is switched off also the preview links that it has sent. They do not come back when the account does.
 */
export function endSessionsOfChangedAccounts(strapi: Core.Strapi): void {
  const endSessions = async ({ params: { data, where } }: Update) => {
    if (data?.isActive !== false && data?.password === undefined)
      return
    const accounts = await strapi.db.query('admin::user').findMany({
      where: where ?? {},
      select: ['id'],
    }) as { id: number }[]
    for (const { id } of accounts) {
      await strapi.sessionManager('admin').invalidateRefreshToken(String(id))
      if (data?.isActive === false)
        await onConnection(strapi, connection => revokeLinksOf(connection, id))
    }
  }
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    afterUpdate: endSessions,
    afterUpdateMany: endSessions,
  })
}
