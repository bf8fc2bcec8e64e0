import type { QuoteBlockFragment } from '@ican/shared/generated/documents'
import { samples } from './records'

export const full: QuoteBlockFragment = {
  __typename: 'ComponentBlocksQuote',
  quotation: 'Each of the {fact:patient-samples} is someone.',
  attribution: 'A patient',
  mentionedFacts: [samples],
}

export const sparse: QuoteBlockFragment = { ...full, attribution: null }
export const empty: QuoteBlockFragment = { ...full, quotation: null }
