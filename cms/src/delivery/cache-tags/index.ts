/** How long the header may be: clients refuse answers with more than 16 kB of headers. */
const LONGEST = 8 * 1024

/** Says that documents are left out, so that whoever counts them does not miss them. */
const LEFT_OUT = 'documents-left-out'

/** What an answer was made of: whatever changes any of it makes the answer stale. */
export class ReadTags {
  readonly #documents = new Map<string, string>()
  readonly #lists = new Set<string>()
  #until = Number.POSITIVE_INFINITY

  /** A document or file was read, or looked for by its id. */
  document(documentId: unknown, uid: string): void {
    if (typeof documentId === 'string')
      this.#documents.set(documentId, uid)
  }

  /** It was read which documents of a type there are: any change of that type may change the answer. */
  list(uid: string): void {
    this.#lists.add(uid)
  }

  /** The answer depends on the time, and holds good no longer than until then. */
  until(time: unknown): void {
    const at = new Date(String(time)).getTime()
    if (!Number.isNaN(at))
      this.#until = Math.min(this.#until, at)
  }

  /** What another answer, which is a part of this one, was made of. */
  include(part: ReadTags): void {
    part.#documents.forEach((uid, documentId) => this.#documents.set(documentId, uid))
    part.#lists.forEach(uid => this.#lists.add(uid))
    this.#until = Math.min(this.#until, part.#until)
  }

  /** When the answer ends to hold good by itself, in milliseconds since 1970; undefined if it does not. */
  get expiresAt(): number | undefined {
    return Number.isFinite(this.#until)
      ? this.#until
      : undefined
  }

  /** Every tag. Where there are very many, documents of which the type is tagged as a list are left out: its tag covers them. */
  get all(): string[] {
    const lists = [...this.#lists].map(uid => `list:${uid}`)
    const tags = [
      ...[
        ...this.#documents.keys(),
      ].map(tagOfDocument),
      ...lists,
    ]
    if (tags.join(' ').length <= LONGEST)
      return tags
    const uncovered = [...this.#documents].filter(([, uid]) => !this.#lists.has(uid))
    return [
      ...uncovered.map(([documentId]) => tagOfDocument(documentId)),
      ...lists,
      LEFT_OUT,
    ]
  }
}

/** The tags of everything that a change makes stale. */
export function tagsOfChange({ type, documentId }: { type: string, documentId: string }): string[] {
  return [
    tagOfDocument(documentId),
    `list:${type}`,
  ]
}

function tagOfDocument(documentId: string): string {
  return `document:${documentId}`
}
