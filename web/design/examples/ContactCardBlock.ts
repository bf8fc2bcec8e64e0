import type { ContactCardBlockFragment } from '@ican/shared/generated/documents'
import { samples } from './records'

export const full: ContactCardBlockFragment = {
  __typename: 'ComponentBlocksContactCard',
  heading: 'Ask us',
  intro: 'About any of the {fact:patient-samples}.',
  purpose: 'patients',
  mentionedFacts: [samples],
}

export const sparse: ContactCardBlockFragment = {
  __typename: 'ComponentBlocksContactCard',
  heading: null,
  intro: null,
  purpose: null,
  mentionedFacts: [],
}

/** The site gives no address for this purpose. */
export const nobody: ContactCardBlockFragment = { ...sparse, heading: 'Ask nobody', purpose: 'media' }
