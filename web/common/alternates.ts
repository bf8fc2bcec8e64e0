import type { Locale } from '@ican/shared/vocabulary'
import { inEachLocale, isLocale, locales } from '@ican/shared/vocabulary'
import { languageOrder } from './translated'

/** Where one document is found in each language. */
export interface Alternates {
  /** The address that stands for the document; another one where the asked language is missing. */
  canonical: string
  /** Where the language switch leads. */
  paths: Record<Locale, string>
  /** The languages in which the document truly exists. */
  versions: Locale[]
}

type PathIn<Version> = (locale: Locale, version: Version) => string
export interface Version { locale?: string | null }

/**
 * Of what was found by one slug, what a reader of some language is shown: its version in that language goes before
 * another document that only stands in, and of those the default language before the others.
 */
export function bestOf<V extends Version>(found: readonly (V | null)[], asked: Locale): V | undefined {
  for (const locale of languageOrder(asked)) {
    const best = found.find(version => version?.locale === locale)
    if (best)
      return best
  }
  return undefined
}

/** For pages that exist in every language: lists and records. */
export function inEveryLanguage(locale: Locale, pathIn: (locale: Locale) => string): Alternates {
  const paths = inEachLocale(pathIn)
  return {
    canonical: paths[locale],
    paths,
    versions: [...locales],
  }
}

/** For texts that have one version per language: where a version is missing, the switch leads to what stands in for it. */
export function ofDocument<V extends Version>(shown: V & { localizations: (V | null)[] }, asked: Locale, pathIn: PathIn<V>): Alternates {
  const all: V[] = [
    shown,
    ...shown.localizations.filter(version => version !== null),
  ]
  const versionIn = (locale: Locale) => all.find(version => version.locale === locale)
  const paths = inEachLocale(locale => pathIn(locale, versionIn(locale) ?? shown))
  const own = isLocale(shown.locale)
    ? shown.locale
    : asked
  return {
    canonical: paths[own],
    paths,
    versions: locales.filter(locale => versionIn(locale)),
  }
}
