import type { PublicationChartBlockFragment } from '@ican/shared/generated/documents'
import { samples } from './records'

export const full: PublicationChartBlockFragment = {
  __typename: 'ComponentBlocksPublicationChart',
  heading: 'Publications by year',
  intro: 'They draw on {fact:patient-samples}.',
  mentionedFacts: [samples],
  years: [
    {
      year: 2021,
      total: 12,
      openAccess: 9,
      samples: 1,
    },
    {
      year: 2022,
      total: 0,
      openAccess: 0,
      samples: 0,
    },
    {
      year: 2023,
      total: 7,
      openAccess: 7,
      samples: 0,
    },
  ],
}

export const sparse: PublicationChartBlockFragment = {
  __typename: 'ComponentBlocksPublicationChart',
  heading: null,
  intro: null,
  mentionedFacts: [],
  years: [
    {
      year: 2024,
      total: 1,
      openAccess: 0,
      samples: 0,
    },
  ],
}

export const empty: PublicationChartBlockFragment = { ...sparse, heading: 'Nothing counted', years: [] }
