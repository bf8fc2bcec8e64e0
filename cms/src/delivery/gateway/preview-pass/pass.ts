import type { Core } from '@strapi/strapi'
import type { PreviewLink } from './table'
import { doorSettings } from '../settings'
import { findLink } from './table'
import { readToken } from './token'

/** What a token is good for: a preview, nothing any more, or nothing ever. */
export type Pass = PreviewLink | 'ended' | 'forged'

/** Reads a preview token. Asked at every read, so that revoking, logging out and losing the account end it at once. */
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
  const account: { isActive: boolean, blocked: boolean | null } | null = await strapi.db.query('admin::user').findOne({
    where: { id: link.madeBy },
    select: ['isActive', 'blocked'],
  })
  if (account?.isActive !== true || account.blocked === true)
    return false
  return link.kind === 'link'
    || (link.sessionId !== null && strapi.sessionManager('admin').isSessionActive(link.sessionId))
}
