import type { Author, Notice, PublicationRecord } from './record'

/** A draft as it is read for comparing. */
export type Draft = Record<string, unknown> & {
  documentId: string
  updatedAt: string
  authors: HereAuthor[]
  keywords: { term: string }[]
  notices: Notice[]
}

/** An author of a draft, tied to an entry among the people or not. */
export interface HereAuthor { family?: string | null, given?: string | null, literal?: string | null, orcid?: string | null, person?: { documentId: string } | null }

/** One field of a record that says other than what is here. Lists are told in one line. */
export interface Change { field: Field, here: string, file: string }

export const simpleFields = [
  'title',
  'type',
  'containerTitle',
  'publisher',
  'volume',
  'issue',
  'pages',
  'issued',
  'doi',
  'pmid',
  'pmcid',
  'url',
  'abstract',
  'license',
  'openAccess',
] as const
export type Field = typeof simpleFields[number] | 'authors' | 'keywords' | 'notices'

export const everyField: readonly Field[] = [
  ...simpleFields,
  'authors',
  'keywords',
  'notices',
]

/** In what a record differs from the draft that it is. What the record does not say is no difference. */
export function changesOf(record: PublicationRecord, draft: Draft): Change[] {
  return [
    ...simpleFields.flatMap((field): Change[] => {
      const file = shown(record[field])
      // What nobody has chosen yet is as good as empty.
      const here = field === 'openAccess' && draft[field] === 'unknown'
        ? ''
        : shown(draft[field])
      return file === '' || isSame(field, here, file)
        ? []
        : [
            { field, here, file },
          ]
    }),
    ...differing('authors', namesOf(draft.authors), namesOf(record.authors)),
    ...differing('keywords', draft.keywords.map(({ term }) => term).join('; '), (record.keywords ?? []).join('; ')),
    ...newNotices(record, draft).map(({ kind, issued }): Change => ({ field: 'notices', here: '', file: `${kind}, ${issued}` })),
  ]
}

/**
 * What is written to the content type for some fields of a record; a date brings its precision. Of a draft that is there,
 * notices stay and authors keep what the file does not know of them.
 */
export function dataOf(record: PublicationRecord, fields: readonly Field[], draft?: Draft): Record<string, unknown> {
  return Object.fromEntries(fields.flatMap((field): [string, unknown][] => {
    if (field === 'keywords') {
      return [
        [
          field,
          (record.keywords ?? []).map(term => ({ term })),
        ],
      ]
    }
    if (field === 'notices') {
      return [
        [
          field,
          [
            ...(draft?.notices ?? []).map(plainNotice),
            ...newNotices(record, draft),
          ],
        ],
      ]
    }
    if (field === 'authors') {
      return [
        [
          field,
          record.authors.map(author => knownAuthor(author, draft?.authors ?? [], record.authors)),
        ],
      ]
    }
    return record[field] === undefined
      ? []
      : [
          [field, record[field]],
          ...field === 'issued'
            ? [
                ['issuedPrecision', record.issuedPrecision] as [string, unknown],
              ]
            : [],
        ]
  }))
}

/** What the fields of a draft hold now, as it can be written again. */
export function beforeOf(draft: Draft, fields: readonly Field[]): Record<string, unknown> {
  return Object.fromEntries(fields.flatMap((field): [string, unknown][] => {
    if (field === 'keywords') {
      return [
        [
          field,
          draft.keywords.map(({ term }) => ({ term })),
        ],
      ]
    }
    if (field === 'notices') {
      return [
        [
          field,
          draft.notices.map(plainNotice),
        ],
      ]
    }
    if (field === 'authors') {
      return [
        [
          field,
          draft.authors.map(author => hereAuthor(author)),
        ],
      ]
    }
    return [
      [field, draft[field] ?? null],
      ...field === 'issued'
        ? [
            ['issuedPrecision', draft.issuedPrecision ?? null] as [string, unknown],
          ]
        : [],
    ]
  }))
}

/** What is known here of an author stays with the one whose name is the same, or who alone may be abbreviated so. */
function knownAuthor(author: Author, here: HereAuthor[], inFile: Author[]): object {
  const alike = here.filter(({ family, given, literal }) => author.literal !== undefined
    ? letters(literal ?? '') === letters(author.literal)
    : letters(family ?? '') === letters(author.family ?? '') && (given ?? '').charAt(0) === (author.given ?? '').charAt(0))
  const exact = alike.filter(({ given }) => letters(given ?? '') === letters(author.given ?? ''))
  const isAlone = inFile.filter(({ family, given }) => family === author.family && (given ?? '').charAt(0) === (author.given ?? '').charAt(0)).length === 1
  const possible = exact.length > 0 || !isAlone
    ? exact
    : alike.filter(({ given }) => isInitials(given ?? '') || isInitials(author.given ?? ''))
  const known = possible.length === 1
    ? possible[0]
    : undefined
  return known === undefined
    ? author
    : {
        ...author,
        orcid: author.orcid ?? known.orcid,
        person: known.person?.documentId,
      }
}

function isInitials(given: string): boolean {
  return /^(?:\p{Lu}\.?[\s-]?){1,4}$/u.test(given)
}

function hereAuthor({ family, given, literal, orcid, person }: HereAuthor): object {
  return {
    family,
    given,
    literal,
    orcid,
    person: person?.documentId,
  }
}

/** Notices that the file knows and we do not; of one kind and day there is one. */
function newNotices(record: PublicationRecord, draft: Draft | undefined): Notice[] {
  return (record.notices ?? []).filter(({ kind, issued }) => draft?.notices.some(notice => notice.kind === kind && notice.issued === issued) !== true)
}

function plainNotice({ kind, issued, doi, note }: Notice): Notice {
  return { kind, issued, doi, note }
}

function differing(field: 'authors' | 'keywords', here: string, file: string): Change[] {
  return file === '' || letters(here) === letters(file)
    ? []
    : [
        { field, here, file },
      ]
}

function isSame(field: Field, here: string, file: string): boolean {
  return field === 'doi'
    ? here.toLowerCase() === file
    : field === 'issued'
      // A year alone does not contradict a day in it.
      ? here.startsWith(file.replace(/(?:-01){1,2}$/, ''))
      : letters(here) === letters(file)
}

function namesOf(authors: (Author | HereAuthor)[]): string {
  return authors.map(({ family, given, literal }) => literal || [family, given].filter(Boolean).join(', ')).join('; ')
}

function shown(value: unknown): string {
  return typeof value === 'string'
    ? value
    : ''
}

/** Texts that differ in their spaces, hyphens or quotation marks alone say the same. */
function letters(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').replaceAll(/[–—−]/g, '-').replaceAll(/[“”„«»]/g, '"').replaceAll(/[‘’]/g, '\'').trim()
}
