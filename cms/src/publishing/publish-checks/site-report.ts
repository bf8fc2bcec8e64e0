import type { Core, UID } from '@strapi/strapi'
import type { KeptFinding } from './findings'
import type { Level } from './types'
import { titleComponents, titleOf } from '../../core/documents/access'
import { editorsLanguage } from '../../core/locales/editors-language'
import { typeName } from '../../core/locales/type-names'
import { onDocuments } from '../../core/strapi/document-middleware'
import { checkedSoFar, forgetOthers, forgetVersions, keepFindings, keptFindings } from './findings'
import { judge } from './judge'
import { nameOf, tell } from './refusal'
import { readVersions } from './versions'

/** What is wrong on the published site. */
export interface SiteReport {
  /** How many published versions have been looked at. */
  versions: number
  /** When the one that has waited longest was looked at. */
  oldestCheck: string | null
  counts: { code: string, name: string, level: Level, count: number, oldest: string }[]
  findings: (KeptFinding & { kind: 'collectionType' | 'singleType', typeName: string, text: string })[]
}

const BATCH = 50
const levels: Level[] = ['block', 'warn', 'note']

/** The types that are checked: everything that is published. */
export function checkedTypes(strapi: Core.Strapi): UID.ContentType[] {
  return Object.values(strapi.contentTypes)
    .filter(({ uid, options }) => uid.startsWith('api::') && options?.draftAndPublish === true)
    .map(({ uid }) => uid)
}

/** The report on published versions of some types, gravest first. */
export async function siteReport(strapi: Core.Strapi, uids: string[]): Promise<SiteReport> {
  return await strapi.db.transaction(async ({ trx }) => {
    const found = await keptFindings(trx, uids)
    const { versions, oldest } = await checkedSoFar(trx, uids)
    const byCode = Map.groupBy(found, ({ code, level }) => `${level} ${code}`)
    const titleIn = await recordTitles(strapi, found)
    const grave = (one: { level: Level }, other: { level: Level }) => levels.indexOf(one.level) - levels.indexOf(other.level)
    return {
      versions,
      oldestCheck: oldest,
      counts: [
        ...byCode.values(),
      ].flatMap(([first, ...others]) => first === undefined
        ? []
        : [
            {
              code: first.code,
              name: nameOf(strapi, first.code),
              level: first.level,
              count: others.length + 1,
              oldest: first.since,
            },
          ]).toSorted(grave),
      findings: found.map(finding => ({
        ...finding,
        title: titleIn.get(finding.documentId) ?? finding.title,
        kind: strapi.contentTypes[finding.uid as UID.ContentType]?.kind ?? 'collectionType',
        typeName: typeName(strapi, finding.uid, editorsLanguage(strapi)),
        text: tell(strapi, finding),
      })).toSorted(grave),
    }
  })
}

/** What the records among what was found are called in the language of whoever asks; their titles stand in several side by side. */
async function recordTitles(strapi: Core.Strapi, found: KeptFinding[]): Promise<Map<string, string>> {
  const titles = new Map<string, string>()
  for (const [uid, own] of Map.groupBy(found, finding => finding.uid as UID.ContentType)) {
    const components = titleComponents(strapi, uid)
    if (components.length === 0)
      continue
    const entries = await strapi.db.query(uid).findMany({
      where: {
        documentId: {
          $in: own.map(({ documentId }) => documentId),
        },
        publishedAt: { $notNull: true },
      },
      populate: components,
    }) as { documentId: string }[]
    for (const entry of entries)
      titles.set(entry.documentId, titleOf({ ...entry }, editorsLanguage(strapi)))
  }
  return titles
}

const underWay = new WeakMap<Core.Strapi, Promise<void>>()

/**
 * Looks at every published version anew: links die and dates pass without anybody publishing anything. One look at a time;
 * whoever asks during one waits for that.
 */
export function checkWholeSite(strapi: Core.Strapi, signal?: AbortSignal): Promise<void> {
  const look = underWay.get(strapi) ?? lookAtAll(strapi, signal).finally(() => underWay.delete(strapi))
  underWay.set(strapi, look)
  return look
}

async function lookAtAll(strapi: Core.Strapi, signal?: AbortSignal): Promise<void> {
  for (const uid of checkedTypes(strapi)) {
    const rows = await strapi.db.query(uid).findMany({
      where: {
        publishedAt: { $notNull: true },
      },
      select: ['id', 'documentId', 'locale'],
    }) as { id: number, documentId: string, locale: string | null }[]
    for (let from = 0; from < rows.length; from += BATCH) {
      signal?.throwIfAborted()
      const ids = rows.slice(from, from + BATCH).map(({ id }) => id)
      await strapi.db.transaction(async ({ trx }) => {
        const versions = await readVersions(strapi, uid, {
          id: { $in: ids },
        }, 'published')
        await keepFindings(trx, await judge(strapi, trx, versions.map(version => ({ uid, version }))))
      })
    }
    await strapi.db.transaction(({ trx }) => forgetOthers(trx, uid, rows))
  }
}

/** Drops what was found on a version once it is taken back or deleted. */
export function forgetWithdrawn(strapi: Core.Strapi): void {
  onDocuments(strapi, async ({ uid, action }, next) => {
    if (!['unpublish', 'delete'].includes(action) || !uid.startsWith('api::'))
      return next()
    return strapi.db.transaction(async ({ trx }) => {
      const result = await next() as { documentId: string, entries: { locale?: string | null }[] }
      await forgetVersions(trx, uid, result.documentId, result.entries.map(({ locale = null }) => locale))
      return result
    })
  })
}
