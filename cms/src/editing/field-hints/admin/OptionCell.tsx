import { Typography } from '@strapi/design-system'
import { useIntl } from 'react-intl'

/** The value of a choice in a list, in words. */
export function OptionCell({ value }: { value: unknown }) {
  const { formatMessage } = useIntl()
  return (
    <Typography>
      {typeof value === 'string' && value !== ''
        ? formatMessage({ id: value, defaultMessage: value })
        : '-'}
    </Typography>
  )
}
