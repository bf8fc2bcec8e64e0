import type { Core } from '@strapi/strapi'
import type { EditorsLanguage } from './editors-language'
import { useOnAdminRoutes } from '../strapi/admin-routes'
import { editorsLanguage } from './editors-language'

interface Locale { code: string, name: string }

/** Under which name the languages of the site are made in Strapi: “Finnish (fi)”. */
export function storedName(code: string): string {
  return `${nameOf(code, 'en')} (${code})`
}

/**
 * Tells the languages of content in the language of the account that asks: “Suomi”, not “Finnish (fi)”. A language that
 * somebody has given a name of its own keeps it.
 */
export function translateLocaleNames(strapi: Core.Strapi): void {
  useOnAdminRoutes(strapi, async (ctx, next) => {
    const given = await next()
    const told: unknown = ctx.body
    if (ctx.method !== 'GET' || ctx.path !== '/i18n/locales' || !Array.isArray(told))
      return given
    const language = editorsLanguage(strapi, ctx.state.user)
    ctx.body = told.map((locale: Locale) => locale.name === storedName(locale.code)
      ? {
          ...locale,
          name: nameOf(locale.code, language),
        }
      : locale)
    return ctx.body
  })
}

/** A language by its name, with a capital letter as it stands alone in menus. */
function nameOf(code: string, language: EditorsLanguage): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}
