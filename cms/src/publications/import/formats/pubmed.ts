import type { Notice, PublicationType } from '../record'
import { issuedOf } from './dates'
import { doiOf } from './identifiers'

/** PubMed's publication types that are more than an article. */
const types: [name: RegExp, type: PublicationType][] = [
  [/^Preprint$/i, 'article'],
  [/^Dataset$/i, 'dataset'],
  [/^Book$/i, 'book'],
  [/^(?:Book Chapter|Study Guide)$/i, 'chapter'],
  [/^(?:Technical )?Report$/i, 'report'],
  [/^Academic Dissertations?$|^Thesis$/i, 'thesis'],
]

/** What a record is, by PubMed's names of publication types. */
export function typeOf(kinds: string[]): PublicationType {
  return types.find(([name]) => kinds.some(kind => name.test(kind)))?.[1] ?? 'article-journal'
}

/** Whether a record is itself the notice about another. */
export function isNoticeKind(kinds: string[]): boolean {
  return kinds.some(kind => /^(?:Retraction of Publication|Retraction Notice|Published Erratum|Expression of Concern)$/i.test(kind))
}

/** PubMed leaves out what the last page has in common with the first: `1234-9` ends on 1239. */
export function pagesOf(pages: string | undefined): string | undefined {
  return pages?.replace(/^(\d+)-{1,2}(\d+)$/, (_, start: string, end: string) => `${start}–${start.slice(0, Math.max(0, start.length - end.length)) + end}`)
}

/** A notice by how PubMed cites it: `Nature. 2021 May;5(2):7. doi: 10.1000/x`. */
export function noticeOf(kind: Notice['kind'], line: string): Notice[] {
  const doi = doiOf(/doi:\s*(\S+)/i.exec(line)?.[1])
  const issued = issuedOf(/(?<=[\s.(])(?:1[89]|20)\d{2}\b[^;.:]*/.exec(line)?.[0])
  return issued === undefined
    ? []
    : [
        {
          kind,
          issued: issued.issued,
          ...doi !== undefined && { doi },
          note: line.slice(0, 600),
        },
      ]
}
