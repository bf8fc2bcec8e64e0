import type { Locale } from '@ican/shared/vocabulary'
import type { Subject } from './subject'
import type { World } from './world'

/** The languages in which a finding is told. */
export type Language = Locale

/**
 * How grave a finding is: `block` stops the publishing, `warn` asks for a reason that is kept, `note` is a suggestion.
 */
export type Level = 'block' | 'warn' | 'note'

/** Where something was found, with the values that its text names. */
export interface Place {
  /** The field, by the names and positions that lead to it: `blocks.2.image`. */
  path: string
  values?: Record<string, string>
}

/** One rule: it looks at one version of a document and says where it breaks the rule. */
export interface Check {
  code: string
  level: Level
  /** What such findings are called where they are counted. */
  name: Record<Language, string>
  /** What is wrong and how to mend it, in one or two sentences, with `{name}` for the values of a place. */
  texts: Record<Language, string>
  find: (subject: Subject, world: World) => Place[]
}

export interface Finding extends Place {
  code: string
  level: Level
}

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
