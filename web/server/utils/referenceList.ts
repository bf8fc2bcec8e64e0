import type { PublicationReferenceFragment as Publication } from '@ican/shared/generated/documents'
import type { H3Event } from 'h3'
import { PublicationReferencesByTopicDocument, PublicationReferencesDocument } from '@ican/shared/generated/documents'
import { getRouterParam } from 'h3'
import { daysOfYear } from '../../common/dates'
import { present } from '../../common/lists'
import { readContent } from './readContent'
import { fileParam, notFound, withdrawn } from './routeParams'

interface ReferenceList<Ending> {
  publications: Publication[]
  ending: Ending
  /** How the file of the list is called, without its ending. */
  name: string
}

/**
 * What a list of publications shows, from the first page to the last: of the topic and the year in its address. It is
 * read as a whole before anything is sent: the page store keeps whole answers, and a list that ends in its middle because
 * the content system did not answer would look like a shorter one.
 */
export async function readReferenceList<Ending extends string>(event: H3Event, endings: readonly Ending[]): Promise<ReferenceList<Ending>> {
  const topic = getRouterParam(event, 'topic', { decode: true })
  const { name: year, ending } = fileParam(event, endings)
  if (!/^(?:all|[12]\d{3})$/.test(year))
    return notFound()
  const days = daysOfYear(year === 'all'
    ? undefined
    : year)
  const publications: Publication[] = []
  let pageCount = 1
  for (let page = 1; page <= pageCount; page++) {
    const { publications_connection: list } = topic
      ? await readContent(event, PublicationReferencesByTopicDocument, { topic, page, ...days })
      : await readContent(event, PublicationReferencesDocument, { page, ...days })
    publications.push(...present(list?.nodes))
    pageCount = list?.pageInfo.pageCount ?? 1
  }
  // Of all publications there is a list also while it is empty: other pages lead to it.
  if (!publications.length && (topic || year !== 'all'))
    return withdrawn(event)
  return {
    publications,
    ending,
    name: ['publications', topic, year].filter(Boolean).join('-'),
  }
}
