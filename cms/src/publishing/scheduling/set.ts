import type { Core, UID } from '@strapi/strapi'
import type { Account } from '../../core/active-account'
import type { Ability, DocumentVersion } from '../../core/documents/access'
import type { EditorsLanguage } from '../../core/locales/editors-language'
import type { Action } from './scheduled-action'
import { nameOf } from '../../core/active-account'
import { draftOf, mayDo, titleOf } from '../../core/documents/access'
import { put } from './table'
import { say } from './words'

/** How it went with one entry of several. */
export interface Outcome { documentId: string, locale: string | null, title: string, problem: string | null }

export interface Wanted { action: Action, at: Date, by: Account, ability: Ability, language: EditorsLanguage }

/** Sets a time for one language of a document. */
export async function schedule(strapi: Core.Strapi, version: DocumentVersion, { action, at, by, ability, language }: Wanted): Promise<Outcome> {
  const draft = await draftOf(strapi, version)
  if (draft === null || !mayDo(strapi, ability, 'read', version.type, draft)) {
    return {
      ...version,
      title: version.documentId,
      problem: say(language, 'noDraft'),
    }
  }
  const refuse = (problem: string) => ({
    documentId: version.documentId,
    locale: version.locale,
    title: titleOf(draft, language),
    problem,
  })
  if (!mayDo(strapi, ability, 'publish', version.type, draft))
    return refuse(say(language, 'mayNot'))
  if (action === 'unpublish' && !await isPublished(strapi, version))
    return refuse(say(language, 'notPublished'))
  await put(strapi.db.connection, {
    ...version,
    action,
    at: at.toISOString(),
    userId: by.id,
    userName: nameOf(by),
  })
  return {
    documentId: version.documentId,
    locale: version.locale,
    title: titleOf(draft, language),
    problem: null,
  }
}

/** What is to be published first may be given a time to be taken back already. */
async function isPublished(strapi: Core.Strapi, { type, documentId, locale }: DocumentVersion): Promise<boolean> {
  const where = {
    documentId,
    ...locale !== null && { locale },
  }
  const published = await strapi.db.query(type as UID.ContentType).count({
    where: {
      ...where,
      publishedAt: { $notNull: true },
    },
  })
  if (published > 0)
    return true
  const waiting: object | undefined = await strapi.db.connection('scheduled_action')
    .where({
      type,
      document_id: documentId,
      locale,
      action: 'publish',
      state: 'waiting',
    })
    .first('id')
  return waiting !== undefined
}
