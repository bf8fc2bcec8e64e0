import { Typography } from '@strapi/design-system'
import { useIntl } from 'react-intl'
import { briefDay, briefMoment } from '../../../core/admin-ui/moments'

/** A day or a moment in a list, short enough for the other columns to have room. */
export function TimeCell({ type, value }: { type: string, value: unknown }) {
  const { locale } = useIntl()
  const write = type === 'date'
    ? briefDay
    : briefMoment
  return (
    <Typography textColor="neutral800">
      {typeof value === 'string'
        ? write(value, locale)
        : '-'}
    </Typography>
  )
}
