import type { Audience, Subject } from './types'
import { replaceMentions } from '@ican/shared/fact-mentions'
import { isPlaceholder } from '@ican/shared/placeholders'

/** A text shorter than this says little about how hard it is, in words. */
const ENOUGH_WORDS = 80

/** Too few texts to speak of a distribution. */
const ENOUGH_TEXTS = 20

const forPatients = ['api::board-page.board-page', 'api::board-update.board-update']

/** For whom a version is: pages say so, the patient board writes for patients. */
export function audienceOf({ uid, values }: Subject): Audience {
  if (forPatients.includes(uid))
    return 'patients'
  return values.audience === 'patients' || values.audience === 'professionals'
    ? values.audience
    : 'everyone'
}

/**
 * How hard a text is to read, by LIX (Björnsson 1968): words per sentence and the share of words with more than six
 * letters. It is compared within one language only: Finnish words are long. Undefined for a short text.
 */
export function lixOf(passages: string[]): number | undefined {
  const text = replaceMentions(passages.map(passage => `${passage.trim()}.`).join(' '), () => '100')
  const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? []
  if (words.length < ENOUGH_WORDS)
    return undefined
  const sentences = text.match(/[.!?:]+(?:\s|$)/g)?.length ?? 1
  const long = words.filter(word => word.length > 6).length
  return Math.round(words.length / sentences + 100 * long / words.length)
}

/** The running text of a version that its readability is measured on. */
export function proseOf({ texts, locale }: Subject): string[] {
  return texts.filter(({ kind, text, locale: own }) => kind === 'passage' && own === locale && !isPlaceholder(text)).map(({ text }) => text)
}

/**
 * The limits that follow from the values of a site's own texts. For everyone: beyond what sets a text apart from the
 * others (Tukey's upper fence). For patients: the harder quarter. Professionals read what they must.
 */
export function limitsFrom(values: number[]): Partial<Record<Audience, number>> {
  if (values.length < ENOUGH_TEXTS)
    return {}
  const sorted = values.toSorted((one, other) => one - other)
  const [lower, upper] = [
    quantile(sorted, 0.25),
    quantile(sorted, 0.75),
  ]
  return {
    everyone: upper + 1.5 * (upper - lower),
    patients: upper,
  }
}

function quantile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}
