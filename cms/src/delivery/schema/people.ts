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

/**
 * Whether a version of somebody's entry lacks the day of the consent; it counts like a withdrawal, whichever version it
 * is. Of people of the organisation no written consent is kept.
 */
export function lacksConsent(uid: string, versions: Version[]): boolean {
  return uid === MEMBER && versions.some(({ consentGivenOn }) => !consentGivenOn)
}

/** Whether somebody is published, with consent or without. */
export function isPublished(versions: Version[]): boolean {
  return versions.some(({ publishedAt }) => publishedAt !== null)
}

/** Whether readers may be shown who somebody is. */
export function isNamed(uid: string, versions: Version[]): boolean {
  return isPublished(versions) && withdrawnOn(versions) === undefined && !lacksConsent(uid, versions)
}
