import type { H3Event } from 'h3'
import { PublicationReferencesByTopicDocument, PublicationReferencesDocument } from '@ican/shared/generated/documents'
import { referenceFormats } from '@ican/shared/paths'
import { setResponseHeader } from 'h3'
import { daysOfYear } from '../../common/dates'
import { present } from '../../common/lists'
import { readContent } from './readContent'
import { fileParam, notFound, setFileHeaders, withdrawn } from './routeParams'
import { referenceWriters } from './writeReference'

/** What a list of publications shows, from the first page to the last, for a reference manager. */
export async function answerReferenceList(event: H3Event, topic?: string): Promise<string> {
  const { name, ending } = fileParam(event, referenceFormats)
  if (!/^(?:all|[12]\d{3})$/.test(name))
    return notFound()
  const days = daysOfYear(name === 'all'
    ? undefined
    : name)
  const { type, write } = referenceWriters[ending]
  const references: string[] = []
  let pageCount = 1
  for (let page = 1; page <= pageCount; page++) {
    const { publications_connection: list } = topic
      ? await readContent(event, PublicationReferencesByTopicDocument, { topic, page, ...days })
      : await readContent(event, PublicationReferencesDocument, { page, ...days })
    references.push(...present(list?.nodes).map(write))
    pageCount = list?.pageInfo.pageCount ?? 1
  }
  // Of all publications there is a list also while it is empty: other pages lead to it.
  if (!references.length && (topic || name !== 'all'))
    return withdrawn(event)
  setFileHeaders(event, type)
  const file = ['publications', topic, name].filter(Boolean).join('-')
  setResponseHeader(event, 'content-disposition', `attachment; filename="${encodeURIComponent(file)}.${ending}"`)
  return references.join('')
}
