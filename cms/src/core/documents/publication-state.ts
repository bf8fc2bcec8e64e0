import type { Core, UID } from '@strapi/strapi'

/** How a draft stands to what readers see: they have never seen it, see it as it is, or see an older version. */
export type PublicationState = 'draft' | 'published' | 'modified'

interface Version { documentId: string, locale?: string | null, updatedAt: string | Date }

/** Publishing writes draft and published version within half a second, as the admin's own status takes it. */
const TOGETHER = 500

/** Tells of each of some drafts of a type how it stands to what readers see. */
export async function publicationStates(strapi: Core.Strapi, type: UID.ContentType, drafts: Version[]): Promise<(draft: Version) => PublicationState> {
  const published = await strapi.db.query(type).findMany({
    where: {
      documentId: {
        $in: drafts.map(({ documentId }) => documentId),
      },
      publishedAt: { $notNull: true },
    },
    select: ['documentId', 'locale', 'updatedAt'],
  }) as Version[]
  const seen = new Map(published.map(version => [
    versionKey(version),
    new Date(version.updatedAt).getTime(),
  ]))
  return (draft) => {
    const at = seen.get(versionKey(draft))
    if (at === undefined)
      return 'draft'
    return new Date(draft.updatedAt).getTime() > at + TOGETHER
      ? 'modified'
      : 'published'
  }
}

function versionKey({ documentId, locale }: Version): string {
  return `${documentId} ${locale ?? ''}`
}
