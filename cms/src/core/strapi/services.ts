import type { Core } from '@strapi/strapi'

/** A service of Strapi or of a plugin, with the part of it that the caller names; Strapi types none of them. */
export function serviceOf<T>(strapi: Core.Strapi, uid: string): T {
  return strapi.get<{ get: (uid: string) => T }>('services').get(uid)
}
