import type { Core } from '@strapi/strapi'
import { isLocale } from '@ican/shared/vocabulary'
import { useOnAdminRoutes } from '../../core/strapi/admin-routes'
import { CHOSEN_LANGUAGE, SHOWN_LANGUAGE } from './language-headers'

const ways = new Set([
  '/admin/login',
  '/admin/register',
  '/admin/register-admin',
  '/admin/reset-password',
])

/**
 * Writes the language that somebody has chosen at the log-in to the account, by which the server speaks to them; an account
 * without a language gets the one that its log-in was shown in.
 */
export function keepChosenLanguage(strapi: Core.Strapi): void {
  useOnAdminRoutes(strapi, async (ctx, next) => {
    const given = await next()
    if (ctx.method !== 'POST' || !ways.has(ctx.path) || ctx.status !== 200)
      return given
    const { data } = (ctx.body ?? {}) as { data?: { user?: { id?: number } } }
    const account = data?.user?.id === undefined
      ? null
      : await strapi.db.query('admin::user').findOne({
        where: { id: data.user.id },
      }) as { id: number, preferedLanguage: string | null } | null
    if (account === null)
      return given
    const language = [
      ctx.get(CHOSEN_LANGUAGE),
      account.preferedLanguage,
      ctx.get(SHOWN_LANGUAGE),
    ].find(isLocale)
    if (language !== undefined && language !== account.preferedLanguage) {
      await strapi.db.query('admin::user').update({
        where: { id: account.id },
        data: { preferedLanguage: language },
      })
    }
    return given
  })
}
