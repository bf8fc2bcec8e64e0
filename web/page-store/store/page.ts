import type { Suspicion } from './suspicion.ts'

/** Why a page is to be rendered anew. By `listed` only a list that it read has changed, by `aged` nothing that is known of. */
export type Staleness = 'changed' | 'listed' | 'expired' | 'build' | 'aged'

/** What is known of a stored page beside its content. */
export interface Page {
  key: string
  /** What stood here was withdrawn: the answer is 410, and says so. */
  gone?: true
  /** The document that the page is about, and the language of the version that it shows. */
  subject?: string
  /** The headers that the app gave with it, security headers included. */
  headers: Record<string, string>
  /** Whatever changes any of these makes the page stale. */
  tags: string[]
  renderedAt: number
  expiresAt?: number
  /** The build that rendered it. */
  build: string
  /** The length of the content, uncompressed, in bytes. */
  length: number
  checksums: Partial<Record<Encoding, string>>
}

export type Encoding = 'identity' | 'gzip' | 'br'
export type Bodies = { identity: Buffer } & Partial<Record<Encoding, Buffer>>

/** What is known to have changed since a page was rendered, apart from the site's settings, which stand on every page. */
export interface KnownChanges {
  /** Tags of documents that it read and that have been published anew. */
  published: Set<string>
  /** The one among them that the page is about. */
  own?: string
  /** How many documents have left the lists that it read. */
  removals: number
  /** Something that it showed is gone, its time is over, or everything may have changed: it may show any less. */
  everything: boolean
}

/** A page and its place in the store. */
export interface Entry {
  page: Page
  stale?: Staleness
  changes: KnownChanges
  /** The content system now answers far less, and no known change explains it. */
  suspicion?: Suspicion
  /** How often it was asked for since the start. */
  visits: number
}
