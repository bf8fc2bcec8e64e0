import type { SourceFile } from './sources'
import { dirname, join } from 'node:path'

/** One source that imports another; the line is what it imports it by. */
export interface Import { from: string, of: string, line: string }

/** Every import of a source, as a path from the root without its ending, or as the name of a package. */
export function importsOf({ file, text }: SourceFile): Import[] {
  return [
    ...text.matchAll(/(?:from|import)\s*(?:\(\s*)?['"]([^'"]+)['"]/g),
  ].map(([line, specifier = '']) => ({
    from: file,
    of: resolveImport(file, specifier),
    line,
  }))
}

function resolveImport(file: string, specifier: string): string {
  if (specifier.startsWith('.'))
    return join(dirname(file), specifier)
  return specifier
    .replace(/^[~@]\//, 'web/app/')
    .replace(/^@ican\/(\w+)/, '$1')
}

const endings = [
  '',
  '.ts',
  '.tsx',
  '.vue',
  '.mjs',
  '/index.ts',
  '/index.tsx',
]

/** The imports between the sources themselves, each of the file that it means. */
export function importsBetween(sources: SourceFile[]): Import[] {
  const files = new Set(sources.map(({ file }) => file))
  return sources.flatMap(importsOf).flatMap((each) => {
    const of = endings.map(ending => each.of + ending).find(file => files.has(file))
    return of === undefined
      ? []
      : [
          { ...each, of },
        ]
  })
}

/** The groups in which each leads to every other (Tarjan 1972). */
export function circlesIn(edges: [string, string][]): string[][] {
  const next = new Map<string, Set<string>>()
  for (const [from, to] of edges.filter(([from, to]) => from !== to)) {
    next.set(from, (next.get(from) ?? new Set()).add(to))
    next.set(to, next.get(to) ?? new Set())
  }
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const circles: string[][] = []
  const lower = (node: string, to: number) => lowest.set(node, Math.min(lowest.get(node) ?? to, to))
  const visit = (node: string) => {
    lower(node, order.size)
    order.set(node, order.size)
    open.push(node)
    for (const each of next.get(node) ?? []) {
      if (!order.has(each))
        lower(node, visit(each))
      else if (open.includes(each))
        lower(node, order.get(each) ?? 0)
    }
    const reached = lowest.get(node) ?? 0
    if (reached === order.get(node)) {
      const group = open.splice(open.indexOf(node))
      if (group.length > 1)
        circles.push(group)
    }
    return reached
  }
  for (const node of next.keys()) {
    if (!order.has(node))
      visit(node)
  }
  return circles
}
