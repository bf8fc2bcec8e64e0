import type { Core } from '@strapi/strapi'

export type EditorsLanguage = 'en' | 'fi' | 'sv'

/** The language that whoever sent the request under way reads the admin in; English where nobody did. */
export function editorsLanguage(strapi: Core.Strapi): EditorsLanguage {
  const user: { preferedLanguage?: unknown } | undefined = strapi.requestContext.get()?.state.user
  const language = user?.preferedLanguage
  return language === 'fi' || language === 'sv'
    ? language
    : 'en'
}
