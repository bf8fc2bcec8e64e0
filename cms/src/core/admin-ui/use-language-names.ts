import { useIntl } from 'react-intl'

/** What languages are called in the editor's own: “suomi” for `fi` where the admin is in Finnish. */
export function useLanguageNames(): (language: string) => string {
  const { locale } = useIntl()
  const names = new Intl.DisplayNames([locale], { type: 'language' })
  return language => names.of(language) ?? language
}
