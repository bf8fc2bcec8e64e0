import type { Core, UID } from '@strapi/strapi'
import { watchWrites } from '../../core/documents/write-observers'
import { noteChange } from '../../delivery/change-feed'
import { isNamed, lacksConsent, MEMBER, PEOPLE, versionsOf, withdrawnOn } from '../../delivery/schema'
import { onConnection } from '../../references/index'
import { filesOf, judgePortraits } from './portraits'

interface Before { isNamed: boolean, files: string[] }

/**
 * Acts when somebody may no longer be named or shown, in the transaction of whatever brought that about. It has to be
 * told of writes after the references have been.
 */
export function watchConsent(strapi: Core.Strapi): void {
  watchWrites<Before>(strapi, {
    wants: () => true,
    before: async ({ uid, documentId }) => ({
      isNamed: PEOPLE.includes(uid) && isNamed(uid, await versionsOf(strapi, uid, documentId)),
      files: await filesOf(strapi, uid, documentId),
    }),
    settle: async ({ uid, documentId }, before) => {
      if (uid === MEMBER)
        await publishWithdrawal(strapi, documentId)
      const versions = before?.isNamed
        ? await versionsOf(strapi, uid, documentId)
        : []
      if (before?.isNamed && !isNamed(uid, versions))
        await tellWithdrawal(strapi, uid, documentId)
      const files = [
        ...before?.files ?? [],
        ...await filesOf(strapi, uid, documentId),
      ]
      await judgePortraits(strapi, files, lacksConsent(uid, versions))
    },
  })
}

/**
 * A withdrawal that somebody has written down holds from then on, published or not; to take the day of the consent away
 * is one, too. Tells whether it had to be published.
 */
async function publishWithdrawal(strapi: Core.Strapi, documentId: string): Promise<boolean> {
  const versions = await versionsOf(strapi, MEMBER, documentId)
  const day = withdrawnOn(versions)
  const isTaken = lacksConsent(MEMBER, versions)
  const unaware = versions.filter(({ publishedAt, consentGivenOn, consentWithdrawnOn }) =>
    publishedAt !== null && ((day !== undefined && !consentWithdrawnOn) || (isTaken && consentGivenOn)))
  for (const { id, consentWithdrawnOn } of unaware) {
    await strapi.db.query(MEMBER).update({
      where: { id },
      data: {
        consentWithdrawnOn: consentWithdrawnOn || day,
        ...isTaken && { consentGivenOn: null },
        updatedAt: new Date(),
      },
    })
  }
  return unaware.length > 0
}

async function tellWithdrawal(strapi: Core.Strapi, type: UID.ContentType, documentId: string): Promise<void> {
  await onConnection(strapi, connection => noteChange(strapi, connection, {
    kind: 'withdrawn',
    type,
    documentId,
    locale: null,
    slugBefore: null,
    slugAfter: null,
  }))
}

/** What was written before withdrawals acted by themselves is caught up with. */
export async function catchUp(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async () => {
    for (const uid of PEOPLE as UID.ContentType[]) {
      const rows = await strapi.db.query(uid).findMany({
        select: ['documentId'],
      }) as { documentId: string }[]
      for (const documentId of new Set(rows.map(row => row.documentId))) {
        const isWithdrawn = uid === MEMBER && await publishWithdrawal(strapi, documentId)
        if (isWithdrawn)
          await tellWithdrawal(strapi, uid, documentId)
        await judgePortraits(strapi, await filesOf(strapi, uid, documentId), isWithdrawn)
      }
    }
  })
}
