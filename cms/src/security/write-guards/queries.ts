import type { Core } from '@strapi/strapi'
import { adminUserOf, hasRole, useOnAdminRoutes } from '../../core/strapi/admin-routes'
import { roleCodes } from '../roles'

const people = /(?:^|[.[\]:,])(?:createdBy|updatedBy)(?:$|[.[\]:,])/i

const shownOfPeople = [
  'id',
  'documentId',
  'firstname',
  'lastname',
  'username',
]

/**
 * Takes filters, sorts and populations by the person who wrote an entry out of what editors ask: such a filter spells
 * out a colleague's e-mail address or password hash, one letter at a time. Administrators see accounts anyway.
 */
export function keepAuthorsPrivate(strapi: Core.Strapi): void {
  useOnAdminRoutes(strapi, async (ctx, next) => {
    const user = await adminUserOf(strapi, ctx)
    if (user === undefined || hasRole(user, roleCodes.administrator))
      return next()
    ctx.query = withoutPeople(ctx.query)
    await next()
    if (Array.isArray(ctx.body) || isPlain(ctx.body))
      ctx.body = nameOnly(ctx.body)
    return ctx.body
  })
}

/**
 * A copy of an answer that leaves of every author what the admin shows: a name, no address. The answer itself stays as it
 * is: Strapi also answers with what it lives on, such as the content types.
 */
function nameOnly(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(nameOnly)
  if (!isPlain(value))
    return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [
    key,
    people.test(key) && isPlain(item)
      ? Object.fromEntries(shownOfPeople.map(field => [field, item[field]]))
      : nameOnly(item),
  ]))
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

/** The same query without any key or path that leads through a person. */
export function withoutPeople<T>(value: T): T {
  return strip(value) as T
}

function strip(value: unknown): unknown {
  if (typeof value === 'string') {
    return people.test(value)
      ? undefined
      : value
  }
  if (Array.isArray(value))
    return value.map(strip).filter(item => item !== undefined)
  if (typeof value !== 'object' || value === null)
    return value
  return Object.fromEntries(Object.entries(value)
    .filter(([key]) => !people.test(key))
    .map(([key, item]) => [
      key,
      strip(item),
    ]))
}
