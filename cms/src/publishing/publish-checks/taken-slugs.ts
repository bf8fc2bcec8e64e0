import type { Core, UID } from '@strapi/strapi'
import type { SlugHolder, Subject } from './types'

interface Row { documentId: string, locale?: string | null, slug: string, title?: string, displayName?: string }

/** The published versions that have one of the slugs of those that are looked at, by type and slug. */
export async function takenSlugs(strapi: Core.Strapi, subjects: Subject[]): Promise<Map<string, SlugHolder[]>> {
  const wanted = Map.groupBy(subjects.filter(({ values }) => typeof values.slug === 'string' && values.slug !== ''), ({ uid }) => uid)
  const taken = new Map<string, SlugHolder[]>()
  for (const [uid, ofType] of wanted) {
    const { attributes } = strapi.getModel(uid as UID.ContentType)
    const rows = await strapi.db.query(uid as UID.ContentType).findMany({
      where: {
        slug: {
          $in: [
            ...new Set(ofType.map(({ values }) => String(values.slug))),
          ],
        },
        publishedAt: { $notNull: true },
      },
      select: [
        'documentId',
        'locale',
        'slug',
        ...['title', 'displayName'].filter(field => attributes[field]?.type === 'string'),
      ],
    }) as Row[]
    for (const { documentId, locale = null, slug, title, displayName } of rows) {
      taken.set(slugKey(uid, slug), [
        ...taken.get(slugKey(uid, slug)) ?? [],
        { documentId, locale, title: title ?? displayName ?? slug },
      ])
    }
  }
  return taken
}

export function slugKey(uid: string, slug: unknown): string {
  return `${uid} ${String(slug)}`
}
