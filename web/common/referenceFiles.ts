import type { ReferenceFormat } from '@ican/shared/paths'

/** What the formats for reference managers are called, and by which media types programs know them. */
export const referenceFiles: Record<ReferenceFormat, { name: string, type: string }> = {
  ris: { name: 'RIS', type: 'application/x-research-info-systems' },
  bib: { name: 'BibTeX', type: 'application/x-bibtex' },
  json: { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
}
