import type { PanelComponent, PanelComponentProps } from '@strapi/content-manager/strapi-admin'
import type { ComingAnswer } from './coming'
import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system'
import { Clock } from '@strapi/icons'
import { useForm } from '@strapi/strapi/admin'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { spokenMoment } from '../../../core/admin-ui/moments'
import { useAnswer } from '../../../core/admin-ui/use-answer'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { ComingActions } from './ComingActions'
import { ActionStatus } from './ComingPage'
import { SetTime } from './SetTime'
import { part } from './texts'

/** The times that are set for a document, beside its form. */
export const SchedulePanel: PanelComponent = ({ document, meta, model, activeTab }: PanelComponentProps) => {
  const text = useTexts(part)
  const documentId = document?.documentId
  if (documentId === undefined || activeTab === null)
    return null
  const locale = document?.locale as string | null | undefined
  const locales = locale == null
    ? []
    : [
        locale,
        ...(meta?.availableLocales ?? []).map(other => String(other.locale)),
      ]
  return {
    title: text('panel'),
    content: <Times key={`${documentId} ${locale}`} type={model} documentId={documentId} locales={locales} />,
  }
}

function Times({ type, documentId, locales }: { type: string, documentId: string, locales: string[] }) {
  const text = useTexts(part)
  const { locale: language } = useIntl()
  const { answer, reload } = useAnswer<ComingAnswer>(`/schedule/documents/${type}/${documentId}`)
  const isModified = useForm('SchedulePanel', ({ modified }) => modified)
  const [open, setOpen] = useState(false)
  if (answer === undefined)
    return null
  const { coming, timeZone } = answer
  const done = () => {
    setOpen(false)
    reload()
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {coming.length === 0 && <Typography textColor="neutral600">{text('none')}</Typography>}
      {coming.map(action => (
        <Box key={action.id}>
          <ActionStatus coming={action} />
          <Typography tag="p">
            {`${spokenMoment(action.at, language, timeZone)}${action.locale === null
              ? ''
              : ` (${action.locale})`}`}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">{`${text('who')}: ${action.userName}`}</Typography>
          {action.reason !== null && <Typography tag="p" role="alert" textColor="danger600">{action.reason}</Typography>}
          <Box paddingTop={2}><ComingActions coming={action} timeZone={timeZone} onChanged={reload} /></Box>
        </Box>
      ))}
      <Modal.Root open={open} onOpenChange={setOpen}>
        <Modal.Trigger>
          <Button type="button" variant="tertiary" startIcon={<Clock />} fullWidth>{text('set')}</Button>
        </Modal.Trigger>
        <Modal.Content>
          <Modal.Header><Modal.Title>{text('set')}</Modal.Title></Modal.Header>
          {isModified && <Box paddingLeft={8} paddingRight={8} paddingTop={4}><Typography textColor="warning600">{text('unsaved')}</Typography></Box>}
          <SetTime type={type} documentIds={[documentId]} locales={locales} timeZone={timeZone} onDone={done} />
        </Modal.Content>
      </Modal.Root>
    </Flex>
  )
}
