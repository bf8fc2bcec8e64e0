import type { Core } from '@strapi/strapi'

interface Update { params: { data?: { isActive?: unknown, password?: unknown }, where?: object } }

/**
 * Ends all sessions of an account that is switched off or given another password, by whichever way that is written.
 * They do not come back when the account does.
 */
export function endSessionsOfChangedAccounts(strapi: Core.Strapi): void {
  const endSessions = async ({ params: { data, where } }: Update) => {
    if (data?.isActive !== false && data?.password === undefined)
      return
    const accounts = await strapi.db.query('admin::user').findMany({
      where: where ?? {},
      select: ['id'],
    }) as { id: number }[]
    for (const { id } of accounts)
      await strapi.sessionManager('admin').invalidateRefreshToken(String(id))
  }
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    afterUpdate: endSessions,
    afterUpdateMany: endSessions,
  })
}
