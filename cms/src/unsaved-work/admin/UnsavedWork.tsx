import { Alert, Box, Button, Flex } from '@strapi/design-system'
import { useNotification } from '@strapi/strapi/admin'
import { useIntl } from 'react-intl'
import { spokenTime } from '../../admin/moments'
import { useTexts } from '../../admin/use-texts'
import { part } from './texts'
import { useUnsavedWork } from './use-unsaved-work'

/** Offers what an earlier visit wrote into this form and did not save. */
export function UnsavedWork() {
  const text = useTexts(part)
  const { locale } = useIntl()
  const { toggleNotification } = useNotification()
  const { found, isOvertaken, take, drop } = useUnsavedWork()
  if (found === undefined)
    return null
  const takeIt = () => {
    take()
    toggleNotification({
      type: 'info',
      message: text('taken'),
    })
  }
  return (
    <Box width="100%" role="status">
      <Alert
        variant="default"
        closeLabel=""
        title={text('found', {
          time: spokenTime(found.at, locale),
        })}
        action={(
          <Flex gap={2}>
            <Button type="button" size="S" onClick={takeIt}>{text('take')}</Button>
            <Button type="button" size="S" variant="danger-light" onClick={drop}>{text('drop')}</Button>
          </Flex>
        )}
      >
        {isOvertaken && text('since')}
      </Alert>
    </Box>
  )
}
