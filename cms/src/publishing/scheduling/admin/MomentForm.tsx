import type { ReactNode } from 'react'
import type { Refusal } from './coming'
import { Button, Field, Flex, Modal, Radio, TextInput, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { refusalOf } from './coming'
import { part } from './texts'

export interface Moment { date: string, time: string, which?: 'first' | 'second' }

interface Props {
  timeZone: string
  /** What else is asked, above the day and the time. */
  children?: ReactNode
  /** Sends the moment; what it throws is shown in the server's words. */
  onSubmit: (moment: Moment) => Promise<void>
}

/** Asks for a day and a time on the organisation's clock, within a modal. */
export function MomentForm({ timeZone, children, onSubmit }: Props) {
  const text = useTexts(part)
  const [moment, setMoment] = useState<Moment>({ date: '', time: '' })
  const [refusal, setRefusal] = useState<Refusal>()
  const [busy, setBusy] = useState(false)
  const change = (more: Partial<Moment>) => {
    setMoment(last => ({
      ...last,
      ...more,
    }))
    if (more.which === undefined)
      setRefusal(undefined)
  }
  const submit = async () => {
    setBusy(true)
    await onSubmit(moment).catch(error => setRefusal(refusalOf(error) ?? {
      message: text('trouble'),
      isAmbiguous: false,
    }))
    setBusy(false)
  }
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {children}
          <Flex gap={4} alignItems="flex-start">
            <Field.Root name="schedule-date" required>
              <Field.Label>{text('date')}</Field.Label>
              <TextInput type="date" value={moment.date} onChange={event => change({ date: event.target.value, which: undefined })} />
            </Field.Root>
            <Field.Root name="schedule-time" required hint={text('zone', { zone: timeZone })}>
              <Field.Label>{text('time')}</Field.Label>
              <TextInput type="time" value={moment.time} onChange={event => change({ time: event.target.value, which: undefined })} />
              <Field.Hint />
            </Field.Root>
          </Flex>
          {refusal !== undefined && <Typography role="alert" textColor="danger600">{refusal.message}</Typography>}
          {refusal?.isAmbiguous && (
            <Radio.Group aria-label={text('which')} value={moment.which ?? ''} onValueChange={which => change({ which: which as 'first' | 'second' })}>
              <Radio.Item value="first">{text('first')}</Radio.Item>
              <Radio.Item value="second">{text('second')}</Radio.Item>
            </Radio.Group>
          )}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{text('close')}</Button>
        </Modal.Close>
        <Button type="button" onClick={submit} loading={busy} disabled={moment.date === '' || moment.time === ''}>{text('save')}</Button>
      </Modal.Footer>
    </>
  )
}
