/** What a page is about: a document, in the language of the version that it shows. */
export function subjectOf({ documentId, locale }: { documentId: string, locale?: string | null }): string {
  return `${documentId} ${locale ?? ''}`
}

/** What one render has read of the content system: everything that can make the page stale. */
export class Reads {
  readonly tags = new Set<string>()
  /** Up to which change of the feed everything that was read is. */
  position = Number.POSITIVE_INFINITY
  /** The document that the page is about, and the language of the version that it shows. */
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
    this.until(headers.get('x-read-until'))
  }

  /** The page says something that is true until then, such as that one can register; an instant that is none counts for nothing. */
  until(instant: string | number | null | undefined): void {
    const time = new Date(instant ?? '').getTime()
    if (!Number.isNaN(time))
      this.#expiresAt = Math.min(this.#expiresAt, time)
  }

  /** The page shows this document in the first place. */
  about(document: { documentId: string, locale?: string | null }): void {
    this.subject = subjectOf(document)
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
