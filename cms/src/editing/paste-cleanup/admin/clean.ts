import type { BlockNode, Inline, ListNode } from './blocks'
import type { Item } from './lists'
import type { Markup, MarkupElement } from './markup'
import { inlineOf, isDropped } from './inline'
import { withLists } from './lists'
import { childrenOf, classOf, everyElement, isBlock, isElement, nameOf, styleOf, textOf } from './markup'

type Piece = Exclude<BlockNode, ListNode> | Item

/** Pasted text as it may stand here, and what of it could not be kept, in the words of the source. */
export interface Cleaned { blocks: BlockNode[], lost: string[] }

/**
 * What is worth keeping of pasted HTML: paragraphs, headings, lists, quotes, bold, italics, strike-through and links.
 * Styles, empty paragraphs, pictures and tracked deletions go; a first-level heading becomes a second-level one, as the
 * page's own title is the first. Raised and lowered letters and those of symbol fonts become letters that say the same.
 */
export function clean(body: MarkupElement): Cleaned {
  const lost = new Set<string>()
  const blocks = withLists(shifted(new Cleaner(lost).piecesOf(body)), lost)
  return {
    blocks,
    lost: [...lost],
  }
}

class Cleaner {
  readonly #lost: Set<string>

  constructor(lost: Set<string>) {
    this.#lost = lost
  }

  piecesOf(element: MarkupElement): Piece[] {
    const pieces: Piece[] = []
    let loose: Markup[] = []
    const flush = () => {
      pieces.push(...paragraph(this.#inlineOf(loose)))
      loose = []
    }
    for (const child of Array.from(element.childNodes)) {
      if (isElement(child) && holdsBlocks(child)) {
        flush()
        pieces.push(...this.#pieceOf(child))
      }
      else {
        loose.push(child)
      }
    }
    flush()
    return pieces
  }

  #inlineOf(nodes: Iterable<Markup>): Inline[] {
    return inlineOf(nodes, this.#lost)
  }

  #pieceOf(element: MarkupElement): Piece[] {
    if (isDropped(element))
      return []
    const name = nameOf(element)
    const own = () => this.#inlineOf(Array.from(element.childNodes))
    const heading = headingLevel(element)
    // A heading is bold by itself.
    if (heading !== undefined)
      return filled(own().map(withoutBold), children => ({ type: 'heading', level: heading, children }))
    const level = /mso-list:[^;]*level(\d)/i.exec(styleOf(element))?.[1]
    if (name === 'P' && level !== undefined) {
      return item({
        ...signOf(element),
        level: Number(level) - 1,
      }, own())
    }
    if (name === 'UL' || name === 'OL')
      return this.#itemsOf(element, 0)
    if (name === 'TR')
      return paragraph(this.#rowOf(element))
    if (name === 'BLOCKQUOTE')
      return filled(own(), children => ({ type: 'quote', children }))
    return this.piecesOf(element)
  }

  /** A row is one line: its cells are parted by a bar, the paragraphs of a cell by a stroke. */
  #rowOf(row: MarkupElement): Inline[] {
    const cells = childrenOf(row).map(cell => this.#inlineOf([cell]).map(inOneLine)).filter(cell => cell.length > 0)
    return cells.flatMap((cell, index) => index === 0
      ? cell
      : [
          { type: 'text', text: ' | ' },
          ...cell,
        ])
  }

  #itemsOf(list: MarkupElement, outer: number): Item[] {
    const format = nameOf(list) === 'OL'
      ? 'ordered'
      : 'unordered'
    let start = Number(list.getAttribute('start') ?? 1)
    return childrenOf(list).flatMap((child) => {
      if (isList(child))
        return this.#itemsOf(child, outer + 1)
      // Word Online puts every item into a list of its own, and says at the item how deep it is.
      const level = Number(child.getAttribute('aria-level') ?? outer + 1) - 1
      const own = Array.from(child.childNodes).filter(node => !isElement(node) || !isList(node))
      const number = Number(child.getAttribute('value') ?? start)
      start = number + 1
      return [
        ...item({ format, level, number }, this.#inlineOf(own)),
        ...childrenOf(child).filter(isList).flatMap(inner => this.#itemsOf(inner, level + 1)),
      ]
    })
  }
}

function isList(element: MarkupElement): boolean {
  return /^[UO]L$/.test(nameOf(element))
}

function holdsBlocks(element: MarkupElement): boolean {
  return isBlock(element) || childrenOf(element).some(holdsBlocks)
}

function withoutBold(node: Inline): Inline {
  if (node.type === 'link')
    return node
  const { bold, ...plain } = node
  return plain
}

function inOneLine(node: Inline): Inline {
  return node.type === 'link'
    ? {
        ...node,
        children: node.children.map(child => ({
          ...child,
          text: lineOf(child.text),
        })),
      }
    : {
        ...node,
        text: lineOf(node.text),
      }
}

function lineOf(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' / ')
}

function headingLevel(element: MarkupElement): number | undefined {
  if (/\bMsoTitle\b/.test(classOf(element)))
    return 1
  const level = /^H([1-6])$/.exec(nameOf(element))?.[1]
  return level === undefined
    ? undefined
    : Number(level)
}

/** Word writes the number or sign of an item as text, in a part that is otherwise ignored. */
function signOf(element: MarkupElement): Pick<Item, 'format' | 'number'> {
  const ignored = everyElement(element).find(part => /mso-list:\s*ignore/i.test(styleOf(part)))
  const sign = ignored === undefined
    ? ''
    : textOf(ignored)
  return {
    format: /^\s*(?:\d+|[a-z]|[ivx]+)[.)]/i.test(sign)
      ? 'ordered'
      : 'unordered',
    number: Number(/^\s*(\d+)[.)]/.exec(sign)?.[1] ?? 1),
  }
}

function item(place: Pick<Item, 'format' | 'level' | 'number'>, children: Inline[]): Item[] {
  return filled(children, () => ({ type: 'item', ...place, children }))
}

function paragraph(children: Inline[]): Piece[] {
  return filled(children, () => ({ type: 'paragraph', children }))
}

function filled<Kind extends Piece>(children: Inline[], make: (children: Inline[]) => Kind): Kind[] {
  return children.length > 0
    ? [
        make(children),
      ]
    : []
}

/** Where a first-level heading was pasted, every heading goes one level down. */
function shifted(pieces: Piece[]): Piece[] {
  const by = pieces.some(piece => piece.type === 'heading' && piece.level === 1)
    ? 1
    : 0
  return pieces.map(piece => piece.type === 'heading'
    ? {
        ...piece,
        level: Math.min(6, piece.level + by),
      }
    : piece)
}
