import type { Core } from '@strapi/strapi'
import type { AdminUser, RouteContext } from '../../core/strapi/admin-routes'
import type { PreviewLink, PreviewScope } from '../../delivery/gateway'
import { errors } from '@strapi/utils'
import { installedLocales } from '../../core/locales/installed-locales'
import { doorSettings, findLink, insertLink, newLinkId, revokeLink, sentLinks, signLink } from '../../delivery/gateway'
import { requireDrafts } from './permission'
import { describePreviewed } from './previewed'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
/** An editor's own preview is opened anew when the page is. */
const SESSION = 2 * HOUR
const MOST_DAYS = 30

/** Where a document can be previewed, in each language that it has. */
export async function places(strapi: Core.Strapi, ctx: RouteContext): Promise<unknown> {
  const { uid, documentId } = ctx.params as { uid: string, documentId: string }
  const drafts = await requireDrafts(strapi, ctx, 'read', { uid, documentId })
  const languages = await installedLocales(strapi)
  const described = await Promise.all(languages.map(async (language) => {
    const draft = drafts.find(({ locale }) => locale === null || locale === language)
    return draft && {
      language,
      locale: draft.locale,
      previewed: await describePreviewed(strapi, { uid, documentId, locale: draft.locale }, language),
    }
  }))
  return {
    data: described.filter(each => each !== undefined),
  }
}

/** Opens a preview for the editor who asks; it ends with the log-in. */
export async function openSession(strapi: Core.Strapi, ctx: RouteContext): Promise<unknown> {
  const scope = await scopeIn(strapi, ctx, 'read')
  const link = newLink(ctx, 'session', scope, SESSION)
  await insertLink(strapi.db.connection, link)
  return {
    data: shown(strapi, link),
  }
}

/** Makes a link for somebody without an account; who may change the document may send it. */
export async function makeLink(strapi: Core.Strapi, ctx: RouteContext): Promise<unknown> {
  const scope = await scopeIn(strapi, ctx, 'update')
  const { days } = ctx.request.body as { days?: unknown }
  if (typeof days !== 'number' || !Number.isInteger(days) || days < 1 || days > MOST_DAYS)
    throw new errors.ValidationError(`A link holds from 1 to ${MOST_DAYS} days.`)
  const link = newLink(ctx, 'link', scope, days * DAY)
  await insertLink(strapi.db.connection, link)
  return {
    data: shown(strapi, link),
  }
}

/** The links to a document that still hold, whoever made them. */
export async function listLinks(strapi: Core.Strapi, ctx: RouteContext): Promise<unknown> {
  const { uid, documentId } = ctx.params as { uid: string, documentId: string }
  await requireDrafts(strapi, ctx, 'update', { uid, documentId })
  const links = await sentLinks(strapi.db.connection, { uid, documentId })
  const accounts: { id: number, firstname: string | null, lastname: string | null }[] = await strapi.db.query('admin::user').findMany({
    where: {
      id: {
        $in: links.map(({ madeBy }) => madeBy),
      },
    },
    select: [
      'id',
      'firstname',
      'lastname',
    ],
  })
  return {
    data: links.map((link) => {
      const account = accounts.find(({ id }) => id === link.madeBy)
      return {
        ...shown(strapi, link),
        madeBy: [account?.firstname, account?.lastname].filter(Boolean).join(' '),
      }
    }),
  }
}

/** Ends a link, whoever made it. */
export async function endLink(strapi: Core.Strapi, ctx: RouteContext): Promise<unknown> {
  const { id } = ctx.params as { id: string }
  const link = await findLink(strapi.db.connection, id)
  if (link?.kind !== 'link')
    throw new errors.NotFoundError()
  await requireDrafts(strapi, ctx, 'update', { uid: link.uid, documentId: link.documentId })
  await revokeLink(strapi.db.connection, id)
  return {
    data: { id },
  }
}

/** The one document that the body names, if whoever asks may do that with it. */
async function scopeIn(strapi: Core.Strapi, ctx: RouteContext, action: 'read' | 'update'): Promise<PreviewScope> {
  const { uid, documentId, locale } = (ctx.request.body ?? {}) as PreviewScope
  const drafts = await requireDrafts(strapi, ctx, action, { uid, documentId, locale })
  const draft = drafts.find(each => each.locale === locale)
  if (draft === undefined)
    throw new errors.NotFoundError()
  return { uid, documentId, locale }
}

function newLink(ctx: RouteContext, kind: PreviewLink['kind'], scope: PreviewScope, lifetime: number): PreviewLink {
  const { user, session } = ctx.state as { user: AdminUser, session?: { id: string } }
  const now = Date.now()
  return {
    ...scope,
    id: newLinkId(),
    kind,
    madeBy: user.id,
    sessionId: kind === 'session'
      ? session?.id ?? null
      : null,
    madeAt: new Date(now).toISOString(),
    expiresAt: new Date(now + lifetime).toISOString(),
    revokedAt: null,
  }
}

function shown(strapi: Core.Strapi, { id, locale, expiresAt }: PreviewLink) {
  const { siteUrl, previewSecret } = doorSettings(strapi)
  return {
    id,
    locale,
    expiresAt,
    url: `${new URL(siteUrl).origin}/preview/${signLink(previewSecret, id)}`,
  }
}
