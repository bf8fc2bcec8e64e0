import type { Core } from '@strapi/strapi'
import type { SiteContent } from '../content/site'
import type { Ledger } from './ledger'
import type { Data } from './write'
import { defaultLocale } from '@ican/shared/vocabulary'
import { locales } from './types'
import { resolve, uidOf } from './write'

export async function writeLocales(strapi: Core.Strapi): Promise<void> {
  const names = { en: 'English', fi: 'suomi', sv: 'svenska' }
  const service = strapi.plugin('i18n').service('locales')
  for (const code of locales) {
    if (!await service.findByCode(code))
      await service.create({ code, name: names[code] })
  }
}

export async function writeSite(strapi: Core.Strapi, content: SiteContent, ledger: Ledger): Promise<string> {
  const uid = uidOf('site')
  const found = await strapi.db.query(uid).findOne({
    select: ['documentId'],
  }) as { documentId: string } | null
  let documentId = found?.documentId
  for (const locale of locales) {
    if (documentId && await strapi.db.query(uid).count({
      where: { documentId, locale },
    }) > 0) {
      continue
    }
    const data: Data = {
      ...resolve({
        ...content.shared,
        ...content.texts[locale],
      }, ledger) as Data,
      languageCheck: locale === defaultLocale
        ? 'checked'
        : 'not-yet-checked',
    }
    if (documentId) {
      await strapi.documents(uid).update({
        documentId,
        locale,
        data,
        status: 'published',
      })
    }
    else {
      documentId = (await strapi.documents(uid).create({ locale, data, status: 'published' })).documentId
    }
  }
  return documentId ?? ''
}
