import type { Coming } from './coming'
import { Field, Radio } from '@strapi/design-system'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { part } from './texts'

interface Props { value: Coming['action'], onChange: (action: Coming['action']) => void }

/** Publish or take back. */
export function ActionChoice({ value, onChange }: Props) {
  const text = useTexts(part)
  return (
    <Field.Root name="schedule-action">
      <Field.Label>{text('action')}</Field.Label>
      <Radio.Group aria-label={text('action')} value={value} onValueChange={action => onChange(action as Coming['action'])}>
        <Radio.Item value="publish">{text('publish')}</Radio.Item>
        <Radio.Item value="unpublish">{text('unpublish')}</Radio.Item>
      </Radio.Group>
    </Field.Root>
  )
}
