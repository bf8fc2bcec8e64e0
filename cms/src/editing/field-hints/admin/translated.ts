import { locales } from '@ican/shared/vocabulary'

/** A text that stands in several languages, in the editor's own, else in the first that has it. */
export function translated(value: unknown, language: string): string | undefined {
  const texts = new Map<string, unknown>(Object.entries(value ?? {}))
  return [language, ...locales].map(code => texts.get(code)).find(text => typeof text === 'string' && text !== '') as string | undefined
}
