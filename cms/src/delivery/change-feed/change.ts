/**
 * What happened to something that readers could see, or can see now. `withdrawn`: a person may no longer be named;
 * copies of whatever was made of the entry are dropped at once, also where nothing can take their place yet.
 */
export type ChangeKind = 'published' | 'unpublished' | 'deleted' | 'file' | 'withdrawn'

/** One row of the feed before it has its number. */
export interface Change {
  kind: ChangeKind
  /** The uid of the content type; files are `plugin::upload.file`. */
  type: string
  documentId: string
  locale: string | null
  slugBefore: string | null
  slugAfter: string | null
}

/** One row of the feed. Numbers rise in the order in which the changes became visible. */
export interface NumberedChange extends Change {
  number: number
  at: string
}
