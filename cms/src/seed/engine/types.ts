import type { Locale } from '@ican/shared/vocabulary'
import { locales } from '@ican/shared/vocabulary'

export { locales }
export type { Locale }
export type Translated = Record<Locale, string>

export const textKinds = [
  'page',
  'news-item',
  'event',
  'opportunity',
  'platform-resource',
  'board-page',
  'board-update',
] as const
export const recordKinds = [
  'topic',
  'fact',
  'person',
  'partner',
  'download',
  'board-member',
  'publication',
] as const
export type TextKind = typeof textKinds[number]
export type RecordKind = typeof recordKinds[number]
export type Kind = TextKind | RecordKind

/** Stands for another entry's documentId, or a picture's id, until the seeding knows it. */
export interface Ref<K extends Kind = Kind> { ref: K, key: string }
export interface FileRef { file: string }

export function ref<K extends Kind>(kind: K, key: string): Ref<K> {
  return { ref: kind, key }
}
export function file(key: string): FileRef {
  return { file: key }
}

/** A document with one version per language. `shared` holds what is the same in all of them. */
export interface TextEntry<K extends TextKind = TextKind, Shared extends object = object, Text extends object = object> {
  kind: K
  /** The English slug. */
  key: string
  sample?: true
  shared: Shared
  texts: Record<Locale, Text & { title: string, slug: string }>
}

/** One entry for all languages, its labels side by side. */
export interface RecordEntry<K extends RecordKind = RecordKind, Data extends object = object> {
  kind: K
  key: string
  sample?: true
  data: Data
}

export type Entry = TextEntry | RecordEntry

export function isText(entry: Entry): entry is TextEntry {
  return 'texts' in entry
}
