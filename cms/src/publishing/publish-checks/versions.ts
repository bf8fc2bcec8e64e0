import type { Core, UID } from '@strapi/strapi'
import type { EditorsLanguage } from '../../core/locales/editors-language'
import type { Attributes, Language, Model, Subject } from './types'
import { translationIn } from '../../core/locales/translation-in'
import { isLocalized } from '../../core/strapi/database'
import { attributesOf, findRows } from '../../core/strapi/queries'
import { subjectOf } from './subject'

type Values = Record<string, unknown>
export interface Version extends Values { documentId: string, locale: string | null }

/** The attributes of every content type and component. */
export function modelsOf(strapi: Core.Strapi): Model {
  return uid => attributesOf<Attributes[string]>(strapi, uid)
}

/** Everything of a version that the checks look at, as Strapi's database layer takes it. */
export function populateOf(model: Model, uid: string): Values {
  return Object.fromEntries(Object.entries(model(uid)).flatMap(([name, attribute]): [string, unknown][] => {
    switch (attribute.type) {
      case 'component':
        return [
          [
            name,
            {
              populate: populateOf(model, attribute.component ?? ''),
            },
          ],
        ]
      case 'dynamiczone':
        return [
          [
            name,
            {
              on: Object.fromEntries((attribute.components ?? []).map(component => [
                component,
                {
                  populate: populateOf(model, component),
                },
              ])),
            },
          ],
        ]
      case 'media':
        return [
          [
            name,
            {
              select: ['id', 'name', 'alternativeText'],
            },
          ],
        ]
      case 'relation':
        return attribute.target?.startsWith('api::') && name !== 'localizations'
          ? [
              [
                name,
                {
                  select: ['id', 'documentId', 'locale'],
                },
              ],
            ]
          : []
      default:
        return []
    }
  }))
}

/** Drafts or published versions with all that the checks look at. */
export async function readVersions(strapi: Core.Strapi, uid: UID.ContentType, where: Values, status: 'draft' | 'published'): Promise<Version[]> {
  return findRows<Version>(strapi, uid, {
    where: {
      ...where,
      publishedAt: status === 'draft'
        ? null
        : { $notNull: true },
    },
    populate: populateOf(modelsOf(strapi), uid),
  })
}

/** A version, taken apart for the checks. */
export function subjectOfVersion(strapi: Core.Strapi, uid: UID.ContentType, values: Values & { documentId?: string, locale?: string | null }): Subject {
  return subjectOf(modelsOf(strapi), {
    uid,
    documentId: values.documentId,
    locale: isLocalized(strapi.contentType(uid))
      ? values.locale as Language
      : null,
    values,
  })
}

/** What lists call a version, in a language where it is told in several. */
export function titleOf(values: Values, language: EditorsLanguage): string {
  const label = [
    values.title,
    values.displayName,
    values.name,
    values.label,
  ].map(value => typeof value === 'object' && value !== null
    ? translationIn(value, language)
    : value).find(value => value !== null && value !== undefined && value !== '')
  return String(label ?? values.slug ?? '')
}
