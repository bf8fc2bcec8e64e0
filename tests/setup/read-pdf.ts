import type { StructTreeNode, TextContent } from 'pdfjs-dist/types/src/display/api'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A part of a tagged PDF: what it is, what it says and what is in it. */
export interface PdfElement { role: string, lang?: string, text: string, children: PdfElement[] }

export interface ReadPdf {
  title: unknown
  author: unknown
  language: string
  isMarked: boolean
  conformance: unknown
  pageCount: number
  /** The structure of all pages, one after the other. */
  elements: PdfElement[]
  links: string[]
  /** What no structure has: page numbers. */
  artifacts: string[]
}

/** Reads a PDF by another hand than the one that wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
  })
  const document = await task.promise
  const { info, metadata } = await document.getMetadata()
  const { Title, Author, Language } = info as Record<string, unknown>
  const read: ReadPdf = {
    title: Title,
    author: Author,
    language: String(Language),
    isMarked: /\/MarkInfo \d+ 0 R|\/Marked true/.test(Buffer.from(bytes).toString('latin1')),
    conformance: metadata?.get('pdfuaid:part'),
    pageCount: document.numPages,
    elements: [],
    links: [],
    artifacts: [],
  }
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { texts, artifacts } = marked(await page.getTextContent({ includeMarkedContent: true, disableNormalization: true }))
    read.artifacts.push(artifacts)
    const tree = await page.getStructTree()
    if (tree)
      read.elements.push(elementOf(tree, texts))
    const annotations = await page.getAnnotations() as { subtype: string, url?: string, contentsObj?: { str: string } }[]
    read.links.push(...annotations.filter(({ subtype }) => subtype === 'Link').map(({ url = '' }) => url))
    page.cleanup()
  }
  await task.destroy()
  return read
}

/** The text of each marked content by its id, and what is outside of any. */
function marked({ items }: TextContent): { texts: Map<string, string>, artifacts: string } {
  const texts = new Map<string, string>()
  const open: (string | undefined)[] = []
  let artifacts = ''
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast(each => each !== undefined)
      if (id === undefined)
        artifacts += item.str
      else
        texts.set(id, (texts.get(id) ?? '') + item.str)
    }
    else if (item.type === 'endMarkedContent') {
      open.pop()
    }
    else {
      open.push(item.id || undefined)
    }
  }
  return { texts, artifacts }
}

function elementOf(node: StructTreeNode, texts: Map<string, string>): PdfElement {
  const children: PdfElement[] = []
  let text = ''
  for (const child of node.children) {
    if ('role' in child) {
      const element = elementOf(child, texts)
      // Of a part that is on another page only the name is told.
      if (element.text)
        children.push(element)
      text += element.text
    }
    else {
      text += texts.get(child.id ?? '') ?? ''
    }
  }
  return {
    role: node.role,
    lang: 'lang' in node
      ? String(node.lang)
      : undefined,
    text,
    children,
  }
}

/** All parts of a kind, in the order in which they are read. */
export function partsOf(elements: PdfElement[], role: string): PdfElement[] {
  return elements.flatMap(element => [
    ...element.role === role
      ? [element]
      : [],
    ...partsOf(element.children, role),
  ])
}
