import type { TimelineBlockFragment } from '@ican/shared/generated/documents'
import { samples, started } from './records'

type Milestone = NonNullable<NonNullable<TimelineBlockFragment['milestones']>[number]>

export const full: TimelineBlockFragment = {
  __typename: 'ComponentBlocksTimeline',
  heading: 'How it came about',
  intro: 'So it has been since {fact:started}.',
  mentionedFacts: [started],
  milestones: [
    {
      when: '{fact:started}',
      title: 'A beginning',
      text: 'First.\n\nThen {fact:patient-samples}.',
      mentionedFacts: [started, samples],
    },
    {
      when: '2020–2022',
      title: 'A period, of which nothing more is said',
      text: null,
      mentionedFacts: [],
    },
    {
      when: '{fact:gone}',
      title: 'A year that is no longer in the register',
      text: 'What happened then.',
      mentionedFacts: [],
    },
    null,
  ],
}

export const sparse: TimelineBlockFragment = {
  __typename: 'ComponentBlocksTimeline',
  heading: null,
  intro: null,
  mentionedFacts: [],
  milestones: [
    {
      when: '2020',
      title: 'The only milestone',
      text: null,
      mentionedFacts: [],
    },
  ],
}
export const empty: TimelineBlockFragment = { ...sparse, heading: 'No milestones', milestones: null }

/** More than fit beside each other. */
export const long: TimelineBlockFragment = {
  ...full,
  milestones: Array.from({ length: 9 }, (_, index): Milestone => ({
    when: String(2019 + index),
    title: 'Another milestone',
    text: 'What happened.',
    mentionedFacts: [],
  })),
}
