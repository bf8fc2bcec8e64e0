import type { Locale } from '@ican/shared/vocabulary'
import type { Site } from '../composables/useSiteContext'

type Value = string | number | boolean | Thing | { '@id': string } | readonly Value[] | null | undefined

/** Something described in the words of schema.org, as JSON-LD writes it. What is not known is left out. */
export interface Thing {
  '@type': string
  readonly [property: string]: Value
}

/** Who describes things, where and in which language. */
export interface Describer {
  siteUrl: string
  locale: Locale
  site: Site
}

export function absolute(path: string, { siteUrl }: Pick<Describer, 'siteUrl'>): string {
  return siteUrl + encodeURI(path)
}

/** The text of a data block. Nothing in it can end the block, whatever the content says. */
export function dataBlock(things: readonly Thing[]): string {
  const [only] = things
  return JSON.stringify({
    '@context': 'https://schema.org',
    ...things.length === 1
      ? only
      : { '@graph': things },
  }, (_, value: unknown) => isNothing(value)
    ? undefined
    : value).replaceAll('<', '\\u003C')
}

function isNothing(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
