import type { PublicationRecord, ReadRecord } from './record'
import { distance } from 'fastest-levenshtein'

/** What is compared of a publication that is here already. */
export interface Known {
  documentId: string
  title: string
  type: string
  doi: string | null
  pmid: string | null
  pmcid: string | null
  issued: string | null
  /** The family name, or the group, that stands first. */
  firstAuthor: string
}

/** Why somebody has to decide. Each has words in three languages in `admin/texts.ts`. */
export type DoubtCode = 'notice' | 'same-identifier' | 'same-title' | 'preprint' | 'alike'

/** What a record is, compared with what is here: a `candidate` is the publication that it is or may be. */
export type Match = { status: 'new' }
  | { status: 'known', candidate: string }
  | { status: 'doubtful', candidate: string | null, reason: DoubtCode }

/** Titles shorter than this, and those of every issue of a journal, say nothing of whether two works are one. */
const TELLING = 20
const SERIAL = /^(?:editorial|erratum|corrigendum|correction|letter to the editor|reply|response|authors? repl|introduction|preface|abstracts?)\b/i

/**
 * Finds what records are. One is a publication only where an identifier and the title agree: supplements share a DOI, and
 * letters a title. Where one of the two does, somebody is asked.
 */
export class Matcher {
  private readonly byIdentifier = new Map<string, Known[]>()
  private readonly byTitle = new Map<string, Known[]>()

  constructor(known: Known[]) {
    for (const one of known)
      this.add(one)
  }

  add(known: Known): void {
    for (const identifier of identifiersOf(known))
      push(this.byIdentifier, identifier, known)
    push(this.byTitle, titleKey(known.title), known)
  }

  match({ record, isNotice }: Pick<ReadRecord, 'record' | 'isNotice'>): Match {
    const sharing = identifiersOf(record).flatMap(identifier => this.byIdentifier.get(identifier) ?? [])
    const same = sharing.find(({ title }) => doTitlesAgree(title, record.title))
    if (same !== undefined)
      return { status: 'known', candidate: same.documentId }
    if (isNotice)
      return { status: 'doubtful', candidate: sharing[0]?.documentId ?? null, reason: 'notice' }
    if (sharing[0] !== undefined)
      return { status: 'doubtful', candidate: sharing[0].documentId, reason: 'same-identifier' }
    const titled = (this.byTitle.get(titleKey(record.title)) ?? []).filter(() => isTelling(record.title))
    const byTheSame = titled.find(({ firstAuthor }) => titleKey(firstAuthor) === titleKey(firstAuthorOf(record.authors)))
    if (byTheSame === undefined)
      return { status: 'new' }
    return {
      status: 'doubtful',
      candidate: byTheSame.documentId,
      reason: (byTheSame.type === 'article') !== (record.type === 'article')
        ? 'preprint'
        : haveOtherIdentifiers(byTheSame, record)
          ? 'alike'
          : 'same-title',
    }
  }
}

/** Whether two titles are one work's: the same letters, one cut off after its main title, or a slip of the pen apart. */
export function doTitlesAgree(one: string, other: string): boolean {
  const [a, b] = [
    titleKey(one),
    titleKey(other),
  ]
  if (a === b)
    return true
  const [shorter = '', longer = ''] = a.length < b.length
    ? [a, b]
    : [b, a]
  if (shorter.length < TELLING)
    return false
  // Parts of a series differ in little else than their number.
  if (numbersOf(one) !== numbersOf(other))
    return false
  return longer.startsWith(shorter) || distance(a, b) <= longer.length * 0.08
}

export function firstAuthorOf([first]: { literal?: string | null, family?: string | null }[]): string {
  return (first?.literal || first?.family) ?? ''
}

/** By which a record is known again, whatever file it comes in. */
export function identityOf(record: PublicationRecord): string {
  return [
    titleKey(record.title),
    titleKey(firstAuthorOf(record.authors)),
    record.type,
    record.doi ?? '',
    record.pmid ?? '',
    record.issued?.slice(0, 4) ?? '',
  ].join('|')
}

function identifiersOf({ doi, pmid, pmcid }: { doi?: string | null, pmid?: string | null, pmcid?: string | null }): string[] {
  return [
    ...doi
      ? [`doi:${doi.toLowerCase()}`]
      : [],
    ...pmid
      ? [`pmid:${pmid}`]
      : [],
    ...pmcid
      ? [`pmcid:${pmcid}`]
      : [],
  ]
}

function haveOtherIdentifiers(one: Known, other: PublicationRecord): boolean {
  return one.doi !== null && other.doi !== undefined && one.doi.toLowerCase() !== other.doi
}

function isTelling(title: string): boolean {
  return titleKey(title).length >= TELLING && !SERIAL.test(title)
}

/** The letters of a title, by which it is known in any spelling of capitals, accents and marks. */
export function titleKey(title: string): string {
  return title.normalize('NFKD').toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}

function numbersOf(title: string): string {
  return (title.match(/\d+|\b[ivx]+\b/gi) ?? []).join(' ').toLowerCase()
}

function push(map: Map<string, Known[]>, key: string, known: Known): void {
  const list = map.get(key)
  if (list === undefined)
    map.set(key, [known])
  else
    list.push(known)
}
