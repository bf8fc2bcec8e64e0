import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin'
import type { SyntheticEvent } from 'react'
import type { Report } from './report'
import { useForm, useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import { useDialogContent } from '../../../core/admin-ui/use-dialog-content'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { PublishDialog } from './PublishDialog'
import { useChecks } from './report'
import { part, texts } from './texts'

/**
 * Strapi's own publish button, which first asks the server: what must be mended is named; for warnings a reason, and for a
 * correction its note are asked. Whoever gets round it meets the same rules on the server.
 */
export function gated(original: DocumentActionComponent): DocumentActionComponent {
  const GatedPublish: DocumentActionComponent = (props) => {
    const action = original(props)
    const text = useTexts({ name: part, texts })
    const { ask, accept } = useChecks({ uid: props.model, documentId: props.documentId })
    const { toggleNotification } = useNotification()
    const getValues = useForm('GatedPublish', state => state.getValues)
    const onChange = useForm('GatedPublish', state => state.onChange)
    const [report, setReport] = useState<Report>()
    const [event, setEvent] = useState<SyntheticEvent>()
    const publish = async (from: SyntheticEvent) => {
      const isDone = await action?.onClick?.(from)
      // Strapi would ask about drafts among the relations; the checks have looked at them.
      if (isDone !== true && action?.dialog?.type === 'dialog')
        await action.dialog.onConfirm?.()
    }
    const decide = async (decision: { reason?: string, changeNote?: string }) => {
      if (decision.reason !== undefined)
        await accept(getValues(), decision.reason)
      if (decision.changeNote !== undefined)
        onChange('changeNote', decision.changeNote)
      if (event !== undefined)
        await publish(event)
    }
    const content = useDialogContent(({ onClose }) => report === undefined
      ? null
      : <PublishDialog warnings={warningsOf(report)} isCorrection={report.isCorrection} onDecide={decide} onClose={onClose} />)
    if (!action)
      return null

    return {
      ...action,
      onClick: async (from) => {
        const answer = await ask(getValues()).catch(() => undefined)
        const blocking = answer?.findings.filter(({ level }) => level === 'block') ?? []
        if (blocking.length > 0) {
          toggleNotification({
            type: 'danger',
            title: text('blockedTitle'),
            message: blocking.map(finding => finding.text).join(' '),
          })
          return true
        }
        setReport(answer)
        setEvent(from)
        if (answer !== undefined && (answer.isCorrection || warningsOf(answer).length > 0))
          return false
        await publish(from)
        return true
      },
      dialog: {
        type: 'modal',
        title: text('dialogTitle'),
        content,
      },
    }
  }
  GatedPublish.type = original.type
  GatedPublish.position = original.position
  return GatedPublish
}

function warningsOf({ findings }: Report) {
  return findings.filter(({ level, accepted }) => level === 'warn' && accepted === null)
}
