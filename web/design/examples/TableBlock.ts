import type { TableBlockFragment } from '@ican/shared/generated/documents'
import { samples } from './records'

/** As copied from a spreadsheet: tabs, a line break within a cell, a row that ends early. */
export const full: TableBlockFragment = {
  __typename: 'ComponentBlocksTable',
  heading: 'What the biobanks hold',
  intro: 'As the register says.',
  mentionedFacts: [samples],
  caption: 'Holdings by place',
  rows: 'Place\tSamples\tNote\nHelsinki\t1 200\t"taken in\nthe first term"\nEverywhere\t{fact:patient-samples}\nTurku\t340\t<script>',
  rowHeadings: true,
  source: 'The register of biobanks',
}

export const sparse: TableBlockFragment = {
  __typename: 'ComponentBlocksTable',
  heading: null,
  intro: null,
  mentionedFacts: [],
  caption: null,
  rows: 'Room | Seats\nHall | 120',
  rowHeadings: false,
  source: null,
}

/** A row of headings alone is no table. */
export const empty: TableBlockFragment = { ...full, rows: 'Place\tSamples' }
