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

/** Other publications, drafts included, by the DOIs of those that are looked at. */
export async function sameDois(strapi: Core.Strapi, subjects: Subject[]): Promise<Map<string, { documentId: string, title: string }[]>> {
  const keys = [
    ...new Set(subjects.filter(({ uid }) => uid === PUBLICATION).map(({ values }) => doiKey(values.doi)).filter(key => key !== '')),
  ]
  const found = new Map<string, { documentId: string, title: string }[]>()
  for (const key of keys) {
    const rows = await strapi.db.query(PUBLICATION).findMany({
      where: {
        doi: { $endsWithi: key },
      },
      select: ['documentId', 'title', 'doi'],
    }) as Row[]
    const same = rows.filter(({ doi }) => doiKey(doi) === key)
    found.set(key, [
      ...new Map(same.map(({ documentId, title }) => [
        documentId,
        { documentId, title },
      ])).values(),
    ])
  }
  return found
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  }
  catch {
    return text
  }
}
