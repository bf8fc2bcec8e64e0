/** What one render has read of the content system: everything that can make the page stale. */
export class Reads {
  readonly tags = new Set<string>()
  /** Up to which change of the feed everything that was read is. */
  position = Number.POSITIVE_INFINITY
  /** The document that the page is about, and its language, where its address does not name it. */
  subject?: string
  #expiresAt = Number.POSITIVE_INFINITY
  #failed = false

  /** Notes what the content system says of an answer; one that says nothing cannot be relied upon. */
  note(headers: Headers): void {
    const tags = headers.get('x-read-tags')
    if (tags === null)
      this.fail()
    for (const tag of tags?.split(' ') ?? []) {
      if (tag !== '')
        this.tags.add(tag)
    }
    this.position = Math.min(this.position, Number(headers.get('x-feed-position') ?? 0))
    const until = Date.parse(headers.get('x-read-until') ?? '')
    if (!Number.isNaN(until))
      this.#expiresAt = Math.min(this.#expiresAt, until)
  }

  /** Something that the page should show could not be read. */
  fail(): void {
    this.#failed = true
  }

  get failed(): boolean {
    return this.#failed
  }

  /** When the page ends to hold good by itself, in milliseconds since 1970. */
  get expiresAt(): number | undefined {
    return Number.isFinite(this.#expiresAt)
      ? this.#expiresAt
      : undefined
  }
}
