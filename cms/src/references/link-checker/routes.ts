import type { Core } from '@strapi/strapi'
import type { RouteContext } from '../../core/strapi/admin-routes'
import type { User } from '../index'
import type { ExternalLink } from './table'
import { answerAdmin } from '../../core/strapi/admin-endpoint'
import { visibleUsers } from '../deletion-guard'
import { readExternalUses } from '../index'
import { checkLink } from './check'
import { linkSettings } from './settings'
import { readLinks } from './table'

interface Shown extends ExternalLink { users: User[] }

/**
 * `GET /external-links?status=broken` tells the addresses of other sites and where they stand; `POST /external-links/check`
 * with `{ url }` asks one now. Only addresses that stand in what the editor may read are told or asked.
 */
export function answerExternalLinks(strapi: Core.Strapi): void {
  answerAdmin(strapi, 'external-links', [
    {
      method: 'GET',
      path: '/',
      handler: async (ctx) => {
        const status = ctx.query.status
        const links = await readLinks(strapi.db.connection, status === 'ok' || status === 'broken' || status === 'unknown'
          ? { status }
          : {})
        const shown: Shown[] = []
        for (const link of links) {
          const users = await usersOfLink(strapi, link.url)
          if (users.length > 0)
            shown.push({ ...link, users })
        }
        return { isOn: linkSettings(strapi).isOn, links: shown }
      },
    },
    {
      method: 'POST',
      path: '/check',
      handler: async (ctx: RouteContext) => {
        const { url } = (ctx.request.body ?? {}) as { url?: unknown }
        if (typeof url !== 'string' || !linkSettings(strapi).isOn)
          return ctx.badRequest()
        const users = await usersOfLink(strapi, url)
        return users.length === 0
          ? ctx.notFound()
          : {
              ...await checkLink(strapi, url),
              users,
            }
      },
    },
  ])
}

async function usersOfLink(strapi: Core.Strapi, url: string): Promise<User[]> {
  return (await visibleUsers(strapi, await readExternalUses(strapi.db.connection, [url]))).users
}
