import type { StepsBlockFragment } from '@ican/shared/generated/documents'
import { samples, started } from './records'

export const full: StepsBlockFragment = {
  __typename: 'ComponentBlocksSteps',
  heading: 'How it goes',
  intro: 'So it has been since {fact:started}.',
  mentionedFacts: [started],
  steps: [
    {
      title: 'You are asked',
      text: 'First.\n\nThen {fact:patient-samples}.',
      symbol: 'consent',
      joins: false,
      mentionedFacts: [samples],
    },
    {
      title: 'You decide',
      text: null,
      symbol: null,
      joins: null,
      mentionedFacts: [],
    },
    null,
  ],
}

export const sparse: StepsBlockFragment = {
  __typename: 'ComponentBlocksSteps',
  heading: null,
  intro: null,
  mentionedFacts: [],
  steps: [
    {
      title: 'The only step',
      text: null,
      symbol: 'care',
      joins: true,
      mentionedFacts: [],
    },
  ],
}
export const empty: StepsBlockFragment = { ...sparse, heading: 'No steps', steps: null }

type Step = NonNullable<NonNullable<StepsBlockFragment['steps']>[number]>
const symbols: NonNullable<Step['symbol']>[] = [
  'consent',
  'sample',
  'profile',
  'health_data',
  'secure_environment',
  'finding',
  'care',
]

/** Every step has a symbol, so the path is drawn. */
export const drawn: StepsBlockFragment = {
  ...full,
  heading: 'From a sample to care',
  intro: null,
  steps: symbols.map((symbol): Step => ({
    title: symbol,
    text: 'What happens here.',
    symbol,
    joins: symbol === 'health_data',
    mentionedFacts: [],
  })),
}
