import type { Pen } from './lines'
import type { Block, Paragraph } from './pages'
import type { Face, FontFiles } from './typefaces'
import { Buffer } from 'node:buffer'
import { buffer } from 'node:stream/consumers'
import { plainText } from '../stableText'
import { Drawing } from './drawing'
import { breakLines, drawable } from './lines'
import { Pages, styles, textWidth } from './pages'
import { TaggedDocument } from './taggedDocument'
import { Typefaces } from './typefaces'

export interface PdfContent {
  title: string
  author: string
  language: string
  /** The day on which it is made, as `2026-03-01`: the same content and day give the same bytes. */
  day: string
  /** What stands below each page beside its number. */
  footer: string
  blocks: Block[]
  /** What is said at the end where a sign stands for a character that no font has. */
  missing: Paragraph
}

/** Writes a tagged PDF: its headings, lists, links and language are known to whoever cannot see it. */
export async function writePdf({ title, author, language, day, footer, blocks, missing }: PdfContent, fonts: FontFiles): Promise<Buffer> {
  const document = new TaggedDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    // None to begin with: the one that is meant otherwise would not be embedded.
    font: '',
    info: {
      Title: plainText(title),
      Author: plainText(author),
      CreationDate: new Date(day),
    },
  })
  for (const [name, file] of Object.entries(fonts))
    document.registerFont(name, Buffer.from(file))
  const typefaces = new Typefaces(fonts)
  const penOf = (face: Face, size: number): Pen => ({
    runsOf: text => typefaces.runsOf(drawable(text), face),
    widthOf: run => document.font(run.font, size).widthOfString(run.text),
  })
  const pages = new Pages(({ style, inlines }) => breakLines(inlines, textWidth, penOf(styles[style].face, styles[style].size)))
  await pages.add(blocks)
  const all = typefaces.hasMissing
    ? [...blocks, missing]
    : blocks
  await pages.add(all.slice(blocks.length))
  await new Drawing(document, pages, footer, penOf).draw(all)
  document.end()
  return buffer(document)
}
