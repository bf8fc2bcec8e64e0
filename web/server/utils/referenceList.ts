import type { PublicationReferenceFragment as Publication } from '@ican/shared/generated/documents'
import type { PublicationQuery } from '@ican/shared/paths'
import type { H3Event } from 'h3'
import { PublicationReferencesDocument } from '@ican/shared/generated/documents'
import { selectionFile } from '@ican/shared/paths'
import { defaultLocale, isLocale } from '@ican/shared/vocabulary'
import { getQuery, getRouterParam } from 'h3'
import { publicationVariables, readPublicationQuery } from '../../common/publicationQuery'
import { readContent } from './readContent'
import { fileParam, notFound, withdrawn } from './routeParams'

export interface ReferenceList<Ending> {
  publications: Publication[]
  ending: Ending
  query: PublicationQuery
  /** How the file of the list is called, without its ending. */
  name: string
}

/**
 * What a list of publications shows, from the first page to the last: of the topic and the year in its address, or of
 * whatever its query names. It is read as a whole before anything is sent: the page store keeps whole answers, and a list
 * that ends in its middle because the content system did not answer would look like a shorter one.
 */
export async function readReferenceList<Ending extends string>(event: H3Event, endings: readonly Ending[], locale = defaultLocale): Promise<ReferenceList<Ending>> {
  const { name: file, ending } = fileParam(event, endings)
  const topic = getRouterParam(event, 'topic', { decode: true })
  const asked = getQuery(event)
  const query = file === selectionFile && topic === undefined
    ? readPublicationQuery(asked) ?? notFound()
    : queryOfPath(file, topic)
  const variables = publicationVariables(query)
  const language = isLocale(asked.lang)
    ? asked.lang
    : locale
  const publications: Publication[] = []
  let total = 1
  for (let page = 1; publications.length < total; page++) {
    const { publicationList: list } = await readContent(event, PublicationReferencesDocument, { locale: language, page, ...variables })
    publications.push(...list.publications)
    total = list.publications.length > 0
      ? list.total
      : 0
  }
  const { q, ...narrowed } = query
  // What somebody looks for is theirs.
  event.context.isPrivate = q !== undefined
  // Of all publications there is a list also while it is empty: other pages lead to it.
  if (!publications.length && Object.values(query).some(Boolean))
    return withdrawn(event)
  return {
    publications,
    ending,
    query,
    name: [
      'publications',
      ...file === selectionFile
        ? [
            ...Object.values(narrowed),
            q && 'search',
          ]
        : [topic, file],
    ].filter(Boolean).join('-'),
  }
}

/** The topic and the year in the address of a file. */
function queryOfPath(year: string, topic: string | undefined): PublicationQuery {
  return /^(?:all|[12]\d{3})$/.test(year)
    ? {
        topic,
        ...year !== 'all' && { year },
      }
    : notFound()
}
