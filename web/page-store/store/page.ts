/** Why a page is to be rendered anew. By `listed` only a list that it read has changed, by `aged` nothing that is known of. */
export type Staleness = 'changed' | 'listed' | 'expired' | 'build' | 'aged'

/** What is known of a stored page beside its content. */
export interface Page {
  key: string
  /** What stood here was withdrawn: the answer is 410, and says so. */
  gone?: true
  /** The document that the page is about, and its language, where its address does not name it. */
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

/** A page and its place in the store. */
export interface Entry {
  page: Page
  stale?: Staleness
  /** Tags of what it read, has changed, and is still published: an honest render reads it again. Not the site's settings. */
  published?: Set<string>
  /** There is a reason for it to show less from now on: something is gone, its time is over, or all may have changed. */
  shrinkAllowed?: boolean
  /** How often it was asked for since the start. */
  visits: number
}
