import type { Check, Finding, Subject, World } from './types'

/** Runs checks on one version of a document. */
export function findingsOf(checks: Check[], subject: Subject, world: World): Finding[] {
  return checks.flatMap(({ code, level, find }) => find(subject, world).map(place => ({ code, level, ...place })))
}

/** Tells two findings apart, and stays the same while what was found stays the same. */
export function keyOf({ code, path, values = {} }: Finding): string {
  return JSON.stringify([
    code,
    path,
    ...Object.values(values),
  ])
}

/** A text of a check with its values. */
export function fillIn(text: string, values: Record<string, string> = {}): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
