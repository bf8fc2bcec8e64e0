import type { Coming, Outcome } from './coming'
import type { Moment } from './MomentForm'
import { Checkbox, Field, Flex } from '@strapi/design-system'
import { useFetchClient, useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { ActionChoice } from './ActionChoice'
import { MomentForm } from './MomentForm'
import { part } from './texts'

interface Props {
  type: string
  documentIds: string[]
  /** The languages that there are to choose from, the chosen ones first; none where the type has no languages. */
  locales: string[]
  timeZone: string
  onDone: () => void
}

/** Asks what is to happen to which languages and when, and sets it; within a modal. */
export function SetTime({ type, documentIds, locales, timeZone, onDone }: Props) {
  const text = useTexts(part)
  const { post } = useFetchClient()
  const { toggleNotification } = useNotification()
  const [action, setAction] = useState<Coming['action']>('publish')
  const [chosen, setChosen] = useState(locales.slice(0, 1))
  const submit = async (moment: Moment) => {
    const { data } = await post<{ outcomes: Outcome[] }>('/schedule', {
      type,
      documentIds,
      action,
      ...locales.length > 0 && { locales: chosen },
      ...moment,
    })
    const problems = data.outcomes.filter(({ problem }) => problem !== null)
    for (const { title, problem } of problems) {
      toggleNotification({
        type: 'danger',
        message: text('notDone', { title, problem: problem ?? '' }),
        timeout: 10_000,
      })
    }
    if (problems.length < data.outcomes.length) {
      toggleNotification({
        type: 'success',
        message: text('setDone'),
      })
    }
    onDone()
  }
  const toggle = (locale: string, on: boolean) => setChosen(last => on
    ? [...last, locale]
    : last.filter(code => code !== locale))
  return (
    <MomentForm timeZone={timeZone} onSubmit={submit}>
      <ActionChoice value={action} onChange={setAction} />
      {locales.length > 1 && (
        <Field.Root name="schedule-locales">
          <Field.Label>{text('languages')}</Field.Label>
          <Flex gap={4}>
            {locales.map(locale => (
              <Checkbox key={locale} checked={chosen.includes(locale)} onCheckedChange={on => toggle(locale, on === true)}>{locale}</Checkbox>
            ))}
          </Flex>
        </Field.Root>
      )}
    </MomentForm>
  )
}
