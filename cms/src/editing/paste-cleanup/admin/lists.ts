import type { BlockNode, Inline, ListItem, ListNode } from './blocks'

/** A list item before the lists are built: Word has no lists in its HTML, only paragraphs that look like items. */
export interface Item { type: 'item', format: ListNode['format'], level: number, children: Inline[] }

/** Builds the lists, one in another as their levels say. */
export function withLists(pieces: (Exclude<BlockNode, ListNode> | Item)[]): BlockNode[] {
  const blocks: BlockNode[] = []
  let isInList = false
  for (const piece of pieces) {
    const last = blocks.at(-1)
    if (piece.type !== 'item') {
      blocks.push(piece)
    }
    else if (isInList && last?.type === 'list' && (piece.level > 0 || last.format === piece.format)) {
      add(last, piece)
    }
    else {
      const list: ListNode = { type: 'list', format: piece.format, children: [] }
      add(list, { ...piece, level: 0 })
      blocks.push(list)
    }
    isInList = piece.type === 'item'
  }
  return blocks
}

function add(list: ListNode, { format, level, children }: Item, depth = 0): void {
  const own: ListItem = { type: 'list-item', children }
  if (level === depth) {
    list.children.push(own)
    return
  }
  const last = list.children.at(-1)
  if (last?.type === 'list') {
    add(last, {
      type: 'item',
      format,
      level,
      children,
    }, depth + 1)
    return
  }
  list.children.push({
    type: 'list',
    format,
    indentLevel: depth + 1,
    children: [own],
  })
}
