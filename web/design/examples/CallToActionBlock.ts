import type { CallToActionBlockFragment } from '@ican/shared/generated/documents'
import { samples, toPage, unsafe } from './records'

export const full: CallToActionBlockFragment = {
  __typename: 'ComponentBlocksCallToAction',
  heading: 'Join us',
  intro: 'Add to the {fact:patient-samples}.',
  mentionedFacts: [samples],
  link: toPage,
}

export const withUnsafeLink: CallToActionBlockFragment = { ...full, link: unsafe }

export const sparse: CallToActionBlockFragment = {
  __typename: 'ComponentBlocksCallToAction',
  heading: null,
  intro: null,
  mentionedFacts: [],
  link: toPage,
}
export const empty: CallToActionBlockFragment = { ...sparse, link: null }
