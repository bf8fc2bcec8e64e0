import type { Core, UID } from '@strapi/strapi'
import type { GraphQLResolveInfo } from 'graphql'
import type { GraphqlContext } from './extension'

type FindManyOptions = NonNullable<Parameters<ReturnType<Core.Strapi['documents']>['findMany']>[0]>

export interface ListOptions { filters?: FindManyOptions['filters'], sort?: string[], limit?: number, locale?: string }
export interface Found { [attribute: string]: unknown, documentId: string }

/** Published documents for a field with a rule of its own, with what the field selects of them where that can be read at once. */
export async function findPublished(strapi: Core.Strapi, context: GraphqlContext, info: GraphQLResolveInfo, uid: UID.ContentType, options: ListOptions): Promise<Found[]> {
  if (context.reader !== undefined)
    return context.reader.find(uid, { limit: 100, ...options as object }, info)
  return strapi.documents(uid).findMany({
    status: 'published',
    limit: 100,
    ...options,
  })
}
