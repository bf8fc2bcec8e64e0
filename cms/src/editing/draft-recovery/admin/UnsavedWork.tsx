import { Button, Typography } from '@strapi/design-system'
import { useNotification } from '@strapi/strapi/admin'
import { useIntl } from 'react-intl'
import { spokenTime } from '../../../core/admin-ui/moments'
import { Notice } from '../../../core/admin-ui/Notice'
import { useTexts } from '../../../core/admin-ui/use-texts'
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
    <Notice
      kind="primary"
      title={text('found', {
        time: spokenTime(found.at, locale),
      })}
      actions={(
        <>
          <Button type="button" onClick={takeIt}>{text('take')}</Button>
          <Button type="button" variant="danger-light" onClick={drop}>{text('drop')}</Button>
        </>
      )}
    >
      {isOvertaken && <Typography variant="pi">{text('since')}</Typography>}
    </Notice>
  )
}
