import { isLocale } from '@ican/shared/vocabulary'
import { useRef, useState } from 'react'
import { useIntl } from 'react-intl'
import { readDay } from './read-day'

/** How far the calendars of the pickers go. */
export const LAST_DAY = new Date(2099, 11, 31)

/** What somebody has done to a day: written one, chosen one in the calendar, taken it away, or written what is none. */
type Change = { day: string } | { chosen: Date } | { cleared: true } | { refused: true }

/**
 * Reads what is typed into the date of a picker by our rules. Strapi's own picker takes whatever it does not understand for
 * some other day. Put `listeners` around the picker, and ask `read` what a change of it means.
 */
export function useTypedDay() {
  const { locale } = useIntl()
  const typed = useRef<string | undefined>(undefined)
  // A picker that was drawn anew shows what the form holds, not its guess.
  const [refusals, setRefusals] = useState(0)
  const [isRefused, setIsRefused] = useState(false)
  const read = (date: Date | undefined): Change => {
    const text = typed.current
    typed.current = undefined
    if (text === undefined) {
      setIsRefused(false)
      return date === undefined
        ? { cleared: true }
        : { chosen: date }
    }
    const day = text.trim() === ''
      ? ''
      : readDay(text, isLocale(locale)
          ? locale
          : 'en')
    setIsRefused(day === undefined)
    if (day === undefined) {
      setRefusals(count => count + 1)
      return { refused: true }
    }
    return day === ''
      ? { cleared: true }
      : { day }
  }
  return {
    read,
    isRefused,
    pickerKey: refusals,
    listeners: {
      onChangeCapture: ({ target }: { target: EventTarget }) => {
        if (target instanceof HTMLInputElement && isDate(target))
          typed.current = target.value
      },
      // A day that is chosen by the arrows or in the calendar is no longer what was typed.
      onKeyDownCapture: ({ key, target }: { key: string, target: EventTarget }) => {
        if (key.startsWith('Arrow') && target instanceof HTMLElement && isDate(target))
          typed.current = undefined
      },
      onPointerDownCapture: ({ target }: { target: EventTarget }) => {
        if (target instanceof HTMLElement && target.closest('[role="gridcell"]') !== null)
          typed.current = undefined
      },
    },
  }
}

/** The part of a picker in which the day is, not the time. */
function isDate(element: HTMLElement): boolean {
  return element.getAttribute('aria-haspopup') === 'dialog'
}
