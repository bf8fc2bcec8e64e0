import type { FieldProps } from '../../../core/strapi/admin/fields'
import { DatePicker } from '@strapi/design-system'
import { useField, useFocusInputField } from '@strapi/strapi/admin'
import { useIntl } from 'react-intl'
import { fullDay } from '../../../core/admin-ui/moments'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { FieldFrame } from './FieldFrame'
import { part } from './texts'
import { LAST_DAY, useTypedDay } from './use-typed-day'

/** A day of the calendar, as the form keeps it: `2026-12-05`. */
export function DateField(props: FieldProps) {
  const { name, disabled, placeholder } = props
  const { locale } = useIntl()
  const text = useTexts(part)
  const field = useField(name)
  const ref = useFocusInputField<HTMLInputElement>(name)
  const { read, isRefused, pickerKey, listeners } = useTypedDay()
  const day: unknown = field.value
  const set = (value: string | null) => field.onChange(name, value)
  const change = (date: Date | undefined) => {
    const meant = read(date)
    if ('day' in meant)
      set(meant.day)
    else if ('chosen' in meant)
      set(inTime(meant.chosen))
    else if ('cleared' in meant)
      set(null)
  }
  return (
    <FieldFrame
      {...props}
      error={field.error}
      isRefused={isRefused}
      words={typeof day === 'string'
        ? fullDay(day, locale)
        : undefined}
      listeners={listeners}
    >
      <DatePicker
        key={pickerKey}
        ref={ref}
        disabled={disabled}
        placeholder={placeholder}
        clearLabel={text('clear')}
        value={typeof day === 'string'
          ? new Date(day)
          : undefined}
        maxDate={LAST_DAY}
        onChange={change}
        onClear={() => change(undefined)}
      />
    </FieldFrame>
  )
}

/** The day that a date is on the clock of this browser. */
function inTime(date: Date): string {
  return new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())).toISOString().slice(0, 10)
}
