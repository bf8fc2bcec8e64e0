import type { Core } from '@strapi/strapi'
import type { Subject } from './types'

const PUBLICATION = 'api::publication.publication'

interface Row { documentId: string, title: string, doi: string }

/** The DOI in one form, however it is written: as an address, after «doi:», in capitals. DOIs do not tell letter cases apart. */
export function doiKey(value: unknown): string {
  const text = typeof value === 'string'
    ? value.trim()
    : ''
  const path = /^https?:\/\/(?:dx\.|www\.)?doi\.org\/(.+)$/i.exec(text)?.[1]
  // Only in an address does «%2F» stand for another letter.
  return (path === undefined
    ? text.replace(/^doi:\s*/i, '')
    : decoded(path)).toLowerCase()
}

/** The publications, drafts included, that have one of the DOIs of those that are looked at, by DOI. */
export async function sameDois(strapi: Core.Strapi, subjects: Subject[]): Promise<Map<string, { documentId: string, title: string }[]>> {
  const keys = new Set(subjects.filter(({ uid }) => uid === PUBLICATION).map(({ values }) => doiKey(values.doi)).filter(key => key !== ''))
  if (keys.size === 0)
    return new Map()
  const rows = await strapi.db.query(PUBLICATION).findMany({
    where: {
      doi: { $notNull: true },
    },
    select: ['documentId', 'title', 'doi'],
  }) as Row[]
  return new Map([
    ...Map.groupBy(rows.filter(({ doi }) => keys.has(doiKey(doi))), ({ doi }) => doiKey(doi)),
  ].map(([key, same]) => [
    key,
    [
      ...new Map(same.map(({ documentId, title }) => [
        documentId,
        { documentId, title },
      ])).values(),
    ],
  ]))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  }
  catch {
    return text
  }
}
