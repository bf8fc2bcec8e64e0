import type { Core } from '@strapi/strapi'
import { adminUserOf, hasRole, useOnAdminRoutes } from '../admin-routes'
import { roleCodes } from '../roles/rooms'

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
    nameOnly(ctx.body)
    return ctx.body
  })
}

/** Leaves of every author in an answer what the admin shows: a name, no address. */
function nameOnly(value: unknown): void {
  if (Array.isArray(value))
    value.forEach(nameOnly)
  if (!isPlain(value))
    return
  for (const [key, item] of Object.entries(value)) {
    if (people.test(key) && isPlain(item))
      value[key] = Object.fromEntries(shownOfPeople.map(field => [field, item[field]]))
    else
      nameOnly(item)
  }
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
