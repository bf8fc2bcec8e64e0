import { locales } from '@ican/shared/vocabulary'

/** A text that stands side by side in several languages: in this one, else in the first that has it. */
export function translationIn(texts: object, language: string): string | undefined {
  const known = new Map<string, unknown>(Object.entries(texts))
  return [language, ...locales].map(code => known.get(code)).find((text): text is string => typeof text === 'string' && text !== '')
}
