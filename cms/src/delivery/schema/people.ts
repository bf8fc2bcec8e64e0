import type { Core, UID } from '@strapi/strapi'

export const MEMBER = 'api::board-member.board-member'
const PERSON = 'api::person.person'

/** The types that show a person, each with the picture in its field `photo`. */
export const PEOPLE: string[] = [MEMBER, PERSON]

interface Version {
  id: number
  documentId: string
  publishedAt: unknown
  consentGivenOn?: string | null
  consentWithdrawnOn?: string | null
}

/** All versions of somebody's entry, drafts included. */
export async function versionsOf(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<Version[]> {
  return strapi.db.query(uid).findMany({
    where: { documentId },
  })
}

/** When somebody took the consent back; whichever version says so wins. */
export function withdrawnOn(versions: Version[]): string | undefined {
  return versions.map(({ consentWithdrawnOn }) => consentWithdrawnOn).find(Boolean) ?? undefined
}

/** Whether readers may be shown who somebody is. Of people of the organisation no written consent is kept. */
export function isNamed(uid: string, versions: Version[]): boolean {
  const published = versions.find(({ publishedAt }) => publishedAt !== null)
  if (published === undefined || withdrawnOn(versions) !== undefined)
    return false
  return uid !== MEMBER || Boolean(published.consentGivenOn)
}
