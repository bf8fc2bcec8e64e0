import type { GovernanceBlockFragment } from '@ican/shared/generated/documents'
import { samples, started } from './records'

export const full: GovernanceBlockFragment = {
  __typename: 'ComponentBlocksGovernance',
  heading: 'Who decides',
  intro: 'So it has been since {fact:started}.',
  mentionedFacts: [started],
  levels: [
    {
      title: 'The board',
      text: 'First.\n\nThen {fact:patient-samples}.',
      patients: 'They have asked since {fact:started}.',
      advisory: false,
      mentionedFacts: [samples, started],
    },
    {
      title: 'The advisers',
      text: 'They advise.',
      patients: 'They are members.',
      advisory: true,
      mentionedFacts: [],
    },
    {
      title: 'The projects',
      text: null,
      patients: null,
      advisory: null,
      mentionedFacts: [],
    },
    null,
  ],
}

export const sparse: GovernanceBlockFragment = {
  __typename: 'ComponentBlocksGovernance',
  heading: null,
  intro: null,
  mentionedFacts: [],
  levels: [
    {
      title: 'The only body',
      text: null,
      patients: null,
      advisory: null,
      mentionedFacts: [],
    },
  ],
}
export const empty: GovernanceBlockFragment = { ...sparse, heading: 'Nobody', levels: null }

/** Those who only advise come first and last. */
export const advised: GovernanceBlockFragment = {
  ...full,
  levels: [full.levels?.[1] ?? null, full.levels?.[0] ?? null, full.levels?.[1] ?? null],
}
