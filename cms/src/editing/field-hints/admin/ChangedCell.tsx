import { Flex, Typography } from '@strapi/design-system'
import { useIntl } from 'react-intl'
import { briefMoment } from '../../../core/admin-ui/moments'

interface Account { firstname?: string | null, lastname?: string | null, username?: string | null }

interface Props { at: unknown, by: unknown }

/** When an entry was last changed, and by whom; what the platform itself has written names nobody. */
export function ChangedCell({ at, by }: Props) {
  const { locale } = useIntl()
  const { firstname, lastname, username }: Account = by ?? {}
  const name = [firstname, lastname].filter(Boolean).join(' ') || username
  return (
    <Flex direction="column" alignItems="flex-start">
      <Typography textColor="neutral800">
        {typeof at === 'string'
          ? briefMoment(at, locale)
          : '-'}
      </Typography>
      {name && <Typography variant="pi" textColor="neutral600">{name}</Typography>}
    </Flex>
  )
}
