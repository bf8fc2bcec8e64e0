/** Why a page is to be rendered anew. Only by `aged` nothing is known to have changed. */
export type Staleness = 'changed' | 'expired' | 'build' | 'aged'

/** What is known of a stored page beside its content. */
export interface Page {
  key: string
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
  /** How often it was asked for since the start. */
  visits: number
}
