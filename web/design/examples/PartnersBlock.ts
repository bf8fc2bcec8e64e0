import type { PartnersBlockFragment } from '@ican/shared/generated/documents'
import { onlyEnglish, photograph, samples } from './records'

const hospital: NonNullable<PartnersBlockFragment['partners'][number]> = {
  documentId: 'partner-1',
  slug: 'example-hospital',
  name: 'Example Hospital',
  kind: 'hospital',
  website: 'https://example.org/',
  since: 2019,
  sample: true,
  description: { en: `${onlyEnglish}: treats patients.`, fi: null, sv: null },
  logo: photograph,
}

export const full: PartnersBlockFragment = {
  __typename: 'ComponentBlocksPartners',
  heading: 'Partners',
  intro: 'Together: {fact:patient-samples}.',
  mentionedFacts: [samples],
  partners: [
    hospital,
    {
      ...hospital,
      documentId: 'partner-2',
      slug: 'trap',
      website: 'javascript:alert(1)',
    },
    null,
  ],
}

export const sparse: PartnersBlockFragment = {
  __typename: 'ComponentBlocksPartners',
  heading: null,
  intro: null,
  mentionedFacts: [],
  partners: [
    {
      ...hospital,
      website: null,
      since: null,
      sample: null,
      description: null,
      logo: null,
    },
  ],
}
export const empty: PartnersBlockFragment = { ...sparse, heading: 'Alone', partners: [] }
