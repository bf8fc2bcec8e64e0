import type { Core } from '@strapi/strapi'
import type { Address } from '../../urls/addresses'
import type { Removal } from './judge'
import { errors } from '@strapi/utils'
import { watchWrites } from '../../core/documents/write-observers'
import { editorsLanguage } from '../../core/locales/editors-language'
import { addressesOf, documentAt, localPath } from '../../urls/addresses'
import { writeMoves } from '../../urls/redirects'
import { targetOf } from '../index'
import { answerOf } from './answer'
import { judge } from './judge'
import { presentActor } from './on-behalf'
import { refuse } from './refusal'
import { texts } from './texts'

interface Standing { target: Removal['target'], addresses: Address[], published: number }

const REMOVALS = ['unpublish', 'delete']

/**
 * Keeps people from taking away what others still need. It looks right before the commit, so that documents which are
 * removed together do not hold one another; commands, which no request stands behind, may remove what they like.
 */
export function careForRemovals(strapi: Core.Strapi): void {
  watchWrites<Standing>(strapi, {
    wants: (uid, action) => REMOVALS.includes(action) && uid !== 'api::redirect.redirect' && (strapi.requestContext.get() ?? presentActor()) !== undefined,
    before: async ({ uid, documentId }) => ({
      target: await targetOf(strapi, { type: uid, documentId }),
      addresses: await addressesOf(strapi, uid, documentId),
      published: (await count(strapi, uid, documentId)).published,
    }),
    settle: async ({ uid, documentId }, before) => {
      if (before === undefined)
        return
      const answer = answerOf(strapi.requestContext.get())
      const now = await count(strapi, uid, documentId)
      const left = new Set((await addressesOf(strapi, uid, documentId)).flatMap(({ paths }) => paths))
      const gone = before.addresses.filter(({ paths }) => paths.some(path => !left.has(path)))
      if (answer.leadTo !== '')
        await leadReadersOn(strapi, gone, answer.leadTo)
      const verdict = await judge(strapi, {
        target: before.target,
        gone: gone.flatMap(({ paths }) => paths),
        isWhole: before.published > 0 && now.published === 0,
        isForGood: now.rows === 0,
        isLedOn: answer.leadTo !== '',
      })
      if (verdict.broken.length > 0 || (verdict.vanishing.length > 0 && !answer.isConfirmed && presentActor() === undefined))
        await refuse(strapi, verdict)
    },
  })
}

async function count(strapi: Core.Strapi, uid: string, documentId: string): Promise<{ rows: number, published: number }> {
  const query = strapi.db.query(uid as Parameters<Core.Strapi['db']['query']>[0])
  return {
    rows: await query.count({
      where: { documentId },
    }),
    published: await query.count({
      where: {
        documentId,
        publishedAt: { $notNull: true },
      },
    }),
  }
}

/** Writes redirects from the addresses that end to the same languages of another page. */
async function leadReadersOn(strapi: Core.Strapi, gone: Address[], leadTo: string): Promise<void> {
  const path = localPath(strapi.config.get('door.siteUrl'), leadTo)
  const found = path === undefined
    ? undefined
    : await documentAt(strapi, path)
  if (found === undefined)
    throw new errors.ValidationError(texts[editorsLanguage(strapi)].noTarget(leadTo))
  const targets = await addressesOf(strapi, found.uid, found.documentId)
  const moves = gone.flatMap(({ locale, paths }) => {
    const [from] = paths
    const [to] = targets.find(target => target.locale === locale)?.paths ?? []
    return from === undefined || to === undefined || from.includes('#')
      ? []
      : [
          { from, to },
        ]
  })
  await writeMoves(strapi, moves, [])
}
