import type { AdminLanguage } from '../../../core/admin-ui/part'
import { options } from '../words/options'

/** The values of choices: Strapi looks each up by itself, without any prefix. */
export function optionTexts(language: AdminLanguage): Record<string, string> {
  return Object.fromEntries(Object.entries(options).map(([value, words]) => [value, words[language]]))
}
