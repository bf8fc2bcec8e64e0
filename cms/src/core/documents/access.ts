import type { Locale } from '@ican/shared/vocabulary'
import type { Core, UID } from '@strapi/strapi'
import type { RouteContext } from '../strapi/admin-routes'
import { defaultLocale } from '@ican/shared/vocabulary'
import { errors } from '@strapi/utils'
import { translationIn } from '../locales/translation-in'
import { isLocalized } from '../strapi/database'
import { serviceOf } from '../strapi/services'

/** What an account may do, as Strapi's own permission engine says it. */
export type Ability = object

export type DocumentAction = 'create' | 'read' | 'update' | 'publish'

interface Checker {
  can: Record<DocumentAction, (entity?: object) => boolean>
  sanitizedQuery: Record<DocumentAction, (query: object) => Promise<object>>
}

/** One language of one document, as the admin names it; a type without languages has none. */
export interface DocumentVersion { type: string, documentId: string, locale: string | null }

/** A draft, with what is needed to check permissions on it and to call it by a name. */
export interface Draft { id: number, documentId: string, locale: string | null, updatedAt: string, [field: string]: unknown }

/** What somebody may do with one type; the same checks as the content manager makes. */
export function accessTo(strapi: Core.Strapi, ability: Ability, type: string): Checker {
  return serviceOf<{ create: (options: { userAbility: Ability, model: string }) => Checker }>(strapi, 'plugin::content-manager.permission-checker')
    .create({ userAbility: ability, model: type })
}

/** A handler of the admin's own questions that answers only those who may do something with a type. */
export function onlyFor(strapi: Core.Strapi, type: string, action: DocumentAction, handler: (ctx: RouteContext) => Promise<unknown>): (ctx: RouteContext) => Promise<unknown> {
  return async (ctx) => {
    if (!accessTo(strapi, ctx.state.userAbility, type).can[action]())
      throw new errors.ForbiddenError()
    return handler(ctx)
  }
}

/** The draft of one language, with its author; null if there is none. */
export async function draftOf(strapi: Core.Strapi, { type, documentId, locale }: DocumentVersion): Promise<Draft | null> {
  return strapi.db.query(type as UID.ContentType).findOne({
    where: {
      documentId,
      publishedAt: null,
      ...locale !== null && { locale },
    },
    populate: [
      'createdBy',
      ...titleComponents(strapi, type),
    ],
  })
}

/** Whether somebody may do something with one language of a document. */
export function mayDo(strapi: Core.Strapi, ability: Ability, action: DocumentAction, type: string, draft: Draft): boolean {
  return accessTo(strapi, ability, type).can[action](draft)
}

/** The site's types that are published, of which somebody may read at least some entries. */
export function readableTypes(strapi: Core.Strapi, ability: Ability): UID.ContentType[] {
  return Object.values(strapi.contentTypes)
    .filter(({ uid, options }) => uid.startsWith('api::') && options?.draftAndPublish === true)
    .map(({ uid }) => uid)
    .filter(uid => accessTo(strapi, ability, uid).can.read())
}

/** Whether something names a type of the site whose entries are drafted and published. */
export function isPublishableType(strapi: Core.Strapi, type: unknown): type is UID.ContentType {
  return typeof type === 'string' && type.startsWith('api::')
    && strapi.contentTypes[type as UID.ContentType]?.options?.draftAndPublish === true
}

/** The language by which a version of a type is kept; null where the type has no languages. */
export function localeFor(strapi: Core.Strapi, type: UID.ContentType, locale: unknown): string | null {
  const schema = strapi.contentTypes[type]
  return schema !== undefined && isLocalized(schema)
    ? String(locale ?? defaultLocale)
    : null
}

/** Fields that may name an entry, the likeliest first. */
export const titleFields = [
  'title',
  'name',
  'displayName',
  'label',
]

/** The field by which an entry of a type is named in one language; undefined where it is named in several side by side. */
export function titleFieldOf(strapi: Core.Strapi, type: string): string | undefined {
  const attributes = strapi.contentTypes[type as UID.ContentType]?.attributes ?? {}
  return titleFields.find(field => attributes[field]?.type === 'string')
}

/** By what an entry is called in lists: its title or name, in a language where it is told in several, else its id. */
export function titleOf(entry: Record<string, unknown>, language: Locale): string {
  const text = titleFields.map(field => entry[field])
    .map(value => typeof value === 'object' && value !== null
      ? translationIn(value, language)
      : value)
    .find(value => typeof value === 'string' && value !== '')
  return String(text ?? entry.documentId)
}

/** The components to be read with an entry, for it to be called by its name. */
export function titleComponents(strapi: Core.Strapi, type: string): string[] {
  const attributes = strapi.contentTypes[type as UID.ContentType]?.attributes ?? {}
  return titleFields.filter(field => attributes[field]?.type === 'component')
}
