import type { Core, UID } from '@strapi/strapi'
import { requireMethods } from './changed'

/** A question to the database layer. */
export interface DatabaseQuery { where?: object, orderBy?: unknown, offset?: number, limit?: number }

interface QueryParams { transform: (uid: UID.ContentType, params: object) => DatabaseQuery }

/**
 * Filters and orders as readers write them, turned into those of the database layer by Strapi's own rules, so that a
 * trusted document that is read past the document service finds the same.
 * Broken by: another name of the service, or a result of another shape.
 */
export function databaseQuery(strapi: Core.Strapi, uid: UID.ContentType, params: object): DatabaseQuery {
  return strapi.get<QueryParams>('query-params').transform(uid, params)
}

/** Refuses to start without it. */
export function requireQueryParams(strapi: Core.Strapi): void {
  requireMethods(strapi.get('query-params'), 'the service query-params', ['transform'])
}
