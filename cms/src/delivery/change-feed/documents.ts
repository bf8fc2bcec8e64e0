import type { Core, UID } from '@strapi/strapi'
import type { Change } from './change'
import type { Pending } from './pending'
import type { Visible } from './versions'
import { isWrite } from '../../core/documents/write-observers'
import { receivedTypes } from '../../core/internal-types'
import { onDocuments } from '../../core/strapi/document-middleware'
import { changesBetween, NOTHING, rejoined, visibleOf } from './versions'

interface Written { documentId?: string }

/** Watches every write of the document service: admin, import, bulk actions and scripts all go through it. What was received is for no reader. */
export function watchDocuments(strapi: Core.Strapi, pending: Pending): void {
  onDocuments(strapi, async ({ uid, action, params }, next) => {
    if (!isWrite(action) || !uid.startsWith('api::') || receivedTypes.includes(uid))
      return next()
    return strapi.db.transaction(async ({ trx }) => {
      const touched = pending.of(trx)
      if (typeof params.documentId === 'string' && action !== 'clone')
        await touchDocument(strapi, touched, uid, params.documentId)
      const written = await next() as Written | null
      if (typeof written?.documentId === 'string' && !touched.has(keyOf(uid, written.documentId)))
        touched.set(keyOf(uid, written.documentId), () => changesOf(strapi, uid, written.documentId as string, NOTHING))
      return written
    })
  })
}

async function touchDocument(strapi: Core.Strapi, touched: ReturnType<Pending['of']>, uid: UID.ContentType, documentId: string): Promise<void> {
  if (touched.has(keyOf(uid, documentId)))
    return
  const before = await visibleOf(strapi, uid, documentId)
  touched.set(keyOf(uid, documentId), () => changesOf(strapi, uid, documentId, before))
}

function keyOf(uid: string, documentId: string): string {
  return `${uid} ${documentId}`
}

async function changesOf(strapi: Core.Strapi, uid: UID.ContentType, documentId: string, before: Visible): Promise<Change[]> {
  const after = await visibleOf(strapi, uid, documentId)
  const changes = changesBetween(uid, documentId, before, after, await draftLocales(strapi, uid, documentId))
  for (const other of rejoined(before, after)) {
    const { versions } = await visibleOf(strapi, other.uid, other.documentId)
    changes.push(...versions.map(({ locale, slug }): Change => ({
      kind: 'published',
      type: other.uid,
      documentId: other.documentId,
      locale,
      slugBefore: slug,
      slugAfter: slug,
    })))
  }
  return changes
}

async function draftLocales(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<Set<string | null>> {
  const drafts = await strapi.db.query(uid).findMany({
    where: { documentId, publishedAt: null },
    select: ['id', 'locale'],
  }) as { locale: string | null }[]
  return new Set(drafts.map(({ locale }) => locale ?? null))
}
