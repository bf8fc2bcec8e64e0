import type { FieldProps } from '../../../core/strapi/admin/fields'
import { DateTimePicker } from '@strapi/design-system'
import { useField, useFocusInputField } from '@strapi/strapi/admin'
import { useIntl } from 'react-intl'
import { fullMoment } from '../../../core/admin-ui/moments'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { FieldFrame } from './FieldFrame'
import { part } from './texts'
import { LAST_DAY, useTypedDay } from './use-typed-day'

/** A moment, written and shown on the clock of this browser. */
export function DateTimeField(props: FieldProps) {
  const { name, disabled } = props
  const { locale } = useIntl()
  const text = useTexts(part)
  const field = useField(name)
  const ref = useFocusInputField<HTMLInputElement>(name)
  const { read, isRefused, pickerKey, listeners } = useTypedDay()
  const value: unknown = field.value
  const moment = typeof value === 'string'
    ? new Date(value)
    : undefined
  const set = (date: Date | null) => field.onChange(name, date?.toISOString() ?? null)
  const change = (date: Date | undefined) => {
    const meant = read(date)
    if ('day' in meant)
      set(on(meant.day, date ?? moment))
    else if ('chosen' in meant)
      set(meant.chosen)
    else if ('cleared' in meant)
      set(null)
  }
  return (
    <FieldFrame {...props} error={field.error} isRefused={isRefused} words={moment && fullMoment(moment, locale)} listeners={listeners}>
      <DateTimePicker
        key={pickerKey}
        ref={ref}
        disabled={disabled}
        dateLabel={text('day')}
        timeLabel={text('time')}
        clearLabel={text('clear')}
        value={moment}
        maxDate={LAST_DAY}
        onChange={change}
        onClear={() => change(undefined)}
      />
    </FieldFrame>
  )
}

/** The time of a moment on another day. */
function on(day: string, moment: Date | undefined): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date, moment?.getHours() ?? 0, moment?.getMinutes() ?? 0)
}
