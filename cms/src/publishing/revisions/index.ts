import type { Core, UID } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import type { Connection } from '../../core/strapi/database'
import type { DocumentCall } from '../../core/strapi/document-middleware'
import { defaultLocale } from '@ican/shared/vocabulary'
import { columnOf } from '../../core/strapi/database'
import { onDocuments } from '../../core/strapi/document-middleware'
import { findRows } from '../../core/strapi/queries'

type Data = Record<string, unknown>
interface Version { id: number, locale: string | null, changeNote: string | null, firstPublishedAt: unknown }
interface Dates { firstPublishedAt?: Date, changedAt?: Date }

export const revisions: Feature = {
  name: 'publishing/revisions',
  register: keepChangeNotes,
}

/** Whether texts of a type tell readers of corrections. */
export function hasChangeNotes(strapi: Core.Strapi, uid: UID.ContentType): boolean {
  return 'changeNote' in strapi.contentType(uid).attributes
}

/**
 * Writes down when a text was first published, and when its change note was: a note that differs from the published one
 * makes a change a major one. Strapi knows only when it was last published, be it for a comma.
 */
function keepChangeNotes(strapi: Core.Strapi): void {
  onDocuments(strapi, async (call, next) => {
    const { uid, action, params } = call
    if (!uid.startsWith('api::') || !hasChangeNotes(strapi, uid))
      return next()
    if (action === 'clone') {
      params.data = {
        ...params.data as Data,
        changeNote: null,
        changedAt: null,
        firstPublishedAt: null,
      }
    }
    if (action === 'create' && params.status === 'published') {
      params.data = {
        firstPublishedAt: new Date(),
        ...params.data as Data,
      }
    }
    if (action === 'update' && params.status === 'published') {
      params.data = {
        ...await datesOfUpdate(strapi, call),
        ...params.data as Data,
      }
    }
    return action === 'publish'
      ? strapi.db.transaction(async ({ trx }) => {
          await dateDrafts(strapi, trx, call)
          return next()
        })
      : next()
  })
}

/** Whether publishing a version now would correct what readers have already seen, without a new note. */
export async function isSilentCorrection(strapi: Core.Strapi, uid: UID.ContentType, { documentId, locale, changeNote }: { documentId: string, locale: string | null, changeNote: unknown }): Promise<boolean> {
  if (!hasChangeNotes(strapi, uid))
    return false
  const [published] = await versionsOf(strapi, uid, documentId, 'published', locale)
  return published !== undefined && (changeNote || null) === (published.changeNote || null)
}

async function datesOfUpdate(strapi: Core.Strapi, { uid, params }: DocumentCall): Promise<Dates> {
  const documentId = String(params.documentId)
  const locale = typeof params.locale === 'string'
    ? params.locale
    : defaultLocale
  const [draft] = await versionsOf(strapi, uid, documentId, 'draft', locale)
  const [published] = await versionsOf(strapi, uid, documentId, 'published', locale)
  const { changeNote = draft?.changeNote ?? null } = params.data as { changeNote?: string | null }
  return datesFrom(draft, published, changeNote)
}

/** Straight into the table: through Strapi, the draft would count as changed since it was saved. */
async function dateDrafts(strapi: Core.Strapi, connection: Connection, { uid, params }: DocumentCall): Promise<void> {
  const documentId = String(params.documentId)
  const drafts = await versionsOf(strapi, uid, documentId, 'draft')
  const published = await versionsOf(strapi, uid, documentId, 'published')
  const wanted = [params.locale ?? defaultLocale].flat() as unknown[]
  for (const draft of drafts.filter(({ locale }) => wanted.includes('*') || wanted.includes(locale))) {
    const dates = datesFrom(draft, published.find(({ locale }) => locale === draft.locale), draft.changeNote)
    for (const [name, date] of Object.entries(dates) as [keyof Dates, Date][])
      await connection(strapi.db.metadata.get(uid).tableName).where({ id: draft.id }).update({ [columnOf(strapi, uid, name)]: date })
  }
}

function datesFrom(draft: Version | undefined, published: Version | undefined, changeNote: string | null): Dates {
  const now = new Date()
  return {
    ...!draft?.firstPublishedAt && { firstPublishedAt: now },
    ...published !== undefined && changeNote && changeNote !== published.changeNote && { changedAt: now },
  }
}

async function versionsOf(strapi: Core.Strapi, uid: UID.ContentType, documentId: string, status: 'draft' | 'published', locale?: string | null): Promise<Version[]> {
  return findRows<Version>(strapi, uid, {
    where: {
      documentId,
      ...locale && { locale },
      publishedAt: status === 'draft'
        ? null
        : { $notNull: true },
    },
    select: [
      'id',
      'locale',
      'changeNote',
      'firstPublishedAt',
    ],
  })
}
