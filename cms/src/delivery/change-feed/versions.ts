import type { Core, UID } from '@strapi/strapi'
import type { Change } from './change'

/** A version of a document that readers see. */
interface Version {
  id: number
  locale: string | null
  slug: string | null
  updatedAt: string
}

/** What readers see of a document: its published versions, and the documents that name it from their own side. */
export interface Visible {
  versions: Version[]
  /** Documents whose own fields name this one, but which can be chosen from this side, too. */
  joined: Joined[]
}

export interface Joined { uid: UID.ContentType, documentId: string }

export const NOTHING: Visible = { versions: [], joined: [] }

/** Reads what readers see of a document, inside the transaction under way. */
export async function visibleOf(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<Visible> {
  const { attributes } = strapi.getModel(uid)
  const inverse = Object.entries(attributes).filter(([, attribute]) => 'mappedBy' in attribute && attribute.mappedBy !== undefined)
  const rows = await strapi.db.query(uid).findMany({
    where: {
      documentId,
      publishedAt: { $notNull: true },
    },
    populate: Object.fromEntries(inverse.map(([name]) => [
      name,
      {
        select: ['documentId'],
      },
    ])),
  }) as Record<string, unknown>[]
  const joined = inverse.flatMap(([name, attribute]) => rows.flatMap(row => entriesOf(row[name])).map(other => ({
    uid: ('target' in attribute
      ? attribute.target
      : uid) as UID.ContentType,
    documentId: other.documentId,
  })))
  return {
    versions: rows.map(row => ({
      id: Number(row.id),
      locale: textOrNull(row.locale),
      // A redirect has no slug: what it stands for is the address that it leads away from.
      slug: textOrNull(row.slug ?? row.from),
      updatedAt: String(row.updatedAt),
    })),
    joined,
  }
}

/** The changes between what readers saw and what they will see; `drafts` are the languages that still have a draft. */
export function changesBetween(type: string, documentId: string, before: Visible, after: Visible, drafts: Set<string | null>): Change[] {
  const locales = new Set([
    ...before.versions,
    ...after.versions,
  ].map(({ locale }) => locale))
  return [...locales].flatMap((locale): Change[] => {
    const old = before.versions.find(version => version.locale === locale)
    const now = after.versions.find(version => version.locale === locale)
    if (old !== undefined && now !== undefined && old.id === now.id && old.updatedAt === now.updatedAt)
      return []
    const gone = drafts.has(locale)
      ? 'unpublished'
      : 'deleted'
    return [
      {
        kind: now === undefined
          ? gone
          : 'published',
        type,
        documentId,
        locale,
        slugBefore: old?.slug ?? null,
        slugAfter: now?.slug ?? null,
      },
    ]
  })
}

/** The documents that were joined to this one and are no longer, or the other way round, each once. */
export function rejoined(before: Visible, after: Visible): Joined[] {
  const missingIn = (others: Joined[]) => (one: Joined) => !others.some(other => other.uid === one.uid && other.documentId === one.documentId)
  const all = [
    ...before.joined.filter(missingIn(after.joined)),
    ...after.joined.filter(missingIn(before.joined)),
  ]
  return [
    ...new Map(all.map(one => [one.documentId, one])).values(),
  ]
}

function entriesOf(value: unknown): { documentId: string }[] {
  return [value ?? []].flat() as { documentId: string }[]
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string'
    ? value
    : null
}
