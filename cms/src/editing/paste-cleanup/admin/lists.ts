import type { BlockNode, Inline, ListItem, ListNode } from './blocks'

/** A list item before the lists are built: Word has no lists in its HTML, only paragraphs that look like items. */
export interface Item { type: 'item', format: ListNode['format'], level: number, number: number, children: Inline[] }

/** Builds the lists, one in another as their levels say. A number from which none can begin here is added to `lost`. */
export function withLists(pieces: (Exclude<BlockNode, ListNode> | Item)[], lost: Set<string>): BlockNode[] {
  const blocks: BlockNode[] = []
  let isInList = false
  for (const piece of pieces) {
    const last = blocks.at(-1)
    if (piece.type !== 'item') {
      blocks.push(piece)
    }
    else if (isInList && last?.type === 'list' && (piece.level > 0 || last.format === piece.format)) {
      add(last, piece, lost)
    }
    else {
      const list = begin({ ...piece, level: 0 }, lost)
      blocks.push(list)
    }
    isInList = piece.type === 'item'
  }
  return blocks
}

function begin({ format, number, children }: Item, lost: Set<string>, indentLevel?: number): ListNode {
  if (format === 'ordered' && number !== 1)
    lost.add(`${number}.`)
  return {
    type: 'list',
    format,
    ...indentLevel !== undefined && { indentLevel },
    children: [
      itemOf(children),
    ],
  }
}

function itemOf(children: Inline[]): ListItem {
  return { type: 'list-item', children }
}

function add(list: ListNode, item: Item, lost: Set<string>, depth = 0): void {
  if (item.level === depth) {
    list.children.push(itemOf(item.children))
    return
  }
  const last = list.children.at(-1)
  if (last?.type === 'list')
    add(last, item, lost, depth + 1)
  else
    list.children.push(begin(item, lost, depth + 1))
}
