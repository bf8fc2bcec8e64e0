import type { Locale } from '@ican/shared/vocabulary'
import en from './en'
import fi from './fi'
import sv from './sv'

/** English is the pattern: a text that another language lacks is a type error. */
export type Messages = typeof en

export const messages: Record<Locale, Messages> = { en, fi, sv }
