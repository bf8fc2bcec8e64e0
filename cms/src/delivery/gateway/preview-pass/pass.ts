import type { Core } from '@strapi/strapi'
import type { PreviewLink } from './table'
import { activeAccount } from '../../../core/active-account'
import { accessTo, draftOf } from '../../../core/documents/access'
import { doorSettings } from '../settings'
import { findLink } from './table'
import { readToken } from './token'

/** What a token is good for: a preview, nothing any more, or nothing ever. */
export type Pass = PreviewLink | 'ended' | 'forged'

/** Reads a preview token. Asked at every read, so that revoking, logging out and losing the account or the right end it at once. */
export async function readPass(strapi: Core.Strapi, token: string): Promise<Pass> {
  const id = readToken(doorSettings(strapi).previewSecret, token)
  if (id === undefined)
    return 'forged'
  const link = await findLink(strapi.db.connection, id)
  return link !== undefined && await holdsGood(strapi, link)
    ? link
    : 'ended'
}

async function holdsGood(strapi: Core.Strapi, link: PreviewLink): Promise<boolean> {
  if (link.revokedAt !== null || link.expiresAt <= new Date().toISOString())
    return false
  const maker = await activeAccount(strapi, link.madeBy)
  if (maker === null)
    return false
  const { can } = accessTo(strapi, maker.ability, link.uid)
  const draft = await draftOf(strapi, {
    type: link.uid,
    documentId: link.documentId,
    locale: link.locale,
  }) ?? undefined
  // What was needed to make it is needed as long as it holds.
  return link.kind === 'link'
    ? can.update(draft)
    : can.read(draft) && link.sessionId !== null && strapi.sessionManager('admin').isSessionActive(link.sessionId)
}
