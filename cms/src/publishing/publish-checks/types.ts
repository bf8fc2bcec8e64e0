import type { Locale } from '@ican/shared/vocabulary'
import type { Node } from '../../core/documents/rich-text'

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

export interface Attribute {
  type: string
  component?: string
  components?: string[]
  target?: string
  relation?: string
  mappedBy?: string
  private?: boolean
  required?: boolean
  regex?: string
  allowedTypes?: string[]
  pluginOptions?: Record<string, unknown>
}

export type Attributes = Record<string, Attribute>

/** The attributes of a content type or a component, by its name. */
export type Model = (uid: string) => Attributes

/** One version of a document, taken apart into what the checks look at. Private fields are left out: nobody reads them. */
export interface Subject {
  uid: string
  documentId?: string
  /** The language of the version; null for a record, which has its languages side by side. */
  locale: Language | null
  /** The version itself, with its components, files and relations. */
  values: Record<string, unknown>
  /** `showsFacts`: whether the site shows the numbers that the field names. */
  texts: { path: string, text: string, locale: Language | null, kind: 'line' | 'passage' | 'slug', showsFacts: boolean }[]
  richTexts: { path: string, nodes: Node[], belowHeading: number }[]
  pictures: { path: string, name: string, alternativeText: string | null, isDecorative: boolean }[]
  relations: { path: string, uid: string, documentId: string, locale: string | null }[]
  links: { path: string, label: string, url: string }[]
  /** Labels that a record must have in every language. */
  labels: { path: string, values: Record<string, unknown> }[]
}

/** A published version with a slug; a record has no language. */
export interface SlugHolder { documentId: string, locale: string | null, title: string }

/** For whom a text is. */
export type Audience = 'everyone' | 'patients' | 'professionals'

/** The LIX values that a text may have at most, per language and audience; none while too few texts are there to compare with. */
export type Limits = Partial<Record<Language, Partial<Record<Audience, number>>>>

/** What the nightly check of external links last saw of an address. */
export interface LinkResult {
  status: 'ok' | 'broken' | 'unknown'
  /** Since when it has been so, as an ISO date and time. */
  since: string
}

/** A published number, with the words in each language by which a sentence speaks of it. */
export interface KnownFact {
  slug: string
  value: number
  format: string
  words: Record<Language, string>
}

/** What a menu of the site has in one language: where each entry leads, and by what words. */
export interface Menu { language: Language, menu: string, entries: { target: string, label: string }[] }

/** What the checks must know of the rest of the site. */
export interface World {
  /** Today in the site's time zone: `2026-11-20`. */
  today: string
  isPublished: (uid: string, documentId: string, locale: string | null) => boolean
  /** Whether the site answers at one of its own paths; undefined where the address is not the site's. */
  answersAt: (url: string) => boolean | undefined
  linkResult: (url: string) => LinkResult | undefined
  facts: KnownFact[]
  /** The publications with a DOI, in whichever way it is written. */
  withDoi: (doi: unknown) => { documentId: string, title: string }[]
  /** The published documents of a type that have a slug, in any language. */
  withSlug: (uid: string, slug: unknown) => SlugHolder[]
  /** Whether a published fact has values that a chart can draw. */
  isCharted: (documentId: string) => boolean
  /** The menus of the site in every language; none where the site is not looked at. */
  menus: Menu[]
  /** How hard texts on this site are, per language. */
  limits: Limits
  /** The languages that a document has, as drafts or published. */
  languagesOf: (uid: string, documentId: string) => string[]
  /** The languages, other than one, in which a document has the same text in a field. */
  sameTextIn: (subject: Pick<Subject, 'uid' | 'documentId' | 'locale'>, field: string, text: string) => string[]
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
