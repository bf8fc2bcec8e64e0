import type { Core, UID } from '@strapi/strapi'
import type { Populate } from './populate'

/** Every type whose changes may change what such a question of the database gives. */
export function typesRead(strapi: Core.Strapi, uid: UID.ContentType, filters: object | undefined, populate: Populate): Set<string> {
  const types = new Set<string>([uid])
  addFiltered(strapi, uid, filters, types)
  addPopulated(strapi, uid, populate, types)
  return types
}

function addFiltered(strapi: Core.Strapi, uid: string, filters: unknown, types: Set<string>): void {
  if (typeof filters !== 'object' || filters === null)
    return
  for (const [name, value] of Object.entries(filters)) {
    const target = targetOf(strapi, uid, name)
    if (target !== undefined)
      types.add(target)
    addFiltered(strapi, target ?? uid, value, types)
  }
}

function addPopulated(strapi: Core.Strapi, uid: string, populate: Populate, types: Set<string>): void {
  for (const [name, part] of Object.entries(populate)) {
    const target = targetOf(strapi, uid, name)
    if (target !== undefined)
      types.add(target)
    addPopulated(strapi, target ?? uid, part.populate ?? {}, types)
    for (const [component, on] of Object.entries(part.on ?? {}))
      addPopulated(strapi, component, on.populate, types)
  }
}

function targetOf(strapi: Core.Strapi, uid: string, name: string): string | undefined {
  const attribute = strapi.getModel(uid as UID.ContentType).attributes[name]
  if (attribute === undefined)
    return undefined
  if (attribute.type === 'media')
    return 'plugin::upload.file'
  if (attribute.type === 'component')
    return attribute.component
  return 'target' in attribute
    ? String(attribute.target)
    : undefined
}
