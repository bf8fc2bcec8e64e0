import type { OpportunitiesBlockFragment } from '@ican/shared/generated/documents'
import { onlyEnglish, samples } from './records'

const membership: NonNullable<OpportunitiesBlockFragment['opportunities'][number]> = {
  documentId: 'opportunity-1',
  locale: 'en',
  slug: 'membership',
  title: `${onlyEnglish}: membership`,
  lead: `${onlyEnglish}: take part for a year.`,
  kind: 'membership',
  availability: 'closed',
  sample: true,
}

export const full: OpportunitiesBlockFragment = {
  __typename: 'ComponentBlocksOpportunities',
  heading: 'Take part',
  intro: 'Work with {fact:patient-samples}.',
  mentionedFacts: [samples],
  opportunities: [membership, null],
}

export const sparse: OpportunitiesBlockFragment = {
  __typename: 'ComponentBlocksOpportunities',
  heading: null,
  intro: null,
  mentionedFacts: [],
  opportunities: [
    { ...membership, availability: 'open', sample: null },
  ],
}
export const empty: OpportunitiesBlockFragment = { ...sparse, heading: 'Nothing open', opportunities: [] }
