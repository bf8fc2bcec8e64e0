import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Values that JSON-LD writes as plain JSON. */
const plainTypes: Record<string, (value: unknown) => boolean> = {
  Text: value => typeof value === 'string' && value !== '',
  URL: value => typeof value === 'string' && URL.canParse(value),
  Date: value => typeof value === 'string' && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value),
  DateTime: value => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value) && !Number.isNaN(Date.parse(value)),
  Number: value => typeof value === 'number',
  Integer: value => Number.isInteger(value),
  Boolean: value => typeof value === 'boolean',
}

/** The vocabulary of schema.org, as it is published: subclasses, and what each property belongs to and takes. */
const relations = readRelations()

function readRelations(): Map<string, Map<string, string[]>> {
  const found = new Map<string, Map<string, string[]>>()
  const file = fileURLToPath(new URL('schema.nq', import.meta.resolve('@vocabulary/schema')))
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, subject, relation, target] = /^<http:\/\/schema\.org\/(\w+)> <[^>]*[/#](subClassOf|domainIncludes|rangeIncludes|type)> <(?:http:\/\/schema\.org\/|[^>]*#)(\w+)>/.exec(line) ?? []
    if (subject && relation && target) {
      const of = found.get(relation) ?? new Map<string, string[]>()
      found.set(relation, of.set(subject, [
        ...of.get(subject) ?? [],
        target,
      ]))
    }
  }
  return found
}

function related(relation: string, name: string): string[] {
  return relations.get(relation)?.get(name) ?? []
}

/** A type and everything that it is a kind of. */
function kinds(type: string): string[] {
  return [
    type,
    ...related('subClassOf', type).flatMap(kinds),
  ]
}

/** What is wrong with a node of JSON-LD, each fault with the way to it. */
export function vocabularyFaults(node: unknown, at = ''): string[] {
  if (typeof node !== 'object' || node === null)
    return [`${at}: not a node`]
  const { '@context': _, '@id': id, '@type': type, '@graph': graph, ...properties } = node as Record<string, unknown>
  if (Array.isArray(graph))
    return graph.flatMap((each, index) => vocabularyFaults(each, `${at}/${index}`))
  if (type === undefined && id !== undefined && Object.keys(properties).length === 0)
    return []
  if (typeof type !== 'string' || !related('type', type).includes('Class'))
    return [`${at}: there is no type ${String(type)}`]
  return [
    ...id !== undefined && !(typeof id === 'string' && URL.canParse(id))
      ? [`${at}/@id: ${String(id)} is no address`]
      : [],
    ...Object.entries(properties).flatMap(([property, value]) => {
      const where = `${at}/${type}.${property}`
      if (!related('domainIncludes', property).some(domain => kinds(type).includes(domain)))
        return [`${where}: ${type} has no such property`]
      return [value].flat().flatMap(each => valueFaults(each, related('rangeIncludes', property), where))
    }),
  ]
}

function valueFaults(value: unknown, range: string[], at: string): string[] {
  if (typeof value === 'object' && value !== null) {
    const { '@type': type } = value as Record<string, unknown>
    const fits = type === undefined || kinds(String(type)).some(kind => range.includes(kind))
    return [
      ...fits
        ? []
        : [`${at}: takes ${range.join(', ')}, not ${String(type)}`],
      ...vocabularyFaults(value, at),
    ]
  }
  if (typeof value === 'string' && value.startsWith('https://schema.org/')) {
    const member = value.replace('https://schema.org/', '')
    return range.some(type => related('type', member).includes(type))
      ? []
      : [`${at}: ${member} is no member of ${range.join(', ')}`]
  }
  return range.some(type => plainTypes[type]?.(value))
    ? []
    : [`${at}: takes ${range.join(', ')}, not ${JSON.stringify(value)}`]
}

/** The data blocks of a page, parsed. */
export function dataBlocks(html: string): unknown[] {
  return [
    ...html.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs),
  ].map(([, text = '']) => JSON.parse(text) as unknown)
}

/** Every node with a type, from all the data blocks of a page. */
export function nodesOf(html: string): Record<string, unknown>[] {
  return dataBlocks(html).flatMap(block => '@graph' in (block as object)
    ? (block as { '@graph': Record<string, unknown>[] })['@graph']
    : [block as Record<string, unknown>])
}
