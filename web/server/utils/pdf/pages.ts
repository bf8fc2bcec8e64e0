import type { Inline, Line } from './lines'
import type { Face } from './typefaces'
import { setImmediate as letOthersRun } from 'node:timers/promises'

/** A4 in points. */
export const paper = { width: 595.28, height: 841.89 }
export const margin = { side: 62, top: 58, bottom: 70 }
export const textWidth = paper.width - 2 * margin.side
const bottom = paper.height - margin.bottom

export const styles = {
  title: {
    face: 'serif',
    size: 22,
    leading: 28,
    before: 6,
  },
  heading: {
    face: 'serif',
    size: 14,
    leading: 19,
    before: 20,
  },
  name: {
    face: 'serif',
    size: 10.5,
    leading: 14,
    before: 11,
  },
  notice: {
    face: 'serif',
    size: 10,
    leading: 13.5,
    before: 1,
  },
  details: {
    face: 'sans',
    size: 10,
    leading: 13.5,
    before: 1,
  },
  note: {
    face: 'sans',
    size: 10,
    leading: 13.5,
    before: 20,
  },
  text: {
    face: 'sans',
    size: 10.5,
    leading: 14.5,
    before: 3,
  },
} as const satisfies Record<string, { face: Face, size: number, leading: number, before: number }>

export interface Paragraph { tag: 'H1' | 'H2' | 'P', style: keyof typeof styles, inlines: Inline[] }
/** A paragraph or heading, or a list whose entries are paragraphs. */
export type Block = Paragraph | { entries: Paragraph[][] }

/** Where a line stands: the page from 0, and its baseline. */
export interface PlacedLine { line: Line, page: number, y: number }
export type Placed = Map<Paragraph, PlacedLine[]>

/** What is higher than this may be parted by the end of a page, but for so much of its beginning. */
const keptTogether = 180

/** Puts paragraphs on pages, one below the other. */
export class Pages {
  readonly placed: Placed = new Map()
  readonly #linesOf: (paragraph: Paragraph) => Line[]
  #page = 0
  #y: number = margin.top

  constructor(linesOf: (paragraph: Paragraph) => Line[]) {
    this.#linesOf = linesOf
  }

  get count(): number {
    return this.#page + 1
  }

  /** Others are let in between: a list may have thousands of entries. */
  async add(blocks: Block[]): Promise<void> {
    for (const group of groupsOf(blocks)) {
      this.#addGroup(group)
      await letOthersRun()
    }
  }

  #addGroup(group: Paragraph[]): void {
    const set = group.map(paragraph => ({
      paragraph,
      lines: this.#linesOf(paragraph),
    }))
    const height = set.reduce((sum, { paragraph, lines }) => sum + heightOf(paragraph, lines), 0)
    if (this.#y > margin.top && this.#y + Math.min(height, keptTogether) > bottom)
      this.#turn()
    for (const { paragraph, lines } of set) {
      this.#y += styles[paragraph.style].before
      this.placed.set(paragraph, lines.map(line => this.#placeLine(line, styles[paragraph.style].leading)))
    }
  }

  #placeLine(line: Line, leading: number): PlacedLine {
    if (this.#y + leading > bottom)
      this.#turn()
    this.#y += leading
    return { line, page: this.#page, y: this.#y }
  }

  #turn(): void {
    this.#page++
    this.#y = margin.top
  }
}

/** What belongs together: an entry, or a paragraph, with the headings before it. */
function groupsOf(blocks: Block[]): Paragraph[][] {
  const groups: Paragraph[][] = []
  let headings: Paragraph[] = []
  const parts = blocks.flatMap(block => 'entries' in block
    ? block.entries
    : [
        [block],
      ])
  for (const part of parts) {
    headings.push(...part)
    if (part.at(-1)?.tag === 'P') {
      groups.push(headings)
      headings = []
    }
  }
  return groups
}

function heightOf({ style }: Paragraph, lines: Line[]): number {
  return styles[style].before + lines.length * styles[style].leading
}
