import type { Values } from '../../../core/admin-ui/use-open-document'

/** A field in which two texts differ, and who changed it since both began. */
export interface Difference { field: string, mine: unknown, theirs: unknown, changedBy: 'both' | 'me' | 'them' }

/** What the system writes, and what only the form knows. */
const notText = [
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'localizations',
  'locale',
  'status',
  'firstPublishedAt',
]

/** Compares, field by field, what somebody wrote with what was saved meanwhile; both began with the same base. */
export function compare(base: Values, mine: Values, theirs: Values): Difference[] {
  const fields = [
    ...new Set([
      ...Object.keys(base),
      ...Object.keys(mine),
      ...Object.keys(theirs),
    ]),
  ]
  return fields
    .filter(field => !notText.includes(field) && !isSame(mine[field], theirs[field]))
    .map(field => ({
      field,
      mine: mine[field],
      theirs: theirs[field],
      changedBy: isSame(base[field], theirs[field])
        ? 'me'
        : isSame(base[field], mine[field])
          ? 'them'
          : 'both',
    }))
}

/** Whether two values of a field say the same; the numbers of components change when they are saved. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b))
}

function plain(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(plain)
  if (typeof value !== 'object' || value === null)
    return value ?? null
  const isEntry = 'documentId' in value
  return Object.fromEntries(Object.entries(value)
    .filter(([key]) => key !== '__temp_key__' && (key !== 'id' || isEntry))
    .map(([key, inner]) => [
      key,
      plain(inner),
    ])
    .toSorted(([a], [b]) => String(a).localeCompare(String(b))))
}

/**
 * A value of mine, to be put where theirs is saved: components that are not part of the saved document any more are made
 * anew, because the server refuses to change what is not there.
 */
export function fitted(mine: unknown, saved: unknown): unknown {
  const known = new Set<string>()
  walk(saved, '', (key, id) => known.add(`${key} ${id}`))
  return fit(mine, '', known)
}

function fit(value: unknown, at: string, known: Set<string>): unknown {
  if (Array.isArray(value))
    return value.map(item => fit(item, at, known))
  if (typeof value !== 'object' || value === null)
    return value
  const key = kindOf(value, at)
  return Object.fromEntries(Object.entries(value)
    .filter(([name, inner]) => name !== 'id' || 'documentId' in value || known.has(`${key} ${String(inner)}`))
    .map(([name, inner]) => [
      name,
      fit(inner, name, known),
    ]))
}

function walk(value: unknown, at: string, found: (key: string, id: string) => void): void {
  if (Array.isArray(value)) {
    value.forEach(item => walk(item, at, found))
  }
  else if (typeof value === 'object' && value !== null) {
    if ('id' in value && !('documentId' in value))
      found(kindOf(value, at), String(value.id))
    Object.entries(value).forEach(([name, inner]) => walk(inner, name, found))
  }
}

function kindOf(value: object, at: string): string {
  return '__component' in value
    ? String(value.__component)
    : at
}
