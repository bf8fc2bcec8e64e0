import type { PublicationsBlockFragment } from '@ican/shared/generated/documents'
import { onlyEnglish, samples } from './records'

const article: NonNullable<PublicationsBlockFragment['publications'][number]> = {
  documentId: 'publication-1',
  slug: 'an-article',
  title: `${onlyEnglish}: an article`,
  type: 'article_journal',
  issued: '2024-05-01',
  issuedPrecision: 'month',
  containerTitle: 'Journal of Examples',
  publisher: 'Example Press',
  doi: '10.5555/example',
  language: 'en',
  openAccess: 'gold',
  sample: true,
  authors: [
    { family: 'Virtanen', given: 'Aino', literal: null },
    { family: null, given: null, literal: 'Example Consortium' },
    null,
  ],
  notices: [
    { kind: 'correction' },
    { kind: 'correction' },
    null,
  ],
}

export const full: PublicationsBlockFragment = {
  __typename: 'ComponentBlocksPublications',
  heading: 'New publications',
  intro: 'They draw on {fact:patient-samples}.',
  mentionedFacts: [samples],
  publications: [article, null],
}

export const sparse: PublicationsBlockFragment = {
  __typename: 'ComponentBlocksPublications',
  heading: null,
  intro: null,
  mentionedFacts: [],
  publications: [
    {
      ...article,
      issued: '2019-01-01',
      issuedPrecision: 'year',
      containerTitle: null,
      publisher: null,
      doi: null,
      sample: null,
      authors: [],
      notices: null,
    },
  ],
}
export const empty: PublicationsBlockFragment = { ...sparse, heading: 'Nothing published', publications: [] }
