import type { Core } from '@strapi/strapi'
import { StrapiChanged } from './changed'

/** A relation as the database keeps it: one row for each link, from the row that chooses to the row that is chosen. */
export interface RelationTable {
  name: string
  /** The type or component that chooses, and the type that is chosen. */
  from: string
  fromTable: string
  to: string
  toTable: string
  fromColumn: string
  toColumn: string
  /** Where a link stands among those of the row that chooses, and among those of the row that is chosen. */
  orderColumn: string | undefined
  inverseOrderColumn: string | undefined
  /** Whether it can be chosen from the other side, too. */
  isTwoSided: boolean
}

/** The rows that tie components to what they are in. Its columns are the same everywhere. */
export interface ComponentTable { of: string, ofTable: string, name: string }

interface Attribute {
  type: string
  target?: string
  mappedBy?: string
  inversedBy?: string
  unstable_virtual?: boolean
  joinTable?: {
    name: string
    joinColumn: { name: string }
    inverseJoinColumn?: { name: string }
    orderColumnName?: string
    inverseOrderColumnName?: string
  }
}

/**
 * The join tables of every relation between the site’s contents, each once. Strapi keeps no link to a row that is not
 * there, and its document service has no way to put one back into a published version.
 * Broken by: relations without a join table, or other names in `db.metadata`.
 */
export function relationTables(strapi: Core.Strapi): RelationTable[] {
  return modelsOf(strapi).flatMap(uid => Object.entries(strapi.getModel(uid).attributes).flatMap(([name, attribute]): RelationTable[] => {
    if (attribute.type !== 'relation' || !('target' in attribute) || !String(attribute.target).startsWith('api::'))
      return []
    const kept = attributeOf(strapi, uid, name)
    // The other side of a relation has the same table; the other languages of a text are tied to it by none.
    if (kept?.mappedBy || kept?.unstable_virtual)
      return []
    const table = kept?.joinTable
    if (kept?.target === undefined || table?.inverseJoinColumn === undefined)
      throw new StrapiChanged(`a join table for ${uid}.${name}`)
    return [
      {
        name: table.name,
        from: uid,
        fromTable: strapi.db.metadata.get(uid).tableName,
        to: kept.target,
        toTable: strapi.db.metadata.get(kept.target).tableName,
        fromColumn: table.joinColumn.name,
        toColumn: table.inverseJoinColumn.name,
        orderColumn: table.orderColumnName,
        inverseOrderColumn: table.inverseOrderColumnName,
        isTwoSided: kept.inversedBy !== undefined,
      },
    ]
  }))
}

/** The tables that tie components to the rows of types and components that they are in. */
export function componentTables(strapi: Core.Strapi): ComponentTable[] {
  return modelsOf(strapi).flatMap((uid): ComponentTable[] => {
    const name = Object.entries(strapi.getModel(uid).attributes).find(([, { type }]) => type === 'component' || type === 'dynamiczone')?.[0]
    if (name === undefined)
      return []
    const table = attributeOf(strapi, uid, name)?.joinTable
    if (table?.joinColumn.name !== 'entity_id')
      throw new StrapiChanged(`a table of the components of ${uid}`)
    return [
      { of: uid, ofTable: strapi.db.metadata.get(uid).tableName, name: table.name },
    ]
  })
}

function modelsOf(strapi: Core.Strapi) {
  return [
    ...Object.values(strapi.contentTypes).map(({ uid }) => uid).filter(uid => uid.startsWith('api::')),
    ...Object.values(strapi.components).map(({ uid }) => uid),
  ]
}

function attributeOf(strapi: Core.Strapi, uid: string, name: string): Attribute | undefined {
  return strapi.db.metadata.get(uid).attributes[name] as Attribute | undefined
}
