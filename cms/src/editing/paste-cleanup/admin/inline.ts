import type { Inline, TextNode } from './blocks'
import type { Markup, MarkupElement } from './markup'
import type { Script } from './scripts'
import type { SymbolFont } from './symbol-fonts'
import { classOf, isBlock, isElement, isText, nameOf, styleOf } from './markup'
import { inScript, scriptOf } from './scripts'
import { shownIn, symbolFontOf } from './symbol-fonts'
import { unwrapped } from './wrapped-links'

type Marks = Omit<TextNode, 'type' | 'text'>

/** How a run of text looks where it was copied; `lost` takes what cannot be said here. */
interface Look { marks: Marks, font: SymbolFont | null, script: Script | null, lost: Set<string> }

/** Between two blocks that become one text. */
const PARTING = '\u2029'

/** What is no text of the document: program parts, tracked deletions, comments, and the signs that Word sets before list items. */
export function isDropped(element: MarkupElement): boolean {
  const style = styleOf(element)
  return /^(?:style|script|meta|link|title|xml|del|img|picture|svg|object|iframe|o:p)$/i.test(nameOf(element))
    || /mso-list:\s*ignore|mso-element:\s*comment|mso-hide:\s*all|display:\s*none/i.test(style)
    || /MsoComment/.test(classOf(element))
}

/**
 * The text within some nodes with its bold, italics, strike-through and links, and nothing of their other looks. Empty where
 * there is only space. What cannot be said in plain letters is added to `lost`.
 */
export function inlineOf(nodes: Iterable<Markup>, lost: Set<string>): Inline[] {
  return tidy([...nodes].flatMap(node => read(node, {
    marks: {},
    font: null,
    script: null,
    lost,
  })))
}

function read(node: Markup, look: Look): Inline[] {
  if (isText(node))
    return text(spoken((node.nodeValue ?? '').replace(/[\t\n\r ]+/g, ' '), look), look.marks)
  if (!isElement(node) || isDropped(node))
    return []
  if (nameOf(node) === 'BR')
    return text('\n', look.marks)
  const font = symbolFontOf(node)
  const script = scriptOf(node)
  const inner = {
    marks: withMarks(node, look.marks),
    font: font === undefined
      ? look.font
      : font,
    script: script === undefined
      ? look.script
      : script,
    lost: look.lost,
  }
  const within = Array.from(node.childNodes).flatMap(child => read(child, inner))
  if (isBlock(node)) {
    return [
      ...text(PARTING, look.marks),
      ...within,
      ...text(PARTING, look.marks),
    ]
  }
  const url = nameOf(node) === 'A'
    ? urlOf(node)
    : undefined
  return url === undefined
    ? within
    : [
        linkOf(url, within),
      ]
}

/** What readers of the source saw, in letters that say it in any font. */
function spoken(value: string, { font, script, lost }: Look): string {
  const shown = font === null
    ? { text: value, unknown: [] }
    : shownIn(font, value)
  shown.unknown.forEach(letter => lost.add(letter))
  if (script === null || shown.text.trim() === '')
    return shown.text
  const set = inScript(script, shown.text)
  if (set.isLost)
    lost.add(set.text.trim())
  return set.text
}

/** A link past what its address was wrapped in; where the wrapped address was the text, too, the text follows. */
function linkOf(url: string, within: Inline[]): Inline {
  const target = unwrapped(url)
  const children = within.flatMap(each => each.type === 'link'
    ? each.children
    : [each])
  const [only] = children
  return {
    type: 'link',
    url: target,
    children: only !== undefined && children.length === 1 && only.text.trim() === url
      ? [
          { ...only, text: target },
        ]
      : children,
  }
}

function withMarks(element: MarkupElement, marks: Marks): Marks {
  const tagName = nameOf(element)
  const style = styleOf(element)
  const isBold = /^(?:B|STRONG)$/.test(tagName)
    // Google's editor wraps everything in a bold element that is none.
    ? !/font-weight:\s*(?:normal|400)/i.test(style)
    : /font-weight:\s*(?:bold|[6-9]00)/i.test(style)
  const isItalic = /^(?:I|EM|CITE)$/.test(tagName) || /font-style:\s*italic/i.test(style)
  const isStruck = /^(?:S|STRIKE)$/.test(tagName) || /text-decoration(?:-line)?:[^;]*line-through|text-line-through:\s*(?:single|double)/i.test(style)
  return {
    ...marks,
    ...isBold && { bold: true as const },
    ...isItalic && { italic: true as const },
    ...isStruck && { strikethrough: true as const },
    ...tagName === 'CODE' && { code: true as const },
  }
}

/** A link that leads somewhere from anywhere; Word's own to footnotes and bookmarks do not. */
function urlOf(element: MarkupElement): string | undefined {
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
    run.text = run.text.replace(/[ \u00A0]{2,}/g, ' ').replace(/[ \n\u2029]*\u2029[ \n\u2029]*/g, '\n').replace(/ *\n */g, '\n')
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

function looks({ bold, italic, strikethrough, code }: TextNode): string {
  return [bold, italic, strikethrough, code].join()
}
