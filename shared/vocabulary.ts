/** The languages of the site, the default one first. */
export const locales = ['en', 'fi', 'sv'] as const
export type Locale = typeof locales[number]
export const defaultLocale: Locale = locales[0]

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale)
}

/** One value for each language. */
export function inEachLocale<Value>(valueIn: (locale: Locale) => Value): Record<Locale, Value> {
  return Object.fromEntries(locales.map(locale => [
    locale,
    valueIn(locale),
  ])) as Record<Locale, Value>
}

/** How many entries a list shows at a time. */
export const listSizes = {
  news: 12,
  publications: 20,
  pastEvents: 10,
  updates: 12,
} as const

/** The time zone in which the site speaks of days. */
export const siteTimeZone = 'Europe/Helsinki'

/** What an editor writes as the alternative text of a picture that only decorates; nobody hears it. */
export const decorativeText = '-'

/** A funding term as it is written: its first and its last year. */
export const fundingTerm = /^\d{4}-\d{4}$/
