import type { Author, Notice, ReadRecord, Refusal } from '../record'
import { isRecord } from '../../../core/is-record'
import { issuedOf } from '../formats/dates'
import { recordsIn, textOf } from '../formats/json'
import { person, withOrcid } from '../formats/names'
import { isNoticeKind, noticeOf, pagesOf, typeOf } from '../formats/pubmed'
import { whole } from '../formats/whole'

const noticeTypes = new Map<string, Notice['kind']>(Object.entries({
  'retraction in': 'retraction',
  'erratum in': 'erratum',
  'expression of concern in': 'expression-of-concern',
}))

/** Reads what Europe PMC's REST search (`resultType=core`) found; undefined where that was nothing. */
export function readEuropePmc(text: string, key: string): ReadRecord | Refusal | undefined {
  const answer: unknown = JSON.parse(text)
  // It tells of its own faults in an answer that is well otherwise.
  if (!isRecord(answer) || !isRecord(answer.resultList))
    throw new Error('Europe PMC has not searched.')
  const list = recordsIn(answer.resultList.result)
  const of = list.find(({ pmcid }) => textOf(pmcid)?.toUpperCase() === key) ?? list[0]
  if (of === undefined)
    return undefined
  const journal = recordOf(of.journalInfo)
  const book = recordOf(of.bookOrReportDetails)
  const kinds = textsOf(recordOf(of.pubTypeList).pubType)
  const comments = recordsIn(recordOf(of.commentCorrectionList).commentCorrection)
  return whole({
    place: { key },
    title: textOf(of.title),
    type: of.source === 'PPR'
      ? 'article'
      : typeOf(kinds),
    authors: recordsIn(recordOf(of.authorList).author).flatMap(nameOf),
    issued: issuedOf(textOf(of.firstPublicationDate)) ?? issuedOf(textOf(journal.dateOfPublication) ?? textOf(of.pubYear)),
    texts: {
      containerTitle: textOf(recordOf(journal.journal).title),
      publisher: textOf(book.publisher),
      volume: textOf(journal.volume),
      issue: textOf(journal.issue),
      pages: pagesOf(textOf(of.pageInfo)),
      abstract: textOf(of.abstractText),
      license: textOf(of.license),
    },
    keywords: textsOf(recordOf(of.keywordList).keyword),
    doi: textOf(of.doi),
    pmid: textOf(of.pmid),
    pmcid: textOf(of.pmcid),
    language: textOf(of.language),
    notices: comments.flatMap((comment) => {
      const kind = noticeTypes.get(textOf(comment.type)?.toLowerCase() ?? '')
      return kind === undefined
        ? []
        : noticeOf(kind, textOf(comment.reference) ?? '')
    }),
    isNotice: isNoticeKind(kinds),
    leftOut: recordsIn(recordOf(of.grantsList).grant).length > 0
      ? ['grantsList']
      : [],
  })
}

function nameOf(author: Record<string, unknown>): Author[] {
  const group = textOf(author.collectiveName)
  const family = textOf(author.lastName)
  const name = group !== undefined
    ? { literal: group }
    : family === undefined
      ? undefined
      : person(family, textOf(author.firstName) ?? textOf(author.initials) ?? '')
  const id = recordOf(author.authorId)
  return name === undefined
    ? []
    : [
        withOrcid(name, id.type === 'ORCID'
          ? textOf(id.value)
          : undefined),
      ]
}

function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value)
    ? value
    : {}
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value)
    ? value.flatMap(each => textOf(each) ?? [])
    : []
}
