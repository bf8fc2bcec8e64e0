import type { HeroBlockFragment } from '@ican/shared/generated/documents'
import { elsewhere, photograph, samples, started, toPage, toSection, unsafe } from './records'

export const full: HeroBlockFragment = {
  __typename: 'ComponentBlocksHero',
  heading: 'Cancer research with patients',
  intro: 'Since {fact:started} we have gathered {fact:patient-samples}.',
  image: photograph,
  links: [
    toPage,
    toSection,
    elsewhere,
    unsafe,
    null,
  ],
  mentionedFacts: [samples, started],
}

/** Without a picture the title draws one. */
export const withoutPicture: HeroBlockFragment = {
  ...full,
  image: null,
  links: null,
  intro: null,
}

export const sparse: HeroBlockFragment = {
  __typename: 'ComponentBlocksHero',
  heading: null,
  intro: null,
  image: null,
  links: [],
  mentionedFacts: [],
}
