import type { Locale } from '@ican/shared/vocabulary'
import type { Core } from '@strapi/strapi'
import { defaultLocale, isLocale } from '@ican/shared/vocabulary'

export type EditorsLanguage = Locale

/** The language in which somebody uses the admin; without an account, that of the request's own one. */
export function editorsLanguage(strapi: Core.Strapi, user?: { preferedLanguage?: string | null }): EditorsLanguage {
  const account: { preferedLanguage?: string | null } | undefined = user ?? strapi.requestContext.get()?.state.user
  const language = account?.preferedLanguage
  return isLocale(language)
    ? language
    : defaultLocale
}
