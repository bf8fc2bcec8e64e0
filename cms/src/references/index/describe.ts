import type { Core, UID } from '@strapi/strapi'
import type { EditorsLanguage } from '../../core/locales/editors-language'
import type { RouteContext } from '../../core/strapi/admin-routes'
import type { Reference, ReferenceKind } from './table'
import { localeOrder } from '../../core/locales/installed-locales'
import { typeName } from '../../core/locales/type-names'
import { serviceOf } from '../../core/strapi/services'

/** One document that refers to something, as an editor is told of it. */
export interface User {
  type: string
  /** What the type is called in the admin. */
  typeName: string
  isSingle: boolean
  documentId: string
  title: string
  /** In which languages, whether readers see it there, and in which fields. */
  places: { locale: string | null, isPublished: boolean, path: string, kind: ReferenceKind }[]
}

interface Permissions { createPermissionsManager: (options: { ability: unknown, action: string, model: string }) => { isAllowed: boolean } }
type Entry = Record<string, unknown> & { documentId: string, locale: string | null }

/** Whether whoever sends a request may read documents of a type in the admin. */
export function mayRead(strapi: Core.Strapi, ctx: Pick<RouteContext, 'state'>, type: string): boolean {
  return serviceOf<Permissions>(strapi, 'admin::permission').createPermissionsManager({
    ability: ctx.state.userAbility,
    action: 'plugin::content-manager.explorer.read',
    model: type,
  }).isAllowed
}

/** Puts references together by document, each with its title in the language of the reader where there is one. */
export async function describeUsers(strapi: Core.Strapi, references: Reference[], language: EditorsLanguage): Promise<User[]> {
  const users = new Map<string, User>()
  const titles = await titlesOf(strapi, references, language)
  for (const { type, documentId, locale, status, path, kind } of references) {
    const key = `${type} ${documentId}`
    const model = strapi.getModel(type as UID.ContentType)
    const user = users.get(key) ?? {
      type,
      typeName: typeName(strapi, type, language),
      isSingle: model.kind === 'singleType',
      documentId,
      title: titles.get(key) ?? documentId,
      places: [],
    }
    users.set(key, user)
    const known = user.places.find(place => place.locale === locale && place.path === path && place.kind === kind)
    if (known === undefined) {
      user.places.push({
        locale,
        isPublished: status === 'published',
        path,
        kind,
      })
    }
    else {
      known.isPublished ||= status === 'published'
    }
  }
  return [
    ...users.values(),
  ]
}

async function titlesOf(strapi: Core.Strapi, references: Reference[], language: string): Promise<Map<string, string>> {
  const titles = new Map<string, string>()
  const order = await localeOrder(strapi, language)
  for (const type of new Set(references.map(reference => reference.type))) {
    const documentIds = [
      ...new Set(references.filter(reference => reference.type === type).map(({ documentId }) => documentId)),
    ]
    const { attributes } = strapi.getModel(type as UID.ContentType)
    const translated = ['title', 'name', 'label'].filter(name => attributes[name]?.type === 'component')
    const rows = await strapi.db.query(type as UID.ContentType).findMany({
      where: {
        documentId: { $in: documentIds },
      },
      populate: translated,
    }) as Entry[]
    // The last one wins: the best language comes last.
    for (const row of rows.toSorted((one, other) => order.indexOf(other.locale ?? '') - order.indexOf(one.locale ?? '')))
      titles.set(`${type} ${row.documentId}`, titleOf(row, language))
  }
  return titles
}

function titleOf(row: Entry, language: string): string {
  for (const value of [
    row.title,
    row.displayName,
    row.name,
    row.label,
    row.slug,
  ]) {
    if (typeof value === 'string' && value !== '')
      return value
    if (typeof value === 'object' && value !== null) {
      const { [language]: own, en } = value as Record<string, unknown>
      if (typeof (own ?? en) === 'string')
        return String(own ?? en)
    }
  }
  return row.documentId
}
