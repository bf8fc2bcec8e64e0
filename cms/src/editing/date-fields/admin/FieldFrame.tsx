import type { ReactNode } from 'react'
import type { FieldProps } from '../../../core/strapi/admin/fields'
import type { useTypedDay } from './use-typed-day'
import { Box, Field, Typography } from '@strapi/design-system'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { part } from './texts'

interface Props extends FieldProps {
  error?: string
  isRefused: boolean
  /** The day in words. */
  words: string | undefined
  listeners: ReturnType<typeof useTypedDay>['listeners']
  children: ReactNode
}

/** The label of a date, what was understood, and what was not. */
export function FieldFrame({ name, label, hint, labelAction, required, error, isRefused, words, listeners, children }: Props) {
  const text = useTexts(part)
  return (
    <Field.Root
      name={name}
      hint={hint}
      required={required}
      error={isRefused
        ? text('refused')
        : error}
    >
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Box {...listeners}>{children}</Box>
      <Typography variant="pi" fontWeight="semiBold" textColor="neutral800" aria-live="polite">{words}</Typography>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  )
}
