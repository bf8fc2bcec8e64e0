import type { Core, UID } from '@strapi/strapi'
import type { Connection } from '../../core/strapi/database'
import type { Analysis } from './analysis'
import { createHash } from 'node:crypto'
import { onConnection, referencesOf } from '../../references/index'

interface Index {
  /** Under which name Strapi's store keeps by what the index was made. */
  store: string
  /** Raised by whoever changes what is kept or how words are analysed. */
  rules: number
  types: UID.ContentType[]
  analysis: Analysis
  /** A number that nothing else in this database locks by. */
  lock: number
  make: (connection: Connection) => Promise<void>
}

/** Makes an index of words where there is none, or where it was made by other rules or of another content model. */
export async function ensureIndex(strapi: Core.Strapi, { store: name, rules, types, analysis, lock, make }: Index): Promise<void> {
  const store = strapi.store({ type: 'core', name })
  const made = createHash('sha256').update(JSON.stringify([
    rules,
    // Words are taken apart otherwise with the dictionary than without it.
    await analysis.isInDictionary('koira'),
    types.map(uid => [
      uid,
      referencesOf(strapi, strapi.getModel(uid)),
      Object.keys(strapi.getModel(uid).attributes),
    ]),
  ])).digest('hex')
  if (await store.get({ key: 'made' }) === made)
    return
  await onConnection(strapi, async (connection) => {
    if (strapi.db.dialect.client === 'postgres')
      await connection.raw('select pg_advisory_xact_lock(?)', [lock])
    await make(connection)
  })
  await store.set({ key: 'made', value: made })
}
