import type { Inline, TextNode } from './blocks'

type Marks = Omit<TextNode, 'type' | 'text'>

const TEXT_NODE = 3
const ELEMENT_NODE = 1

/** What is no text of the document: program parts, tracked deletions, comments, and the signs that Word sets before list items. */
export function isDropped(element: Element): boolean {
  const style = styleOf(element)
  return /^(?:style|script|meta|link|title|xml|del|img|picture|svg|object|iframe|o:p)$/i.test(element.tagName)
    || /mso-list:\s*ignore|mso-element:\s*comment|mso-hide:\s*all|display:\s*none/i.test(style)
    || /MsoComment/.test(element.className)
}

export function styleOf(element: Element): string {
  return element.getAttribute('style') ?? ''
}

/** The text within some nodes with its bold, italics and links, and nothing of their looks. Empty where there is only space. */
export function inlineOf(nodes: Iterable<Node>): Inline[] {
  return tidy([...nodes].flatMap(node => read(node, {})))
}

function read(node: Node, marks: Marks): Inline[] {
  if (node.nodeType === TEXT_NODE)
    return text((node.nodeValue ?? '').replace(/[\t\n\r ]+/g, ' '), marks)
  if (node.nodeType !== ELEMENT_NODE || isDropped(node as Element))
    return []
  const element = node as HTMLElement
  if (element.tagName === 'BR')
    return text('\n', marks)
  const within = [...element.childNodes].flatMap(child => read(child, withMarks(element, marks)))
  const url = element.tagName === 'A'
    ? urlOf(element)
    : undefined
  return url === undefined
    ? within
    : [
        {
          type: 'link',
          url,
          children: within.flatMap(each => each.type === 'link'
            ? each.children
            : [each]),
        },
      ]
}

function withMarks(element: HTMLElement, marks: Marks): Marks {
  const { tagName } = element
  const style = styleOf(element)
  const isBold = /^(?:B|STRONG)$/.test(tagName)
    // Google's editor wraps everything in a bold element that is none.
    ? !/font-weight:\s*(?:normal|400)/i.test(style)
    : /font-weight:\s*(?:bold|[6-9]00)/i.test(style)
  const isItalic = /^(?:I|EM|CITE)$/.test(tagName) || /font-style:\s*italic/i.test(style)
  return {
    ...marks,
    ...isBold && { bold: true as const },
    ...isItalic && { italic: true as const },
    ...tagName === 'CODE' && { code: true as const },
  }
}

/** A link that leads somewhere from anywhere; Word's own to footnotes and bookmarks do not. */
function urlOf(element: Element): string | undefined {
  const url = element.getAttribute('href')?.trim() ?? ''
  return /^(?:https?:\/\/|mailto:|tel:)/i.test(url)
    ? url
    : undefined
}

function text(value: string, marks: Marks): TextNode[] {
  return value === ''
    ? []
    : [
        { type: 'text', text: value, ...marks },
      ]
}

/** Joins runs that look the same, takes doubled spaces out, and those at either end. */
function tidy(nodes: Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'link' && node.children.length === 0)
      continue
    if (node.type === 'text' && last?.type === 'text' && looks(node) === looks(last))
      last.text += node.text
    else
      joined.push(node)
  }
  const runs = joined.flatMap(node => node.type === 'link'
    ? node.children
    : [node])
  for (const run of runs) {
    // A single hard space is meant, as in «36 000»; several, or one beside a space, are a typewriter's habit.
    run.text = run.text.replace(/[ \u00A0]{2,}/g, ' ').replace(/ *\n */g, '\n')
  }
  for (const [index, run] of runs.entries()) {
    if (index > 0 && /[ \u00A0\n]$/.test(runs[index - 1]?.text ?? ''))
      run.text = run.text.replace(/^[ \u00A0]+/, '')
  }
  const [first] = runs
  const last = runs.at(-1)
  if (first !== undefined && last !== undefined) {
    first.text = first.text.replace(/^\s+/, '')
    last.text = last.text.replace(/\s+$/, '')
  }
  return joined.filter(node => node.type === 'link'
    ? node.children.some(child => child.text !== '')
    : node.text !== '')
}

function looks({ bold, italic, code }: TextNode): string {
  return [bold, italic, code].join()
}
