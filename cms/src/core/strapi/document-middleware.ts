import type { Core, UID } from '@strapi/strapi'

/** A call to Strapi's document service, as its middlewares see it. */
export interface DocumentCall {
  uid: UID.ContentType
  action: string
  params: Record<string, unknown>
}

type DocumentMiddleware = Parameters<Core.Strapi['documents']['use']>[0]
type Handler = (call: DocumentCall, next: () => Promise<unknown>) => Promise<unknown>

/** The actions of the document service that only read. */
export const READS = [
  'findMany',
  'findFirst',
  'findOne',
  'count',
]

/**
 * Stands around every call of the document service. That is public; only the service's own types tell every action and
 * type apart, which a rule for all of them cannot.
 * Broken by: other names of actions or parameters. No start can notice that; the tests of what is written do.
 */
export function onDocuments(strapi: Core.Strapi, handler: Handler): void {
  strapi.documents.use(handler as unknown as DocumentMiddleware)
}
