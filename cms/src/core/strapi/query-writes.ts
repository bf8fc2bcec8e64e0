import type { Core, UID } from '@strapi/strapi'
import { requireMethods, StrapiChanged } from './changed'

/** What names the rows that a write of the database layer changes. */
export interface WriteParams { where?: object }
type Write = (params: WriteParams) => Promise<unknown>

/**
 * Stands around writes of the database layer to one type: the media library writes past the document service, and
 * Strapi's lifecycles tell of a write before its transaction, without the rows.
 * Broken by: a database layer that gives another object for the type each time, or renames its methods.
 */
export function aroundWrites<Name extends 'update' | 'updateMany' | 'delete' | 'deleteMany'>(strapi: Core.Strapi, uid: UID.ContentType, names: readonly Name[], around: (name: Name, params: WriteParams, write: Write) => Promise<unknown>): void {
  const queries: object = strapi.db.query(uid)
  requireMethods(queries, `the queries of ${uid}`, names)
  if (strapi.db.query(uid) !== queries)
    throw new StrapiChanged(`one object for all queries of ${uid}`)
  for (const name of names) {
    const own: unknown = Reflect.get(queries, name)
    const write: Write = async params => typeof own === 'function'
      ? Reflect.apply(own, queries, [params])
      : undefined
    Object.assign(queries, {
      [name]: (params: WriteParams) => around(name, params, write),
    })
  }
}
