import type { PeopleBlockFragment } from '@ican/shared/generated/documents'
import { inEnglishOnly, onlyEnglish, photograph, samples } from './records'

const director: NonNullable<PeopleBlockFragment['people'][number]> = {
  documentId: 'person-1',
  slug: 'aino-virtanen',
  displayName: 'Aino Virtanen',
  affiliation: 'Example University',
  group: 'leadership',
  orcid: '0000-0000-0000-0000',
  publicEmail: 'aino@example.org',
  sample: true,
  role: inEnglishOnly('director'),
  photo: photograph,
  bio: { en: `${onlyEnglish}: a life.\n\nAnd more of it.`, fi: null, sv: null },
}

export const full: PeopleBlockFragment = {
  __typename: 'ComponentBlocksPeople',
  heading: 'Who we are',
  intro: 'We look after {fact:patient-samples}.',
  mentionedFacts: [samples],
  people: [director, null],
}

export const sparse: PeopleBlockFragment = {
  __typename: 'ComponentBlocksPeople',
  heading: null,
  intro: null,
  mentionedFacts: [],
  people: [
    {
      ...director,
      affiliation: null,
      orcid: null,
      publicEmail: null,
      sample: null,
      role: null,
      photo: null,
      bio: null,
    },
  ],
}
export const empty: PeopleBlockFragment = { ...sparse, heading: 'Nobody', people: [] }
