import type { Core, Schema, UID } from '@strapi/strapi'
import { createHash } from 'node:crypto'
import { internalTypes } from '../../core/internal-types'

/** What is read of a version to know what it refers to. */
export type Populate = Record<string, unknown>

type Attribute = Schema.Attribute.AnyAttribute
interface Model { attributes: Record<string, Attribute> }

/** Raised by whoever changes what counts as a reference: every index is then made anew at the next start. */
const RULES = 1

/** Kept by Strapi for itself; they refer to nothing that an editor has chosen. */
const own = [
  'createdBy',
  'updatedBy',
  'localizations',
]

/** The attributes of a model that can refer to something. */
export function referringAttributes({ attributes }: Model): [string, Attribute][] {
  return Object.entries(attributes).filter(([name, attribute]) => !own.includes(name) && (attribute.type === 'relation'
    // The other side of a relation is read from the side that keeps it.
    ? targetTypeOf(attribute).startsWith('api::') && !('mappedBy' in attribute && attribute.mappedBy)
    : [
        'media',
        'component',
        'dynamiczone',
        'string',
        'text',
        'richtext',
        'blocks',
      ].includes(attribute.type)))
}

/** Everything of a type that has to be read beside its plain columns. */
export function referencesOf(strapi: Core.Strapi, model: Model): Populate {
  return Object.fromEntries(referringAttributes(model).flatMap(([name, attribute]): [string, unknown][] => {
    switch (attribute.type) {
      case 'relation':
      case 'media':
        return [
          [
            name,
            {
              select: ['documentId'],
            },
          ],
        ]
      case 'component':
        return [
          [
            name,
            {
              populate: referencesOf(strapi, componentOf(strapi, attribute.component)),
            },
          ],
        ]
      case 'dynamiczone':
        return [
          [
            name,
            {
              on: Object.fromEntries(attribute.components.map(component => [
                component,
                {
                  populate: referencesOf(strapi, componentOf(strapi, component)),
                },
              ])),
            },
          ],
        ]
      default:
        return []
    }
  }))
}

export function componentOf(strapi: Core.Strapi, uid: string): Model {
  const component = strapi.components[uid as UID.Component]
  if (component === undefined)
    throw new Error(`There is no component ${uid}.`)
  return component
}

/** The type that a relation leads to; one that may lead to any has none. */
export function targetTypeOf(attribute: Attribute): string {
  return 'target' in attribute
    ? String(attribute.target)
    : ''
}

/** The types of which references are kept. */
export function referringTypes(strapi: Core.Strapi): UID.ContentType[] {
  return Object.keys(strapi.contentTypes).filter(uid => uid.startsWith('api::') && !internalTypes.includes(uid) && uid !== 'api::redirect.redirect') as UID.ContentType[]
}

/** Changes whenever the content model, or what counts as a reference, does. */
export function modelFingerprint(strapi: Core.Strapi): string {
  const model = referringTypes(strapi).map(uid => [
    uid,
    referencesOf(strapi, strapi.getModel(uid)),
    referringAttributes(strapi.getModel(uid)).map(([name, { type }]) => [name, type]),
  ])
  return createHash('sha256').update(JSON.stringify([RULES, model])).digest('hex')
}
