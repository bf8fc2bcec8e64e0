import type { Core } from '@strapi/strapi'

interface Locales { codes: string[], readAt: number }

/** Locales are added once in years; a minute's delay until the public sees a new one is nothing. */
const KEPT_FOR = 60_000
const kept = new WeakMap<Core.Strapi, Locales>()

/** The codes of the installed locales, the default one first. */
export async function installedLocales(strapi: Core.Strapi): Promise<string[]> {
  const known = kept.get(strapi)
  if (known !== undefined && Date.now() - known.readAt < KEPT_FOR)
    return known.codes
  const service = strapi.plugin('i18n').service('locales')
  const byDefault: string = await service.getDefaultLocale()
  const all: { code: string }[] = await service.find()
  const codes = [
    ...new Set([
      byDefault,
      ...all.map(({ code }) => code).sort(),
    ]),
  ]
  kept.set(strapi, {
    codes,
    readAt: Date.now(),
  })
  return codes
}

/** In which order the languages of a document are tried: the asked one, the default one, the others. */
export async function localeOrder(strapi: Core.Strapi, asked: string | undefined): Promise<string[]> {
  const installed = await installedLocales(strapi)
  return [
    ...new Set([
      ...installed.filter(code => code === asked),
      ...installed,
    ]),
  ]
}

/** Of the versions of one document, that in the language that is tried first. */
export function firstInOrder<Version extends { locale: string | null }>(versions: Version[], order: readonly string[]): Version | undefined {
  const rank = ({ locale }: Version) => order.indexOf(locale ?? '')
  return versions.toSorted((one, other) => rank(one) - rank(other))[0]
}

/** Whether a type has one version per language. */
export function isTranslated(strapi: Core.Strapi, uid: string): boolean {
  return strapi.plugin('i18n').service('content-types').isLocalizedContentType(strapi.getModel(uid as Parameters<Core.Strapi['getModel']>[0]))
}
