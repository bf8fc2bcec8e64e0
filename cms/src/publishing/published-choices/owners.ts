import type { Core, UID } from '@strapi/strapi'
import type { Connection } from '../../core/strapi/database'
import type { MissingChoice } from './table'
import { columnOf } from '../../core/strapi/database'
import { componentTables } from '../../core/strapi/join-tables'
import { inChunks } from './chunks'

/** A version of a document that something is chosen in. */
export interface Owner { uid: UID.ContentType, documentId: string, locale: string | null, slug: string | null }

interface Place { uid: string, id: number }

/** The versions in which something was chosen, each once, however deep the component that chose it. */
export async function ownersOf(strapi: Core.Strapi, connection: Connection, choices: MissingChoice[]): Promise<Owner[]> {
  const owners = new Map<string, Owner>()
  let places = choices.map(({ relation, sourceId }): Place => ({ uid: relation.from, id: sourceId }))
  while (places.length > 0) {
    const parents: Place[] = []
    for (const [uid, own] of Map.groupBy(places, place => place.uid)) {
      for (const ids of inChunks(own.map(({ id }) => id))) {
        if (uid in strapi.components)
          parents.push(...await parentsOf(strapi, connection, uid, ids))
        else
          (await versionsOf(strapi, connection, uid as UID.ContentType, ids)).forEach(owner => owners.set(`${uid} ${owner.documentId} ${owner.locale}`, owner))
      }
    }
    places = parents
  }
  return [
    ...owners.values(),
  ]
}

async function parentsOf(strapi: Core.Strapi, connection: Connection, uid: string, ids: number[]): Promise<Place[]> {
  const parents: Place[] = []
  for (const { of, name } of componentTables(strapi)) {
    const rows: { entity_id: number | string }[] = await connection(name).where({ component_type: uid }).whereIn('cmp_id', ids).select('entity_id')
    parents.push(...rows.map(({ entity_id }) => ({
      uid: of,
      id: Number(entity_id),
    })))
  }
  return parents
}

async function versionsOf(strapi: Core.Strapi, connection: Connection, uid: UID.ContentType, ids: number[]): Promise<Owner[]> {
  const { tableName, attributes } = strapi.db.metadata.get(uid)
  const rows: { document_id: string, locale: string | null, slug?: string | null }[] = await connection(tableName).whereIn('id', ids).select('document_id', 'locale', ...'slug' in attributes
    ? [`${columnOf(strapi, uid, 'slug')} as slug`]
    : [])
  return rows.map(({ document_id, locale, slug = null }) => ({
    uid,
    documentId: document_id,
    locale,
    slug,
  }))
}
