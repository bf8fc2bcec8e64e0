import type { PublicationReportsBlockFragment } from '@ican/shared/generated/documents'
import { samples } from './records'

export const full: PublicationReportsBlockFragment = {
  __typename: 'ComponentBlocksPublicationReports',
  heading: 'Reported publications',
  intro: 'They draw on {fact:patient-samples}.',
  mentionedFacts: [samples],
  reports: [
    {
      term: '2019-2022',
      version: 2,
      total: 44,
      samples: 1,
      checksum: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      frozenAt: '2023-01-16T09:30:00.000Z',
      corrections: {
        total: 104,
        corrections: [
          {
            kind: 'changed',
            title: 'A paper that was retracted',
            language: 'en',
            slug: 'a-paper',
            fields: ['issued', 'issuedPrecision', 'notices'],
          },
          {
            kind: 'added',
            title: 'Jälkikäteen löytynyt julkaisu',
            language: 'fi',
            slug: 'jalkikateen',
            fields: [],
          },
          {
            kind: 'removed',
            title: 'En publikation för en annan period',
            language: 'sv',
            slug: null,
            fields: [],
          },
        ],
      },
      earlier: [
        {
          term: '2019-2022',
          version: 1,
          total: 1,
          samples: 0,
          checksum: '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
          frozenAt: '2022-12-31T23:30:00.000Z',
        },
      ],
    },
  ],
}

export const sparse: PublicationReportsBlockFragment = {
  __typename: 'ComponentBlocksPublicationReports',
  heading: null,
  intro: null,
  mentionedFacts: [],
  reports: [
    {
      term: '2024-2028',
      version: 1,
      total: 1,
      samples: 0,
      checksum: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
      frozenAt: '2026-11-30T12:00:00.000Z',
      corrections: {
        total: 0,
        corrections: [],
      },
      earlier: [],
    },
  ],
}

export const empty: PublicationReportsBlockFragment = { ...sparse, heading: 'Nothing reported', reports: [] }
