/** As much of the DOM as cleaning asks for, so that it asks no browser. */
export interface Markup {
  nodeType: number
  nodeValue: string | null
  childNodes: ArrayLike<Markup>
}
export interface MarkupElement extends Markup {
  tagName: string
  getAttribute: (name: string) => string | null
}

const TEXT_NODE = 3
const ELEMENT_NODE = 1

const BLOCKS = /^(?:P|DIV|H[1-6]|UL|OL|LI|TABLE|TBODY|THEAD|TFOOT|TR|TD|TH|BLOCKQUOTE|SECTION|ARTICLE|MAIN|HEADER|FOOTER|PRE|DL|DT|DD|FIGURE|FIGCAPTION|BODY)$/

export function isText(node: Markup): boolean {
  return node.nodeType === TEXT_NODE
}

export function isElement(node: Markup): node is MarkupElement {
  return node.nodeType === ELEMENT_NODE
}

export function childrenOf(element: Markup): MarkupElement[] {
  return Array.from(element.childNodes).filter(isElement)
}

/** The name of an element, in capitals as in HTML. */
export function nameOf({ tagName }: MarkupElement): string {
  return tagName.toUpperCase()
}

export function styleOf(element: MarkupElement): string {
  return element.getAttribute('style') ?? ''
}

export function classOf(element: MarkupElement): string {
  return element.getAttribute('class') ?? ''
}

export function isBlock(element: MarkupElement): boolean {
  return BLOCKS.test(nameOf(element))
}

export function everyElement(element: MarkupElement): MarkupElement[] {
  return childrenOf(element).flatMap(child => [
    child,
    ...everyElement(child),
  ])
}

export function textOf(node: Markup): string {
  return isText(node)
    ? node.nodeValue ?? ''
    : Array.from(node.childNodes, textOf).join('')
}
