import type { Core, UID } from '@strapi/strapi'

interface Question { where?: object, select?: string[], populate?: unknown }

/**
 * Questions to the database layer whose type is known only at run time. Strapi types a question by its content type and
 * knows no answer for «any of them», nor `on` for the components of a dynamic zone.
 * Broken by: nothing at run time; these are the public methods of `strapi.db.query`.
 */
export async function findRows<Row>(strapi: Core.Strapi, uid: UID.ContentType, question: Question): Promise<Row[]> {
  return await strapi.db.query(uid).findMany(question as never) as Row[]
}

/** Reads a relation, file or component of a row that was read without it. */
export async function loadField(strapi: Core.Strapi, uid: string, row: { id: number | string }, field: string, question?: object): Promise<unknown> {
  return strapi.db.query(uid as UID.ContentType).load(row, field as never, question as never)
}

/** The attributes of a type or component, with the parts of them that the caller names. */
export function attributesOf<Attribute extends { type: string }>(strapi: Core.Strapi, uid: string): Record<string, Attribute> {
  return strapi.getModel(uid as UID.Schema).attributes as unknown as Record<string, Attribute>
}
