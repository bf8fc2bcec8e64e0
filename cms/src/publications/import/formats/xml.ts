import { SaxesParser } from 'saxes'

/** An element of XML with what stands in it. */
export interface Element { name: string, attributes: Record<string, string>, children: (Element | string)[] }

/** Letters that XML 1.0 forbids or advises against, themselves or as a reference; databases write them all the same. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|&#(?:x(?:[0-8bcef]|1[\da-f])|[0-8]|1[124-9]|2\d|3[01]);/giu

/**
 * Gives the records of a file one by one, cut by the tags of their elements, so that a long file is never held as a whole
 * and a fault costs only the record that it is in: that is given without an element. Nothing is fetched, and entities that
 * a file defines for itself are not known: a record with one is at fault.
 */
export function* recordsOf(text: string, names: string[]): Generator<{ line: number, element: Element | undefined }> {
  const starts = [
    ...text.matchAll(new RegExp(`<(${names.join('|')})[\\s>]`, 'g')),
  ]
  let line = 1
  let at = 0
  for (const [index, { 1: name, index: start }] of starts.entries()) {
    line += text.slice(at, start).split('\n').length - 1
    at = start
    const chunk = text.slice(start, starts[index + 1]?.index)
    const tag = `</${name}>`
    const end = chunk.lastIndexOf(tag)
    yield {
      line,
      element: end < 0
        ? undefined
        : parse(chunk.slice(0, end + tag.length).replaceAll(FORBIDDEN, ' ')),
    }
  }
}

function parse(xml: string): Element | undefined {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false })
  const open: Element[] = []
  let root: Element | undefined
  let isBroken = false
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = {
      name,
      attributes,
      children: [],
    }
    root ??= element
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  const addText = (words: string) => open.at(-1)?.children.push(words)
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => open.pop())
  parser.on('error', () => {
    isBroken = true
  })
  parser.write(xml).close()
  return isBroken
    ? undefined
    : root
}

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
function positionOf({ name, attributes: { face = '' } }: Element): string | undefined {
  const faces = face.split(' ')
  return name === 'sub' || faces.includes('subscript')
    ? 'sub'
    : name === 'sup' || faces.includes('superscript')
      ? 'sup'
      : undefined
}
