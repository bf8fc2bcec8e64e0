import type { ChartBlockFragment } from '@ican/shared/generated/documents'
import { bareFact, counted, samples } from './records'

export const full: ChartBlockFragment = {
  __typename: 'ComponentBlocksChart',
  heading: 'Funding by year',
  intro: 'It pays for {fact:patient-samples}.',
  mentionedFacts: [samples],
  caption: 'It has grown every year.',
  form: null,
  fact: counted,
}

/** Periods, one of them below zero, without a heading. */
export const sparse: ChartBlockFragment = {
  __typename: 'ComponentBlocksChart',
  heading: null,
  intro: null,
  mentionedFacts: [],
  caption: null,
  form: 'bars',
  fact: {
    ...bareFact,
    value: -3,
    periodStart: '2023-01-01',
    periodEnd: '2023-12-31',
    note: null,
    series: [
      {
        periodStart: '2022-01-01',
        asOf: '2022-12-31',
        comparator: 'exactly',
        value: 4,
        sourceName: null,
      },
    ],
  },
}

/** One value is a figure, not a chart. */
export const single: ChartBlockFragment = {
  ...full,
  heading: 'Groups',
  caption: null,
  fact: { ...bareFact, note: null, series: [] },
}

export const empty: ChartBlockFragment = { ...full, fact: null }
