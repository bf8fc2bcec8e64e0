import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { editorsLanguage } from '../../core/locales/editors-language'
import { onDocuments } from '../../core/strapi/document-middleware'
import { addressesOf, documentAt, isOwnAddress, localPath } from '../addresses'
import { texts } from './texts'
import { isWrittenBySystem, leadOn, REDIRECT } from './write'

interface Data { from?: string, to?: string, origin?: string }

/** Holds redirects that people and programs write to the rules that the system keeps by itself, and says in words which was broken. */
export function checkRedirects(strapi: Core.Strapi): void {
  onDocuments(strapi, async ({ uid, action, params }, next) => {
    if (uid !== REDIRECT || !['create', 'update', 'clone'].includes(action) || isWrittenBySystem())
      return next()
    const documentId = typeof params.documentId === 'string' && action === 'update'
      ? params.documentId
      : undefined
    const data = params.data as Data
    const known = documentId === undefined
      ? undefined
      : await strapi.db.query(REDIRECT).findOne({
        where: { documentId },
      }) as Data | null
    if (data.from !== undefined)
      data.from = plainPath(strapi, data.from)
    if (data.to !== undefined)
      data.to = plainTarget(strapi, data.to)
    // An editor who changes one that the system wrote takes it over.
    data.origin = 'editor'
    const from = data.from ?? known?.from ?? ''
    const to = data.to ?? known?.to ?? ''
    return strapi.db.transaction(async () => {
      await check(strapi, from, to, documentId)
      const written = await next()
      await leadOn(strapi, from, to)
      return written
    })
  })
}

async function check(strapi: Core.Strapi, from: string, to: string, documentId: string | undefined): Promise<void> {
  const words = texts[editorsLanguage(strapi)]
  if (from === to)
    refuse('to', words.itself(from))
  const living = await documentAt(strapi, from)
  if (living !== undefined || isOwnAddress(from))
    refuse('from', words.inUse(from))
  const twin = await redirectFrom(strapi, from)
  if (twin !== undefined && twin.documentId !== documentId)
    refuse('from', words.twice(from, twin.to))
  const target = to.startsWith('/')
    ? localPath(siteUrlOf(strapi), to) ?? to
    : undefined
  if (target === undefined)
    return
  const next = await redirectFrom(strapi, target)
  if (next !== undefined && next.documentId !== documentId) {
    refuse('to', next.to === from
      ? words.loop(from, target)
      : words.chain(target, next.to))
  }
  if (!isOwnAddress(target) && !await exists(strapi, target))
    refuse('to', words.nothing(target))
}

/** A place on a page is there if its page is; which places a text has is its own matter. */
async function exists(strapi: Core.Strapi, target: string): Promise<boolean> {
  const found = await documentAt(strapi, target.split('#')[0] ?? target)
  return found !== undefined && (await addressesOf(strapi, found.uid, found.documentId)).length > 0
}

async function redirectFrom(strapi: Core.Strapi, from: string): Promise<{ documentId: string, to: string } | undefined> {
  return await strapi.db.query(REDIRECT).findOne({
    where: { from },
    select: ['documentId', 'to'],
  }) as { documentId: string, to: string } | null ?? undefined
}

/** Readers type old addresses in small letters, and browsers send each letter in one piece with its mark. */
function plainPath(strapi: Core.Strapi, from: string): string {
  return (localPath(siteUrlOf(strapi), from) ?? from).normalize('NFC').toLowerCase()
}

/** The site's own address is left out, so that it may change; query and place on the page stay. */
function plainTarget(strapi: Core.Strapi, to: string): string {
  const siteUrl = siteUrlOf(strapi)
  return to.startsWith(`${siteUrl}/`)
    ? to.slice(siteUrl.length)
    : to
}

function siteUrlOf(strapi: Core.Strapi): string {
  return strapi.config.get('door.siteUrl')
}

function refuse(field: 'from' | 'to', message: string): never {
  throw new errors.ValidationError(message, {
    code: 'REDIRECT',
    errors: [
      {
        path: [field],
        name: 'ValidationError',
        message,
      },
    ],
  })
}
