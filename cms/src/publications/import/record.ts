/** Somebody who wrote a publication: a person by family and given name, or a group by one name. */
export interface Author { family?: string, given?: string, literal?: string, orcid?: string }

/** What a publication is, in CSL's terms; «article» is a preprint. */
export type PublicationType = 'article-journal' | 'article' | 'paper-conference' | 'chapter' | 'book' | 'thesis' | 'report' | 'review' | 'dataset' | 'software' | 'speech' | 'webpage'

/** How a publication can be read without paying. */
export type OpenAccess = 'diamond' | 'gold' | 'hybrid' | 'green' | 'bronze' | 'closed'

/** A retraction or correction that a file says was made to the publication. */
export interface Notice { kind: 'retraction' | 'erratum' | 'expression-of-concern', issued: string, doi?: string, note: string }

/** A publication as a file tells of it, in the fields of our own content type. What the file does not say is not there. */
export interface PublicationRecord {
  title: string
  type: PublicationType
  authors: Author[]
  containerTitle?: string
  publisher?: string
  volume?: string
  issue?: string
  pages?: string
  /** A day as ISO 8601; of what is less exact, its first. */
  issued?: string
  issuedPrecision?: 'day' | 'month' | 'year'
  doi?: string
  pmid?: string
  pmcid?: string
  url?: string
  /** By its BCP 47 code. */
  language?: string
  abstract?: string
  license?: string
  openAccess?: OpenAccess
  keywords?: string[]
  notices?: Notice[]
}

/** Where in a file something stands. */
export interface Place {
  /** Counted from 1; undefined where a format has no lines worth counting. */
  line?: number
  /** How the file itself calls the entry. */
  key?: string
}

/** What is odd about a record that could be read all the same. Each has words in three languages in `admin/texts.ts`. */
export type WarningCode = 'encoding' | 'lost-letters' | 'left-out' | 'too-long' | 'bad-identifier' | 'no-date' | 'more-authors' | 'unknown-type' | 'unknown-macro' | 'missing-parent' | 'no-end' | 'spreadsheet-date'
export interface Warning { code: WarningCode, value?: string }

/** Why nothing was found of an identifier: it is none, nobody knows it, who may know it has not answered, or has told of something else. */
export type LookupCode = 'no-identifier' | 'no-own-identifier' | 'no-works' | 'not-found' | 'no-answer' | 'other-answer' | 'too-many-identifiers'

/** Why something in a file is no record. */
export type RefusalCode = 'unknown-format' | 'empty' | 'too-many' | 'took-too-long' | 'not-closed' | 'not-json' | 'not-xml' | 'not-understood' | 'no-title' | 'too-long-title' | 'too-many-authors' | LookupCode

/** A record of a file, before it is compared with what there is. */
export interface ReadRecord {
  place: Place
  record: PublicationRecord
  warnings: Warning[]
  /** The record is itself a notice about another publication, such as a retraction. */
  isNotice: boolean
}

export interface Refusal { place: Place, code: RefusalCode, value?: string }

/** A whole file, read: as many records and refusals as there are entries in it. */
export interface Reading { records: ReadRecord[], refusals: Refusal[] }
