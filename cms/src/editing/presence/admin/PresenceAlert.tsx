import { Button, Typography } from '@strapi/design-system'
import { useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { spokenTime } from '../../../core/admin-ui/moments'
import { Notice } from '../../../core/admin-ui/Notice'
import { useOpenDocument } from '../../../core/admin-ui/use-open-document'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { part } from './texts'
import { usePresence } from './use-presence'

/** Says above the form's panels who else has this document open. */
export function PresenceAlert() {
  const { model, documentId, locale, updatedAt, isDraft } = useOpenDocument()
  if (documentId === undefined || updatedAt === undefined || !isDraft || !model.startsWith('api::'))
    return null
  return <Others key={`${documentId} ${locale}`} type={model} documentId={documentId} locale={locale} />
}

function Others(version: { type: string, documentId: string, locale: string | null }) {
  const text = useTexts(part)
  const { locale: language } = useIntl()
  const { toggleNotification } = useNotification()
  const { others, takenBy, takeOver } = usePresence(version)
  const [hasTaken, setTaken] = useState(false)
  const [first] = others
  if (first === undefined && takenBy === null)
    return null
  const take = async () => {
    try {
      await takeOver()
      setTaken(true)
      toggleNotification({
        type: 'success',
        message: text('tookOver', { name: first?.name ?? '' }),
      })
    }
    catch {
      toggleNotification({
        type: 'danger',
        message: text('trouble'),
      })
    }
  }
  return (
    <Notice
      kind={takenBy === null
        ? 'warning'
        : 'danger'}
      title={takenBy === null
        ? others.map(({ name, openedAt }) => text('open', {
            name,
            time: spokenTime(openedAt, language),
          })).join(' ')
        : text('taken', { name: takenBy })}
      actions={(takenBy !== null || !hasTaken) && <Button type="button" variant="tertiary" onClick={take}>{text('takeOver')}</Button>}
    >
      {takenBy === null && <Typography variant="pi">{text('advice')}</Typography>}
    </Notice>
  )
}
