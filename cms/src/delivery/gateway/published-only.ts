import type { Core, UID } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { previewOf, publicCaller } from './caller'
import { isPreviewing, readPreviewed } from './preview-read'
import { isPublicType } from './public-types'

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

/** The service's own types tell every action and type apart; a rule for all of them cannot. */
export function onDocuments(strapi: Core.Strapi, handler: Handler): void {
  strapi.documents.use(handler as unknown as DocumentMiddleware)
}

/** The second layer under the door: whatever a public request asks for, it reads published entries of public types. */
export function registerPublishedOnly(strapi: Core.Strapi): void {
  onDocuments(strapi, async (call, next) => {
    const caller = publicCaller(strapi)
    if (caller === undefined)
      return next()
    if (!READS.includes(call.action) || !mayRead(call.uid))
      throw new errors.ForbiddenError()
    const { publicationFilter, hasPublishedVersion, ...params } = call.params
    if (isPreviewing()) {
      call.params = { ...params, status: 'draft' }
      return next()
    }
    call.params = { ...params, status: 'published' }
    const preview = previewOf(caller)
    return preview?.uid === call.uid
      ? readPreviewed(strapi, preview, call, next)
      : next()
  })
}

function mayRead(uid: string): boolean {
  return uid === 'plugin::upload.file' || isPublicType(uid)
}
