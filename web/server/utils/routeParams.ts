import type { Locale } from '@ican/shared/vocabulary'
import type { H3Event } from 'h3'
import { isLocale } from '@ican/shared/vocabulary'
import { createError, getRouterParam, setResponseHeaders } from 'h3'

export function notFound(): never {
  throw createError({ statusCode: 404, statusMessage: 'Not Found' })
}

/** There is none of the document that a file is made from: 410 where there was one before. */
export function withdrawn({ context }: H3Event): never {
  if (context.wasThere)
    throw createError({ statusCode: 410, statusMessage: 'Gone' })
  return notFound()
}

/** The language in the address of a file. */
export function localeParam(event: H3Event): Locale {
  const locale = getRouterParam(event, 'locale')
  return isLocale(locale)
    ? locale
    : notFound()
}

/** The last part of an address such as `news.rss`: its name, and its ending if that is one of those. */
export function fileParam<Ending extends string>(event: H3Event, endings: readonly Ending[]): { name: string, ending: Ending } {
  const file = getRouterParam(event, 'file', { decode: true }) ?? ''
  const ending = endings.find(each => file.endsWith(`.${each}`))
  const name = ending && file.slice(0, -ending.length - 1)
  return ending && name
    ? { name, ending }
    : notFound()
}

/** A file made from content: whoever keeps it asks again before using it, as with a page. What is for one reader alone nobody keeps. */
export function setFileHeaders(event: H3Event, type: string, language?: Locale): void {
  setResponseHeaders(event, {
    'content-type': type,
    'cache-control': event.context.isPrivate
      ? 'private, no-store'
      : 'public, max-age=0, must-revalidate',
    ...language && {
      'content-language': language,
    },
  })
}
