import { locales } from '@ican/shared/vocabulary'
import { Typography } from '@strapi/design-system'
import { useLanguageNames } from '../../../core/admin-ui/use-language-names'

interface Props { locale: unknown, localizations: unknown }

/** In which languages there is an entry, by their codes: in words they take the room of all other columns. */
export function LanguagesCell({ locale, localizations }: Props) {
  const nameOf = useLanguageNames()
  const others = Array.isArray(localizations)
    ? localizations.map((version: { locale?: string }) => version.locale)
    : []
  const found = locales.filter(code => code === locale || others.includes(code))
  return (
    <Typography textColor="neutral800" aria-label={found.map(nameOf).join(', ')}>
      {found.map(code => code.toUpperCase()).join(' · ')}
    </Typography>
  )
}
