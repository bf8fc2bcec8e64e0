import type { Core, UID } from '@strapi/strapi'
import { StrapiChanged } from './changed'

const ACTIONS = {
  singleType: ['find'],
  collectionType: ['find', 'findOne'],
}

/**
 * Offers reading these types as scopes of API tokens. Strapi offers what its REST routes use, by a symbol on each
 * handler; there are no such routes here, so the symbol is set by hand.
 * Broken by: another symbol (no start can notice that; the test of tokens does), or controllers without these actions.
 */
export function offerReadScopes(strapi: Core.Strapi, types: UID.ContentType[]): void {
  for (const uid of types.filter(uid => strapi.controllers[uid] !== undefined)) {
    for (const action of ACTIONS[strapi.contentType(uid).kind]) {
      const handler = handlerOf(strapi, uid, action)
      if (handler === undefined)
        throw new StrapiChanged(`the action ${uid}.${action}`)
      Object.assign(handler, {
        [Symbol.for('__type__')]: ['content-api'],
      })
    }
  }
}

function handlerOf(strapi: Core.Strapi, uid: string, action: string): object | undefined {
  // Most stand on the prototype.
  const handler: unknown = Reflect.get(strapi.controllers[uid] ?? {}, action)
  return typeof handler === 'function'
    ? handler
    : undefined
}
