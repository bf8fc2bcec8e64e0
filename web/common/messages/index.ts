import type { Locale } from '@ican/shared/vocabulary'
import type { Messages } from './en'
import en from './en'
import fi from './fi'
import sv from './sv'

export type { Messages } from './en'

export const messages: Record<Locale, Messages> = { en, fi, sv }
