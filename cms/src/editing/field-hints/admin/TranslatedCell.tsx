import { locales } from '@ican/shared/vocabulary'
import { Typography } from '@strapi/design-system'
import { useIntl } from 'react-intl'

/** A text that stands in several languages, in the editor's own, else in the first that has it. */
export function TranslatedCell({ value }: { value: unknown }) {
  const { locale } = useIntl()
  const texts = new Map(Object.entries(value ?? {}))
  const text = [locale, ...locales].map(code => texts.get(code)).find(one => typeof one === 'string' && one !== '')
  return <Typography textColor="neutral800" ellipsis>{text ?? '-'}</Typography>
}
