import type { Core } from '@strapi/strapi'
import type { Feature } from '../feature'
import { serviceOf } from '../strapi/services'

/** The languages of the site. The first is the default. */
export const locales = [
  { code: 'en', name: 'English (en)' },
  { code: 'fi', name: 'Finnish (fi)' },
  { code: 'sv', name: 'Swedish (sv)' },
]

interface LocaleService {
  find: () => Promise<{ code: string }[]>
  create: (locale: { code: string, name: string }) => Promise<unknown>
  getDefaultLocale: () => Promise<string | null>
  setDefaultLocale: (locale: { code: string }) => Promise<unknown>
}

export const installedLanguages: Feature = {
  name: 'core/locales',
  bootstrap: ensureLocales,
}

/**
 * Makes every language of the site exist in Strapi after each start, and the first of them the default.
 * A language that somebody added by hand is left alone: removing it would delete its texts.
 */
async function ensureLocales(strapi: Core.Strapi): Promise<void> {
  const service = serviceOf<LocaleService>(strapi, 'plugin::i18n.locales')
  const existing = new Set((await service.find()).map(locale => locale.code))
  for (const locale of locales) {
    if (!existing.has(locale.code))
      await service.create(locale)
  }
  const first = locales[0]?.code ?? 'en'
  if (await service.getDefaultLocale() !== first)
    await service.setDefaultLocale({ code: first })
}
