import type { Core, UID } from '@strapi/strapi'

/**
 * Asks the document service for documents of a type that is known only at run time, with parameters that came with a
 * request: Strapi types both by the one content type.
 * Broken by: nothing at run time; `findMany` is public.
 */
export async function findDocuments<Entry extends object>(strapi: Core.Strapi, uid: string, params: object): Promise<Entry[]> {
  return await strapi.documents(uid as UID.ContentType).findMany(params as never) as unknown as Entry[]
}
