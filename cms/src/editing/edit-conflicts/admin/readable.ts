/** What only the form and the database know of a value. */
const hidden = [
  'id',
  '__temp_key__',
  '__component',
  'type',
  'format',
  'level',
  'documentId',
  'connect',
  'disconnect',
]

/** A value of any field as lines of text that can be read and copied. */
export function readable(value: unknown): string {
  return lines(value).join('\n').trim()
}

function lines(value: unknown): string[] {
  if (value === null || value === undefined || value === '')
    return []
  if (Array.isArray(value))
    return value.flatMap(lines)
  if (typeof value !== 'object') {
    return [
      String(value),
    ]
  }
  const entry = value as Record<string, unknown>
  if (typeof entry.mime === 'string') {
    return [
      String(entry.name),
    ]
  }
  if (isBlock(entry)) {
    return [
      textOf(entry),
    ]
  }
  const relations = [
    ...names(entry.connect).map(name => `+ ${name}`),
    ...names(entry.disconnect).map(name => `− ${name}`),
  ]
  const parts = Object.entries(entry)
    .filter(([name]) => !hidden.includes(name))
    .flatMap(([name, inner]) => lines(inner).map((line, index) => index === 0
      ? `${name}: ${line}`
      : line))
  return [
    ...relations,
    ...parts,
  ]
}

/** A paragraph, a heading or a list of rich text. */
function isBlock(entry: Record<string, unknown>): boolean {
  return typeof entry.type === 'string' && Array.isArray(entry.children)
}

function textOf({ text, children }: Record<string, unknown>): string {
  if (typeof text === 'string')
    return text
  return Array.isArray(children)
    ? children.map(child => textOf(child as Record<string, unknown>)).join('')
    : ''
}

function names(relations: unknown): string[] {
  return Array.isArray(relations)
    ? relations.map((relation: Record<string, unknown>) => String(relation.label ?? relation.title ?? relation.name ?? relation.documentId))
    : []
}
