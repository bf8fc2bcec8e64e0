import type { Identifier } from '../formats/identifier-list'
import { isRecord } from '../../../core/is-record'
import { identify } from '../formats/identifier-list'
import { recordsIn, textOf } from '../formats/json'

/** One of somebody's works: the identifier by which it can be looked up, if it has any. */
export interface Work { title: string, identifier: Identifier | undefined }

/** The identifiers of works that are looked up, the best first, as ORCID calls them. */
const kinds = new Map<string, { prefix: string, is: Identifier['kind'][] }>(Object.entries({
  doi: {
    prefix: '',
    is: ['doi', 'arxiv'],
  },
  pmid: {
    prefix: 'PMID:',
    is: ['pmid'],
  },
  pmc: {
    prefix: 'PMC',
    is: ['pmcid'],
  },
  arxiv: {
    prefix: 'arXiv:',
    is: ['arxiv'],
  },
}))

/** Reads the list of somebody's works (ORCID public API 3.0, `GET /:orcid/works`). One that several sources told of is one group. */
export function readWorks(text: string): Work[] {
  const answer: unknown = JSON.parse(text)
  const groups = recordsIn(isRecord(answer)
    ? answer.group
    : undefined)
  return groups.map((group) => {
    const summaries = recordsIn(group['work-summary'])
    const own = [group, ...summaries]
      .flatMap(each => recordsIn(isRecord(each['external-ids'])
        ? each['external-ids']['external-id']
        : undefined))
      // What the work is a part of, such as a journal, has identifiers there, too.
      .filter(id => ['self', 'SELF'].includes(textOf(id['external-id-relationship']) ?? ''))
    const found = [...kinds].flatMap(([type, { prefix, is }]) => own.filter(id => textOf(id['external-id-type']) === type).flatMap((id) => {
      const normalized = id['external-id-normalized']
      const value = (isRecord(normalized)
        ? textOf(normalized.value)
        : undefined) ?? textOf(id['external-id-value']) ?? ''
      const one = identify(/^[\d.]+$/.test(value)
        ? prefix + value
        : value)
      // Whoever typed it may have put it into the wrong field: then it is somebody else's.
      return one !== undefined && is.includes(one.kind)
        ? [one]
        : []
    }))
    const title = summaries.map(summary => isRecord(summary.title) && isRecord(summary.title.title)
      ? textOf(summary.title.title.value)
      : undefined).find(each => each !== undefined)
    return { title: title ?? '', identifier: found[0] }
  })
}
