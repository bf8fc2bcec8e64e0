import type { FactsBlockFragment } from '@ican/shared/generated/documents'
import { bareFact, funding, samples } from './records'

export const full: FactsBlockFragment = {
  __typename: 'ComponentBlocksFacts',
  heading: 'In figures',
  intro: 'Among them {fact:patient-samples}.',
  mentionedFacts: [samples],
  facts: [
    funding,
    bareFact,
    {
      ...funding,
      documentId: 'fact-year',
      slug: 'year',
      value: 2023,
      decimals: 0,
      format: 'year',
      comparator: 'exactly',
      unit: null,
    },
    {
      ...funding,
      documentId: 'fact-period',
      slug: 'period',
      asOf: null,
      periodStart: '2019-01-01',
      periodEnd: '2022-12-31',
    },
    null,
  ],
}

export const sparse: FactsBlockFragment = {
  __typename: 'ComponentBlocksFacts',
  heading: null,
  intro: null,
  mentionedFacts: [],
  facts: [bareFact],
}
export const empty: FactsBlockFragment = { ...sparse, heading: 'Nothing to count', facts: [] }
