import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { onDocuments, READS } from '../../core/strapi/document-middleware'
import { previewOf, publicCaller } from './caller'
import { isPreviewing, readPreviewed } from './preview-read'
import { isPublicType } from './public-types'

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
