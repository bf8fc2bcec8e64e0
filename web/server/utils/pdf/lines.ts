import type { Run } from './typefaces'

/** A part of a paragraph. */
export interface Inline {
  text: string
  /** Its language, where it is another than that of the file. */
  lang?: string
  /** Where it leads. */
  href?: string
}

/** Letters in their place on a line. */
export interface Fragment extends Run { inline: Inline, x: number, width: number }
export type Line = Fragment[]

/** How texts are drawn: by which fonts, and how wide. */
export interface Pen { runsOf: (text: string) => Run[], widthOf: (run: Run) => number }

interface Piece { runs: Run[], inline: Inline, width: number }

/** A line may end after a space, and after a hyphen, dash or slash in the middle of a word. */
const breaks = /(?<= )|(?<=[\p{L}\p{N}][-\u2010–—/])(?=[\p{L}\p{N}]{2})/u
const graphemes = new Intl.Segmenter()

/** Breaks a paragraph into lines. Spaces stay at the ends of lines, so that what is copied from there has them. */
export function breakLines(inlines: Inline[], width: number, pen: Pen): Line[] {
  const space = widthOf(' ', pen)
  const lines: Piece[][] = [[]]
  let used = 0
  for (const piece of inlines.flatMap(inline => piecesOf(inline, width, pen))) {
    const bare = endsInSpace(piece)
      ? piece.width - space
      : piece.width
    if (used > 0 && used + bare > width) {
      lines.push([])
      used = 0
    }
    lines.at(-1)?.push(piece)
    used += piece.width
  }
  return lines.map(pieces => joined(pieces, pen))
}

/** The parts of a text at whose ends a line may end: a link only where it is longer than a line, as any longer word. */
function piecesOf(inline: Inline, width: number, pen: Pen): Piece[] {
  const words = inline.href
    ? [inline.text]
    : inline.text.split(breaks)
  return words.flatMap((text) => {
    const piece = pieceOf(text, inline, pen)
    return piece.width <= width
      ? [piece]
      : Array.from(graphemes.segment(text), ({ segment }) => pieceOf(segment, inline, pen))
  })
}

function pieceOf(text: string, inline: Inline, pen: Pen): Piece {
  // Fonts draw a space that must not end a line by the same glyph as any other.
  const runs = pen.runsOf(text.replaceAll('\u00A0', ' '))
  return {
    runs,
    inline,
    width: runs.reduce((sum, run) => sum + pen.widthOf(run), 0),
  }
}

function widthOf(text: string, pen: Pen): number {
  return pen.runsOf(text).reduce((sum, run) => sum + pen.widthOf(run), 0)
}

function endsInSpace({ runs }: Piece): boolean {
  return runs.at(-1)?.text.endsWith(' ') === true
}

/** The pieces of a line, as few as its fonts and its parts allow. */
function joined(pieces: Piece[], pen: Pen): Line {
  const fragments: (Run & { inline: Inline })[] = []
  for (const { runs, inline } of pieces) {
    for (const run of runs) {
      const last = fragments.at(-1)
      if (last?.font === run.font && last.inline === inline && last.actual === undefined && run.actual === undefined)
        last.text += run.text
      else
        fragments.push({ ...run, inline })
    }
  }
  let x = 0
  return fragments.map((fragment) => {
    const placed = {
      ...fragment,
      x,
      width: pen.widthOf(fragment),
    }
    x += placed.width
    return placed
  })
}

/** A text as it can be drawn in one line after another: without what is not seen, and with one kind of space beside that which must not end a line. */
export function drawable(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replaceAll(/[\u2007\u202F]/g, '\u00A0')
    .replaceAll(/\p{Cc}/gu, ' ')
    .replaceAll(/[^\S\u00A0]+/g, ' ')
}
