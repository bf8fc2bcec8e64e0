import type { Core, UID } from '@strapi/strapi'
import type { Connection } from '../../core/strapi/database'
import type { DocumentCall } from '../../core/strapi/document-middleware'
import type { Judged } from './judge'
import type { Finding } from './types'
import { beforeEveryCommit } from '../../core/strapi/before-commit'
import { onDocuments } from '../../core/strapi/document-middleware'
import { accept, acceptedOn, claim, decisionUnderWay } from './accepted'
import { keyOf } from './finding'
import { keepFindings } from './findings'
import { judge } from './judge'
import { refusal } from './refusal'
import { readVersions } from './versions'

interface Published { uid: UID.ContentType, documentId: string, locales: (string | null)[] }
interface Entry { documentId: string, locale?: string | null }

/**
 * Checks everything that is published, by whichever way: each passes the document service. It does so at the end of the
 * transaction, so that what is published together may refer to one another; what is refused is undone as a whole.
 */
export function guardPublishing(strapi: Core.Strapi): void {
  const underWay = new WeakMap<object, Published[]>()
  onDocuments(strapi, async (call, next) => {
    if (!publishes(strapi, call))
      return next()
    return strapi.db.transaction(async ({ trx }) => {
      const result = await next()
      underWay.set(trx, [
        ...underWay.get(trx) ?? [],
        ...publishedBy(call, result),
      ])
      return result
    })
  })
  beforeEveryCommit(strapi, 'gate', async (connection) => {
    const published = underWay.get(connection) ?? []
    underWay.delete(connection)
    if (published.length > 0)
      await letThrough(strapi, connection, published)
  })
}

function publishes(strapi: Core.Strapi, { uid, action, params }: DocumentCall): boolean {
  if (!uid.startsWith('api::') || strapi.contentType(uid).options?.draftAndPublish !== true)
    return false
  return action === 'publish' || (['create', 'update'].includes(action) && params.status === 'published')
}

function publishedBy({ uid, action }: DocumentCall, result: unknown): Published[] {
  const entries = action === 'publish'
    ? (result as { entries: Entry[] }).entries
    : [result as Entry | null]
  return entries.filter(entry => entry !== null).map(({ documentId, locale = null }) => ({
    uid,
    documentId,
    locales: [locale],
  }))
}

async function letThrough(strapi: Core.Strapi, connection: Connection, published: Published[]): Promise<void> {
  const judged = await judge(strapi, connection, await draftsOf(strapi, published))
  const blocked = judged.filter(({ findings }) => findings.some(({ level }) => level === 'block'))
  if (blocked.length > 0)
    throw refusal(strapi, 'block', blocked)
  const open: Judged[] = []
  for (const each of judged) {
    const warnings = await openWarnings(strapi, connection, each)
    if (warnings.length > 0)
      open.push({ ...each, findings: warnings })
  }
  if (open.length > 0)
    throw refusal(strapi, 'warn', open)
  await keepFindings(connection, judged)
}

/** The drafts, not the versions made of them: what a draft leads to and is not published, Strapi leaves out of those. */
async function draftsOf(strapi: Core.Strapi, published: Published[]): Promise<Parameters<typeof judge>[2]> {
  const byType = Map.groupBy(published, ({ uid }) => uid)
  const drafts = await Promise.all([...byType].map(async ([uid, ofType]) => {
    const wanted = new Set(ofType.flatMap(({ documentId, locales }) => locales.map(locale => `${documentId} ${locale ?? ''}`)))
    const versions = await readVersions(strapi, uid, {
      documentId: {
        $in: [
          ...new Set(ofType.map(({ documentId }) => documentId)),
        ],
      },
    }, 'draft')
    return versions
      .filter(({ documentId, locale }) => wanted.has(`${documentId} ${locale ?? ''}`))
      .map(version => ({ uid, version }))
  }))
  return drafts.flat()
}

/** The warnings that nobody has accepted yet. */
async function openWarnings(strapi: Core.Strapi, connection: Connection, { uid, documentId, locale, findings }: Judged): Promise<Finding[]> {
  const warnings = findings.filter(({ level }) => level === 'warn')
  if (warnings.length === 0)
    return []
  const which = { uid, documentId, locale }
  const userId: number | undefined = strapi.requestContext.get()?.state.user?.id
  if (userId !== undefined)
    await claim(connection, which, userId)
  const accepted = await acceptedOn(connection, which)
  const open = warnings.filter(finding => !accepted.has(keyOf(finding)))
  const decision = decisionUnderWay()
  if (decision === undefined || open.length === 0)
    return open
  await accept(connection, which, open, decision)
  return []
}
