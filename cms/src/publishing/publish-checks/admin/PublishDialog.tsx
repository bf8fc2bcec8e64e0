import type { ShownFinding } from './report'
import { Box, Button, Field, Flex, Modal, Radio, Textarea, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { part, texts } from './texts'

interface Props {
  warnings: ShownFinding[]
  isCorrection: boolean
  onDecide: (decision: { reason?: string, changeNote?: string }) => Promise<void>
  onClose: () => void
}

/** Asks for what publishing needs: a reason for warnings, a note for a major correction. */
export function PublishDialog({ warnings, isCorrection, onDecide, onClose }: Props) {
  const text = useTexts({ name: part, texts })
  const [reason, setReason] = useState('')
  const [size, setSize] = useState('')
  const [changeNote, setChangeNote] = useState('')
  const [state, setState] = useState<'asking' | 'sending' | 'failed'>('asking')
  const isAnswered = (warnings.length === 0 || reason.trim() !== '')
    && (!isCorrection || size === 'minor' || (size === 'major' && changeNote.trim() !== ''))
  const send = async () => {
    setState('sending')
    try {
      await onDecide({
        ...warnings.length > 0 && {
          reason: reason.trim(),
        },
        ...size === 'major' && {
          changeNote: changeNote.trim(),
        },
      })
      onClose()
    }
    catch {
      setState('failed')
    }
  }
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {warnings.length > 0 && (
            <Flex direction="column" alignItems="stretch" gap={3}>
              <Typography>{text('warnings')}</Typography>
              <Box tag="ul">
                {warnings.map(finding => (
                  <Box tag="li" key={`${finding.code} ${finding.path} ${finding.text}`} paddingTop={1}>
                    <Typography fontWeight="semiBold">{finding.text}</Typography>
                  </Box>
                ))}
              </Box>
              <Field.Root name="reason" required>
                <Field.Label>{text('reason')}</Field.Label>
                <Textarea name="reason" value={reason} maxLength={500} onChange={event => setReason(event.target.value)} />
              </Field.Root>
            </Flex>
          )}
          {isCorrection && (
            <Flex direction="column" alignItems="stretch" gap={3}>
              <Typography id="change-size">{text('correction')}</Typography>
              <Radio.Group aria-labelledby="change-size" value={size} onValueChange={setSize}>
                <Radio.Item value="minor">{text('minor')}</Radio.Item>
                <Radio.Item value="major">{text('major')}</Radio.Item>
              </Radio.Group>
              {size === 'major' && (
                <Field.Root name="change" required>
                  <Field.Label>{text('changeNote')}</Field.Label>
                  <Textarea name="change" value={changeNote} maxLength={300} onChange={event => setChangeNote(event.target.value)} />
                </Field.Root>
              )}
            </Flex>
          )}
          {state === 'failed' && <Typography textColor="danger600" role="alert">{text('failed')}</Typography>}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>{text('cancel')}</Button>
        <Button disabled={!isAnswered} loading={state === 'sending'} onClick={send}>{text('publish')}</Button>
      </Modal.Footer>
    </>
  )
}
