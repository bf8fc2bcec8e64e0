import type { Core, UID } from '@strapi/strapi'
import type { Connection } from '../../core/strapi/database'
import type { Reference } from './table'
import { inBatches } from '../../core/documents/batches'
import { watchWrites } from '../../core/documents/write-observers'
import { References } from './extract'
import { modelFingerprint, referencesOf, referringTypes } from './model'
import { clearReferences, onConnection, replaceReferences } from './table'

interface Version { documentId: string, locale: string | null, publishedAt: unknown }

/** Any number that nothing else in this database locks by. */
const ADVISORY_LOCK = 6_042_026

/** Writes what a document refers to in the transaction that changes it. */
export function keepReferences(strapi: Core.Strapi): void {
  watchWrites(strapi, {
    wants: uid => referringTypes(strapi).includes(uid as UID.ContentType),
    settle: async ({ uid, documentId }) => {
      await onConnection(strapi, connection => index(strapi, connection, uid, [documentId]))
    },
  })
}

/** Makes the index where there is none, or where the content model has changed since it was made. */
export async function ensureReferences(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'references' })
  const fingerprint = modelFingerprint(strapi)
  if (await store.get({ key: 'model' }) === fingerprint)
    return
  await rebuildReferences(strapi)
  await store.set({ key: 'model', value: fingerprint })
}

/** Reads every document anew. Gives the number of documents. */
export async function rebuildReferences(strapi: Core.Strapi): Promise<number> {
  return onConnection(strapi, async (connection) => {
    if (strapi.db.dialect.client === 'postgres')
      await connection.raw('select pg_advisory_xact_lock(?)', [ADVISORY_LOCK])
    await clearReferences(connection)
    let count = 0
    for (const uid of referringTypes(strapi))
      count += await inBatches(strapi, uid, {}, documentIds => index(strapi, connection, uid, documentIds))
    return count
  })
}

/** Reads a document anew whose links have changed without a write to itself. */
export async function renewReferences(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<void> {
  await onConnection(strapi, connection => index(strapi, connection, uid, [documentId]))
}

async function index(strapi: Core.Strapi, connection: Connection, uid: UID.ContentType, documentIds: string[]): Promise<void> {
  const model = strapi.getModel(uid)
  const references = new References(strapi)
  const versions = await strapi.db.query(uid).findMany({
    where: {
      documentId: { $in: documentIds },
    },
    populate: referencesOf(strapi, model),
  }) as Version[]
  await replaceReferences(connection, uid, documentIds, versions.flatMap(version => references.of(model, { ...version }).map((found): Reference => ({
    type: uid,
    documentId: version.documentId,
    locale: version.locale ?? null,
    status: version.publishedAt === null
      ? 'draft'
      : 'published',
    ...found,
  }))))
}
