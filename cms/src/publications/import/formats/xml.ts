import { SaxesParser } from 'saxes'

/** An element of XML with what stands in it. */
export interface Element { name: string, attributes: Record<string, string>, children: (Element | string)[], line: number }

/**
 * Gives each of the outermost elements of some names to `take`, one after the other, so that a long file is never held as
 * a whole. Entities that a file defines for itself are not expanded and nothing is fetched: such a file is not well formed
 * here. Gives the line where that ended, if it did before the end.
 */
export function eachElement(text: string, names: ReadonlySet<string>, take: (element: Element) => void): { brokenAt: number | undefined } {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false })
  const open: Element[] = []
  let brokenAt: number | undefined
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length === 0 && !names.has(name))
      return
    const element: Element = {
      name,
      attributes,
      children: [],
      line: parser.line,
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  const addText = (words: string) => open.at(-1)?.children.push(words)
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    const closed = open.pop()
    if (closed !== undefined && open.length === 0)
      take(closed)
  })
  parser.on('error', () => {
    // What follows the first fault may be anything.
    brokenAt ??= parser.line
    throw new NotWellFormed()
  })
  try {
    parser.write(text).close()
  }
  catch (error) {
    if (!(error instanceof NotWellFormed))
      throw error
  }
  return { brokenAt }
}

class NotWellFormed extends Error {}

/** The elements that a path of names leads to: `AuthorList/Author`. */
export function elementsAt(element: Element | undefined, path: string): Element[] {
  let found = element === undefined
    ? []
    : [element]
  for (const name of path.split('/'))
    found = found.flatMap(({ children }) => children.filter(child => typeof child !== 'string' && child.name === name) as Element[])
  return found
}

export function elementAt(element: Element | undefined, path: string): Element | undefined {
  return elementsAt(element, path)[0]
}

/** What stands in the first element of a path that has any text. */
export function textAt(element: Element | undefined, ...paths: string[]): string | undefined {
  return paths.flatMap(path => elementsAt(element, path)).map(textOf).find(text => text !== '')
}

/** All text in an element; `sub` and `sup` are left for who makes plain lines, other elements are not. */
export function textOf(element: Element): string {
  return rawText(element).replaceAll(/\s+/g, ' ').trim()
}

function rawText({ children }: Element): string {
  return children.map((child) => {
    if (typeof child === 'string')
      return child
    const inner = rawText(child)
    const position = positionOf(child)
    return position === undefined
      ? inner
      : `<${position}>${inner}</${position}>`
  }).join('')
}

/** Above or below the line: PubMed has elements for that, EndNote styles. */
function positionOf({ name, attributes: { face } }: Element): string | undefined {
  return name === 'sub' || face === 'subscript'
    ? 'sub'
    : name === 'sup' || face === 'superscript'
      ? 'sup'
      : undefined
}
