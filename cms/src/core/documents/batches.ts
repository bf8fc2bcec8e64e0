import type { Core, UID } from '@strapi/strapi'

/** How many documents are read at a time when an index is made anew. */
const BATCH = 50

/** Calls back with the ids of all documents of a type that have such a version, some at a time. Gives how many there are. */
export async function inBatches(strapi: Core.Strapi, uid: UID.ContentType, where: object, work: (documentIds: string[]) => Promise<void>): Promise<number> {
  const rows = await strapi.db.query(uid).findMany({
    where,
    select: ['documentId'],
  }) as { documentId: string }[]
  const documentIds = [
    ...new Set(rows.map(({ documentId }) => documentId)),
  ]
  for (let at = 0; at < documentIds.length; at += BATCH)
    await work(documentIds.slice(at, at + BATCH))
  return documentIds.length
}
