import type { Core } from '@strapi/strapi'
import type { Account } from '../../core/active-account'
import type { DocumentVersion } from '../../core/documents/access'
import type { Feature } from '../../core/feature'
import type { RouteContext } from '../../core/strapi/admin-routes'
import type { Reader } from './table'
import { errors } from '@strapi/utils'
import { nameOf } from '../../core/active-account'
import { draftOf, isPublishableType, localeFor, mayDo } from '../../core/documents/access'
import { answerAdmin } from '../../core/strapi/admin-endpoint'
import { forget, leave, migrations, note, readersOf, takeOver } from './table'

/** Somebody who has not been heard of for so long has closed the document: three heartbeats and some patience. */
const GONE_AFTER = 35_000

export const presence: Feature = {
  name: 'editing/presence',
  register: registerPresence,
  migrations,
}

/** Tells those who write who else has the same document open. */
function registerPresence(strapi: Core.Strapi): void {
  answerAdmin(strapi, 'presence', [
    {
      method: 'POST',
      path: '/',
      handler: ctx => heartbeat(strapi, ctx),
    },
    {
      method: 'POST',
      path: '/take-over',
      handler: ctx => heartbeat(strapi, ctx, true),
    },
    {
      method: 'POST',
      path: '/leave',
      handler: async (ctx) => {
        const { version, user } = await whatAndWho(strapi, ctx)
        await leave(strapi.db.connection, version, user.id)
        return {}
      },
    },
  ])
}

async function heartbeat(strapi: Core.Strapi, ctx: RouteContext, takesOver = false): Promise<{ others: Reader[], takenBy: string | null }> {
  const { version, user } = await whatAndWho(strapi, ctx)
  const { connection } = strapi.db
  const now = new Date()
  await forget(connection, new Date(now.getTime() - GONE_AFTER))
  await note(connection, version, user, now)
  if (takesOver)
    await takeOver(connection, version, user)
  const readers = await readersOf(connection, version)
  return {
    others: readers.filter(({ userId }) => userId !== user.id),
    takenBy: readers.find(({ userId }) => userId === user.id)?.takenBy ?? null,
  }
}

/** Who asks about which version; only those who may change it are answered. */
async function whatAndWho(strapi: Core.Strapi, ctx: RouteContext): Promise<{ version: DocumentVersion, user: { id: number, name: string } }> {
  const { type, documentId, locale } = ctx.request.body as { type?: unknown, documentId?: unknown, locale?: unknown }
  if (!isPublishableType(strapi, type))
    throw new errors.NotFoundError()
  const version = {
    type,
    documentId: String(documentId),
    locale: localeFor(strapi, type, locale),
  }
  const draft = await draftOf(strapi, version)
  if (draft === null || !mayDo(strapi, ctx.state.userAbility, 'update', type, draft))
    throw new errors.NotFoundError()
  const account = ctx.state.user as Account
  return {
    version,
    user: {
      id: account.id,
      name: nameOf(account),
    },
  }
}
