import type { DownloadsBlockFragment } from '@ican/shared/generated/documents'
import { inEnglishOnly, onlyEnglish, samples } from './records'

const report: NonNullable<DownloadsBlockFragment['downloads'][number]> = {
  documentId: 'download-1',
  slug: 'report',
  language: 'several',
  issued: '2024-02-29',
  sample: true,
  title: inEnglishOnly('report'),
  description: { en: `${onlyEnglish}: what a year it was.`, fi: null, sv: null },
  file: {
    updatedAt: null,
    url: '/uploads/report_0a1b.pdf',
    mime: 'application/pdf',
    ext: '.pdf',
    size: 1234.5,
  },
}

export const full: DownloadsBlockFragment = {
  __typename: 'ComponentBlocksDownloads',
  heading: 'Files',
  intro: 'All about {fact:patient-samples}.',
  mentionedFacts: [samples],
  downloads: [report, null],
}

/** The entry is there before its file is. */
export const sparse: DownloadsBlockFragment = {
  __typename: 'ComponentBlocksDownloads',
  heading: null,
  intro: null,
  mentionedFacts: [],
  downloads: [
    {
      ...report,
      issued: null,
      sample: null,
      description: null,
      file: null,
    },
  ],
}
export const empty: DownloadsBlockFragment = { ...sparse, heading: 'No files', downloads: [] }
