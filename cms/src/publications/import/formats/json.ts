import { isRecord } from '../../../core/is-record'

/** The objects in a list; none where there is no list. */
export function recordsIn(value: unknown): Record<string, unknown>[] {
  return (Array.isArray(value)
    ? value as unknown[]
    : []).filter(isRecord)
}

/** Texts may be numbers, and Crossref's are lists of which the first counts. */
export function textOf(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value)
    ? value[0]
    : value
  return typeof one === 'string' || typeof one === 'number'
    ? String(one)
    : undefined
}
