/**
 * How a paragraph begins that says what is still missing from a text, in each language. Such paragraphs are for those who
 * write: previews and the checks show them, readers never see them.
 */
export const placeholderMarks = {
  en: 'To be completed:',
  fi: 'Täydennettävä:',
  sv: 'Ska kompletteras:',
} as const

interface Node { type?: unknown, level?: unknown, text?: unknown, children?: unknown }

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

function nodesOf(value: unknown): Node[] {
  return Array.isArray(value)
    ? value.filter(isNode)
    : []
}

function textOf(node: Node): string {
  return typeof node.text === 'string'
    ? node.text
    : nodesOf(node.children).map(textOf).join('')
}

/** Whether a passage only says what is missing. */
export function isPlaceholder(passage: string): boolean {
  const start = passage.trimStart().toLowerCase()
  return Object.values(placeholderMarks).some(mark => start.startsWith(mark.toLowerCase()))
}

/** What a passage says is missing. */
export function missingPart(passage: string): string {
  return passage.slice(passage.indexOf(':') + 1).trim()
}

/** A structured text as its readers see it: without what is still to be completed, and without headings that would stand over nothing. */
export function withoutPlaceholders(content: unknown): unknown[] {
  const nodes = nodesOf(content)
  const kept = nodes.map(node => node.type === 'list'
    ? listOf(node)
    : isPlaceholder(textOf(node))
      ? undefined
      : node)
  // From the end, so that a heading knows whether the headings under it stand.
  for (let at = nodes.length - 1; at >= 0; at--) {
    if (nodes[at]?.type === 'heading' && isLeftEmpty(nodes, kept, at))
      kept[at] = undefined
  }
  return kept.filter(node => node !== undefined)
}

function listOf(list: Node): Node | undefined {
  const children = withoutPlaceholders(list.children)
  return children.length > 0 || nodesOf(list.children).length === 0
    ? { ...list, children }
    : undefined
}

/** Whether a heading had something under it that has all been taken out. */
function isLeftEmpty(nodes: Node[], kept: (Node | undefined)[], at: number): boolean {
  const level = Number(nodes[at]?.level)
  const next = nodes.findIndex((node, index) => index > at && node.type === 'heading' && Number(node.level) <= level)
  const end = next === -1
    ? nodes.length
    : next
  return end > at + 1 && kept.slice(at + 1, end).every(node => node === undefined)
}
