import type { Fragment, Line, Pen } from './lines'
import type { Block, Pages, Paragraph, PlacedLine } from './pages'
import type { Face } from './typefaces'
import { setImmediate as letOthersRun } from 'node:timers/promises'
import { breakLines } from './lines'
import { margin, paper, styles, textWidth } from './pages'

type Element = PDFKit.PDFStructureElement

const footer = { size: 8.5, y: paper.height - 38, textWidth: textWidth - 60 }

/** Draws what has its place on pages, page after page, and notes what each part of it is. */
export class Drawing {
  readonly #document: PDFKit.PDFDocument
  readonly #pages: Pages
  readonly #footer: Line
  readonly #pen: Pen
  #page = -1

  constructor(document: PDFKit.PDFDocument, pages: Pages, footerText: string, penOf: (face: Face, size: number) => Pen) {
    this.#document = document
    this.#pages = pages
    this.#pen = penOf('sans', footer.size)
    this.#footer = breakLines([
      { text: footerText },
    ], footer.textWidth, this.#pen)[0] ?? []
  }

  async draw(blocks: Block[]): Promise<void> {
    const root = this.#document.struct('Document')
    this.#document.addStructure(root)
    for (const block of blocks) {
      if ('entries' in block)
        await this.#drawList(root, block.entries)
      else
        this.#drawParagraph(root, block)
    }
    root.end()
    this.#endPage()
  }

  async #drawList(parent: Element, entries: Paragraph[][]): Promise<void> {
    const list = this.#within(parent, 'L')
    for (const paragraphs of entries) {
      await letOthersRun()
      const entry = this.#within(list, 'LI')
      const body = this.#within(entry, 'LBody')
      for (const paragraph of paragraphs)
        this.#drawParagraph(body, paragraph)
      entry.end()
    }
    list.end()
  }

  #drawParagraph(parent: Element, paragraph: Paragraph): void {
    const element = this.#within(parent, paragraph.tag)
    for (const placed of this.#pages.placed.get(paragraph) ?? []) {
      this.#turnTo(placed.page)
      for (const part of partsOf(placed.line))
        this.#drawPart(element, part, placed, styles[paragraph.style].size)
    }
    element.end()
  }

  /** A part of a line that is one thing: a link, words in another language, or plain text. */
  #drawPart(parent: Element, part: Fragment[], { y }: PlacedLine, size: number): void {
    const [first] = part
    if (!first)
      return
    const { actual, inline: { href, lang } } = first
    const draw = () => this.#drawFragments(part, y, size)
    if (href) {
      const link = this.#within(parent, 'Link')
      link.add(() => {
        draw()
        this.#addLink(link, part, y, size, href)
      })
      link.end()
    }
    else if (actual !== undefined || lang) {
      const span = this.#document.struct('Span', { actual, lang })
      parent.add(span)
      span.add(draw)
      span.end()
    }
    else {
      parent.add(draw)
    }
  }

  #drawFragments(fragments: Fragment[], y: number, size: number, left: number = margin.side): void {
    for (const { font, text, x } of fragments)
      this.#document.font(font, size).text(text, left + x, y, { lineBreak: false, baseline: 'alphabetic' })
  }

  #addLink(structParent: Element, part: Fragment[], y: number, size: number, href: string): void {
    const left = part[0]?.x ?? 0
    const width = part.reduce((sum, fragment) => sum + fragment.width, 0)
    const options = {
      structParent,
      Contents: pdfText(href),
    }
    this.#document.link(margin.side + left, y - size, width, size * 1.3, href, options)
  }

  #within(parent: Element, tag: string): Element {
    const element = this.#document.struct(tag)
    parent.add(element)
    return element
  }

  #turnTo(page: number): void {
    while (this.#page < page) {
      this.#endPage()
      this.#document.addPage()
      this.#page++
    }
  }

  /** The foot of a page is no part of what is read. */
  #endPage(): void {
    if (this.#page < 0)
      return
    const number = breakLines([
      { text: `${this.#page + 1} / ${this.#pages.count}` },
    ], textWidth, this.#pen)[0] ?? []
    const width = number.reduce((sum, fragment) => sum + fragment.width, 0)
    this.#document.markContent('Artifact', { type: 'Pagination' })
    this.#drawFragments(this.#footer, footer.y, footer.size)
    this.#drawFragments(number, footer.y, footer.size, margin.side + textWidth - width)
    this.#document.endMarkedContent()
  }
}

/** The parts of a line: what is drawn instead of something else stands alone. */
function partsOf(line: Line): Fragment[][] {
  const parts: Fragment[][] = []
  for (const fragment of line) {
    const last = parts.at(-1)?.at(-1)
    if (last?.inline === fragment.inline && (fragment.inline.href || (last.actual === undefined && fragment.actual === undefined)))
      parts.at(-1)?.push(fragment)
    else
      parts.push([fragment])
  }
  return parts
}

/** What pdfkit writes as a text: a primitive string it takes for a name. */
function pdfText(text: string): string {
  return new Object(text) as string
}
