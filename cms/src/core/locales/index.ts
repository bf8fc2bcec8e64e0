import type { Core } from '@strapi/strapi'
import type { Feature } from '../feature'
import { defaultLocale, locales } from '@ican/shared/vocabulary'
import { serviceOf } from '../strapi/services'
import { storedName, translateLocaleNames } from './locale-names'

interface LocaleService {
  find: () => Promise<{ code: string }[]>
  create: (locale: { code: string, name: string }) => Promise<unknown>
  getDefaultLocale: () => Promise<string | null>
  setDefaultLocale: (locale: { code: string }) => Promise<unknown>
}

export const installedLanguages: Feature = {
  name: 'core/locales',
  register: translateLocaleNames,
  bootstrap: ensureLocales,
}

/**
 * Makes every language of the site exist in Strapi after each start, and sets the default one.
 * A language that somebody added by hand is left alone: removing it would delete its texts.
 */
async function ensureLocales(strapi: Core.Strapi): Promise<void> {
  const service = serviceOf<LocaleService>(strapi, 'plugin::i18n.locales')
  const existing = new Set((await service.find()).map(locale => locale.code))
  for (const code of locales) {
    if (!existing.has(code)) {
      await service.create({
        code,
        name: storedName(code),
      })
    }
  }
  if (await service.getDefaultLocale() !== defaultLocale)
    await service.setDefaultLocale({ code: defaultLocale })
}
