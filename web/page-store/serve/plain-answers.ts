import type { ServerResponse } from 'node:http'
import { localeOfPath } from '@ican/shared/paths'
import { defaultLocale } from '@ican/shared/vocabulary'

/** What the site says without a render, which it has no room for. */
const words = {
  404: {
    en: 'There is no such page.',
    fi: 'Sivua ei löytynyt.',
    sv: 'Sidan finns inte.',
  },
  429: {
    en: 'That was a lot in a short time. Please wait a moment and try again.',
    fi: 'Pyyntöjä tuli paljon lyhyessä ajassa. Odota hetki ja yritä uudelleen.',
    sv: 'Det var många förfrågningar på kort tid. Vänta en stund och försök igen.',
  },
  503: {
    en: 'The site is very busy. Please try again in a moment.',
    fi: 'Sivustolla on ruuhkaa. Yritä hetken kuluttua uudelleen.',
    sv: 'Webbplatsen är överbelastad. Försök igen om en stund.',
  },
} as const

/** Answers in one sentence, in the language of the address. */
export function sendPlain(response: ServerResponse, status: keyof typeof words, { url, headers, retryAfter }: {
  url: string
  /** What goes with every answer. */
  headers: Record<string, string>
  /** In seconds. */
  retryAfter?: number
}): void {
  const locale = localeOfPath(url) ?? defaultLocale
  response.writeHead(status, {
    ...headers,
    'content-type': 'text/plain; charset=utf-8',
    'content-language': locale,
    'cache-control': 'no-store',
    ...retryAfter !== undefined && {
      'retry-after': String(Math.max(1, Math.ceil(retryAfter))),
    },
  })
  response.end(`${words[status][locale]}\n`)
}
