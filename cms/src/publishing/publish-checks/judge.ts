import type { Core, UID } from '@strapi/strapi'
import type { Connection } from '../../core/strapi/database'
import type { Finding } from './types'
import type { Version } from './versions'
import { editorsLanguage } from '../../core/locales/editors-language'
import { checks } from './checks'
import { findingsOf } from './finding'
import { lixOf, proseOf } from './reading'
import { subjectOfVersion, titleOf } from './versions'
import { loadWorld } from './world'

/** A version with what the checks found on it. */
export interface Judged {
  uid: UID.ContentType
  documentId: string
  locale: string | null
  title: string
  lix: number | undefined
  findings: Finding[]
}

/** Runs every check on versions of documents. */
export async function judge(strapi: Core.Strapi, connection: Connection, versions: { uid: UID.ContentType, version: Version }[]): Promise<Judged[]> {
  const subjects = versions.map(({ uid, version }) => ({
    uid,
    version,
    subject: subjectOfVersion(strapi, uid, version),
  }))
  const world = await loadWorld(strapi, connection, subjects.map(({ subject }) => subject))
  const language = editorsLanguage(strapi)
  return subjects.map(({ uid, version, subject }) => ({
    uid,
    documentId: version.documentId,
    locale: version.locale,
    title: titleOf(version, language),
    lix: lixOf(proseOf(subject)),
    findings: findingsOf(checks, subject, world),
  }))
}
