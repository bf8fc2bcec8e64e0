import type { ShownImport } from '../routes'
import { Box, Flex, Typography } from '@strapi/design-system'
import { useIntl } from 'react-intl'
import { Link } from 'react-router-dom'
import { briefMoment } from '../../../core/admin-ui/moments'
import { useAnswer } from '../../../core/admin-ui/use-answer'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { Progress } from './Progress'
import { part } from './texts'

/** The imports so far, the newest first. */
export function ImportList() {
  const text = useTexts(part)
  const { locale } = useIntl()
  const { answer, failed } = useAnswer<{ imports: ShownImport[] }>('/publication-imports')
  return (
    <Box paddingTop={8} maxWidth="60rem">
      <Typography tag="h2" variant="beta">{text('earlier')}</Typography>
      {failed && <Typography tag="p" role="alert">{text('failed')}</Typography>}
      {answer?.imports.length === 0 && <Typography tag="p">{text('none')}</Typography>}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={3} style={{ listStyle: 'none', paddingLeft: 0 }}>
        {answer?.imports.map(one => (
          <Box key={one.id} tag="li" background="neutral0" hasRadius shadow="tableShadow" padding={4}>
            <Link to={`/publication-imports?import=${one.id}`} style={{ color: 'inherit', overflowWrap: 'anywhere' }}>
              <Typography fontWeight="semiBold" textColor="primary600">{one.name || text('pasted')}</Typography>
            </Link>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {text('by', {
                name: one.userName,
                time: briefMoment(one.createdAt, locale),
              })}
            </Typography>
            <Progress of={one} />
          </Box>
        ))}
      </Flex>
    </Box>
  )
}
