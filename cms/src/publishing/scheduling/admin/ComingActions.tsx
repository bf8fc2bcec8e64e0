import type { Coming } from './coming'
import type { Moment } from './MomentForm'
import { Button, Flex, Modal } from '@strapi/design-system'
import { useFetchClient, useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { MomentForm } from './MomentForm'
import { part } from './texts'

interface Props { coming: Coming, timeZone: string, onChanged: () => void }

/** Moves or cancels one scheduled action. */
export function ComingActions({ coming, timeZone, onChanged }: Props) {
  const text = useTexts(part)
  const { put, del } = useFetchClient()
  const { toggleNotification } = useNotification()
  const [open, setOpen] = useState(false)
  const done = (message: string) => {
    toggleNotification({ type: 'success', message })
    onChanged()
  }
  const reschedule = async (moment: Moment) => {
    await put(`/schedule/${coming.id}`, moment)
    setOpen(false)
    done(text('setDone'))
  }
  const cancel = async () => {
    await del(`/schedule/${coming.id}`)
      .then(() => done(text('cancelled')))
      .catch(() => toggleNotification({
        type: 'danger',
        message: text('trouble'),
      }))
  }
  if (!coming.mayChange)
    return null
  return (
    <Flex gap={2} wrap="wrap">
      <Modal.Root open={open} onOpenChange={setOpen}>
        <Modal.Trigger>
          <Button type="button" variant="tertiary" size="S">{text('reschedule')}</Button>
        </Modal.Trigger>
        <Modal.Content>
          <Modal.Header>
            <Modal.Title>{`${text('reschedule')}: ${coming.title}`}</Modal.Title>
          </Modal.Header>
          <MomentForm timeZone={timeZone} onSubmit={reschedule} />
        </Modal.Content>
      </Modal.Root>
      <Button type="button" variant="danger-light" size="S" onClick={cancel}>
        {text(coming.state === 'failed'
          ? 'dismiss'
          : 'cancel')}
      </Button>
    </Flex>
  )
}
