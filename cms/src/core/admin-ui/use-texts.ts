import type { Texts } from './part'
import { useIntl } from 'react-intl'

/** The words of one part in the language of whoever is logged in. */
export function useTexts<Key extends string>(part: { name: string, texts: Texts<Key> }): (key: Key, values?: Record<string, string | number>) => string {
  const { formatMessage } = useIntl()
  return (key, values) => formatMessage({
    id: `${part.name}.${key}`,
    defaultMessage: part.texts.en[key],
  }, values)
}
