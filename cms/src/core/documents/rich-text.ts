/** A node of Strapi's structured text. */
export interface Node {
  type?: string
  text?: string
  url?: string
  level?: number
  image?: { name?: string, alternativeText?: string | null }
  children?: Node[]
}

/** The nodes of a structured text, whatever was stored. */
export function nodesOf(value: unknown): Node[] {
  return Array.isArray(value)
    ? value.filter((node): node is Node => typeof node === 'object' && node !== null)
    : []
}

/** What a node says, without its marks. */
export function textOf(node: Node): string {
  return node.text ?? nodesOf(node.children).map(textOf).join('')
}

/** Every node, the outer ones first. */
export function everyNode(nodes: Node[]): Node[] {
  return nodes.flatMap(node => [
    node,
    ...everyNode(nodesOf(node.children)),
  ])
}

/** The paragraphs, list items, quotations and headings, each as one text. */
export function passagesOf(nodes: Node[]): string[] {
  return nodes.flatMap(node => node.type === 'list'
    ? passagesOf(nodesOf(node.children))
    : [
        textOf(node),
      ])
}
