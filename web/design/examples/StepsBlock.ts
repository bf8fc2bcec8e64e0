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
      mentionedFacts: [samples],
    },
    { title: 'You decide', text: null, mentionedFacts: [] },
    null,
  ],
}

export const sparse: StepsBlockFragment = {
  __typename: 'ComponentBlocksSteps',
  heading: null,
  intro: null,
  mentionedFacts: [],
  steps: [
    { title: 'The only step', text: null, mentionedFacts: [] },
  ],
}
export const empty: StepsBlockFragment = { ...sparse, heading: 'No steps', steps: null }
