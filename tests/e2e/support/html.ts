import { HtmlValidate, StaticConfigLoader } from 'html-validate'

/** As strict as the checker gets on what the standard says; only how the markup is spaced and quoted is left to the renderer. */
const validator = new HtmlValidate(new StaticConfigLoader({
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    'no-dup-id': 'error',
    'no-inline-style': 'error',
    'no-missing-references': 'error',
    'no-redundant-role': 'error',
    'prefer-native-element': 'error',
    // The site's own files come from the site itself.
    'require-sri': [
      'error',
      { target: 'crossorigin' },
    ],
    'valid-autocomplete': 'error',
  },
}))

/** What is wrong with the markup of a page, in the words of the checker. */
export async function markupFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`))
}
