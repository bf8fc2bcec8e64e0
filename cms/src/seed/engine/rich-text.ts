export interface TextNode { type: 'text', text: string, bold?: true }
export interface LinkNode { type: 'link', url: string, children: TextNode[] }
export type Inline = TextNode | LinkNode
export interface Paragraph { type: 'paragraph', children: Inline[] }
export interface Heading { type: 'heading', level: 2 | 3, children: Inline[] }
export interface ListItem { type: 'list-item', children: Inline[] }
export interface List { type: 'list', format: 'ordered' | 'unordered', children: ListItem[] }
export interface Quote { type: 'quote', children: Inline[] }
export type RichText = (Paragraph | Heading | List | Quote)[]

const inlinePattern = /\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)\s]+)\)/g

function inlines(source: string): Inline[] {
  const nodes: Inline[] = []
  let end = 0
  for (const match of source.matchAll(inlinePattern)) {
    const [whole, bold, label, url] = match
    if (match.index > end) {
      nodes.push({
        type: 'text',
        text: source.slice(end, match.index),
      })
    }
    if (bold !== undefined) {
      nodes.push({ type: 'text', text: bold, bold: true })
    }
    else if (label !== undefined && url !== undefined) {
      nodes.push({
        type: 'link',
        url,
        children: [
          { type: 'text', text: label },
        ],
      })
    }
    end = match.index + whole.length
  }
  if (end < source.length) {
    nodes.push({
      type: 'text',
      text: source.slice(end),
    })
  }
  // Strapi's editor expects a text on either side of a link.
  if (nodes[0]?.type === 'link')
    nodes.unshift({ type: 'text', text: '' })
  if (nodes.at(-1)?.type === 'link')
    nodes.push({ type: 'text', text: '' })
  return nodes
}

function listOf(lines: string[], marker: RegExp, format: List['format']): List {
  return {
    type: 'list',
    format,
    children: lines.map(line => ({
      type: 'list-item',
      children: inlines(line.replace(marker, '')),
    })),
  }
}

/**
 * Strapi's rich text from a few marks: blank lines between paragraphs, `## ` and `### ` headings,
 * `- ` and `1. ` lists, `> ` quotations, `**bold**`, `[label](address)`.
 */
export function rich(source: string): RichText {
  return source.trim().split(/\n\s*\n/).map((part): RichText[number] => {
    const lines = part.split('\n').map(line => line.trim())
    const first = lines[0] ?? ''
    if (first.startsWith('- '))
      return listOf(lines, /^- /, 'unordered')
    if (/^\d+\. /.test(first))
      return listOf(lines, /^\d+\. /, 'ordered')
    const text = lines.join(' ')
    if (first.startsWith('### ')) {
      return {
        type: 'heading',
        level: 3,
        children: inlines(text.slice(4)),
      }
    }
    if (first.startsWith('## ')) {
      return {
        type: 'heading',
        level: 2,
        children: inlines(text.slice(3)),
      }
    }
    if (first.startsWith('> ')) {
      return {
        type: 'quote',
        children: inlines(text.slice(2)),
      }
    }
    return {
      type: 'paragraph',
      children: inlines(text),
    }
  })
}
