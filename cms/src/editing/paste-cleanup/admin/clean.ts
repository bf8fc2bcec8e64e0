import type { BlockNode, Inline, ListNode } from './blocks'
import type { Item } from './lists'
import { inlineOf, isDropped, styleOf } from './inline'
import { withLists } from './lists'

type Piece = Exclude<BlockNode, ListNode> | Item

const BLOCKS = /^(?:P|DIV|H[1-6]|UL|OL|LI|TABLE|TBODY|THEAD|TFOOT|TR|TD|TH|BLOCKQUOTE|SECTION|ARTICLE|MAIN|HEADER|FOOTER|PRE|DL|DT|DD|FIGURE|FIGCAPTION|BODY)$/

/**
 * What is worth keeping of pasted HTML: paragraphs, headings, lists, quotes, bold, italics and links. Styles, empty
 * paragraphs, pictures and tracked deletions go; a first-level heading becomes a second-level one, as the page's own title
 * is the first.
 */
export function cleanHtml(html: string): BlockNode[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return withLists(shifted(piecesOf(body)))
}

function piecesOf(element: Element): Piece[] {
  const pieces: Piece[] = []
  let loose: Node[] = []
  const flush = () => {
    pieces.push(...paragraph(inlineOf(loose)))
    loose = []
  }
  for (const child of element.childNodes) {
    if (child instanceof Element && holdsBlocks(child)) {
      flush()
      pieces.push(...pieceOf(child))
    }
    else {
      loose.push(child)
    }
  }
  flush()
  return pieces
}

function holdsBlocks(element: Element): boolean {
  return BLOCKS.test(element.tagName) || [...element.children].some(holdsBlocks)
}

function pieceOf(element: Element): Piece[] {
  if (isDropped(element))
    return []
  const heading = headingLevel(element)
  if (heading !== undefined) {
    // A heading is bold by itself.
    const children = inlineOf(element.childNodes).map(withoutBold)
    return children.length > 0
      ? [
          { type: 'heading', level: heading, children },
        ]
      : []
  }
  const level = /mso-list:[^;]*level(\d)/i.exec(styleOf(element))?.[1]
  if (element.tagName === 'P' && level !== undefined)
    return item(formatOf(element), Number(level) - 1, inlineOf(element.childNodes))
  if (element.tagName === 'UL' || element.tagName === 'OL')
    return itemsOf(element, 0)
  if (element.tagName === 'TR') {
    const cells = [...element.children].map(cell => inlineOf([cell])).filter(cell => cell.length > 0)
    return paragraph(cells.flatMap((cell, index) => index === 0
      ? cell
      : [
          { type: 'text', text: ' | ' },
          ...cell,
        ]))
  }
  if (element.tagName === 'BLOCKQUOTE') {
    const children = inlineOf(element.childNodes)
    return children.length > 0
      ? [
          { type: 'quote', children },
        ]
      : []
  }
  return piecesOf(element)
}

function withoutBold(node: Inline): Inline {
  if (node.type === 'link')
    return node
  const { bold, ...plain } = node
  return plain
}

function headingLevel({ tagName, className }: Element): number | undefined {
  if (/\bMsoTitle\b/.test(className))
    return 1
  const level = /^H([1-6])$/.exec(tagName)?.[1]
  return level === undefined
    ? undefined
    : Number(level)
}

/** Word writes the number or sign of an item as text, in a part that is otherwise ignored. */
function formatOf(element: Element): ListNode['format'] {
  const sign = [
    ...element.querySelectorAll('*'),
  ].find(part => /mso-list:\s*ignore/i.test(styleOf(part)))?.textContent ?? ''
  return /^\s*(?:\d+|[a-z]|[ivx]+)[.)]/i.test(sign)
    ? 'ordered'
    : 'unordered'
}

function itemsOf(list: Element, level: number): Item[] {
  const format = list.tagName === 'OL'
    ? 'ordered'
    : 'unordered'
  return [...list.children].flatMap((child) => {
    const isList = (node: Node) => node instanceof Element && /^[UO]L$/.test(node.tagName)
    if (isList(child))
      return itemsOf(child, level + 1)
    const own = [...child.childNodes].filter(node => !isList(node))
    return [
      ...item(format, level, inlineOf(own)),
      ...[...child.children].filter(isList).flatMap(inner => itemsOf(inner, level + 1)),
    ]
  })
}

function item(format: ListNode['format'], level: number, children: Inline[]): Item[] {
  return children.length > 0
    ? [
        {
          type: 'item',
          format,
          level,
          children,
        },
      ]
    : []
}

function paragraph(children: Inline[]): Piece[] {
  return children.length > 0
    ? [
        { type: 'paragraph', children },
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
