import type { Core, Struct, UID } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import { replaceInService } from '../../core/strapi/registries'
import { checkSlugs, reportBadSlugs } from './check'
import { cut, MAX_LENGTH } from './rule'
import { slugText } from './spelling'

interface Wanted { contentTypeUID: string, field: string, locale?: string }
interface UidService {
  generateUIDField: (wanted: Wanted & { data: Record<string, unknown> }) => Promise<string>
  findUniqueUID: (wanted: Wanted & { value: string, documentId?: unknown }) => Promise<string>
}

/** The German «ae» and «oe» that the admin would make of these letters look wrong in Finland and Sweden. */
const customReplacements = ['åa', 'äa', 'öo'].flatMap(([letter = '', plain = '']) => [
  [letter, plain],
  [
    letter.toUpperCase(),
    plain.toUpperCase(),
  ],
])

/** So many letters of a slug are kept for a number that tells it apart, with its hyphen. */
const NUMBER_LENGTH = 5

export const slugs: Feature = {
  name: 'urls/slugs',
  register: spellSlugs,
  bootstrap: reportBadSlugs,
}

/** Lets every slug that the admin proposes spell letters as people here do, and no slug be written that is none. */
function spellSlugs(strapi: Core.Strapi): void {
  for (const { attributes } of Object.values(strapi.contentTypes) as Struct.Schema[]) {
    for (const attribute of Object.values(attributes)) {
      if (attribute.type === 'uid') {
        Object.assign(attribute, {
          options: { customReplacements },
        })
      }
    }
  }
  replaceInService<UidService>(strapi, 'plugin::content-manager.uid', service => proposing(strapi, service))
  checkSlugs(strapi)
}

function proposing(strapi: Core.Strapi, service: UidService): UidService {
  return {
    ...service,
    generateUIDField(wanted) {
      const target = targetField(strapi, wanted)
      const text = target === undefined
        ? undefined
        : wanted.data[target]
      // The form says whose slug it asks for: what that document has in another language is free to it.
      const finding: UidService = {
        ...this,
        findUniqueUID: found => this.findUniqueUID({ ...found, documentId: wanted.data.id }),
      }
      return service.generateUIDField.call(finding, target === undefined
        ? wanted
        : {
            ...wanted,
            data: {
              ...wanted.data,
              // No other value can be made a slug of.
              [target]: typeof text === 'string'
                ? slugText(text, wanted.locale)
                : undefined,
            },
          })
    },
    findUniqueUID: ({ contentTypeUID, field, value, documentId }) => freeSlug(strapi, contentTypeUID as UID.ContentType, { field, value, documentId }),
  }
}

/**
 * A slug, or that slug with a number, that no other document of its type has in any language, drafts included: a document
 * that lacks a language is shown there by the slug of another.
 */
export async function freeSlug(strapi: Core.Strapi, type: UID.ContentType, { field = 'slug', value, documentId }: { field?: string, value: string, documentId?: unknown }): Promise<string> {
  // What no letter of is known here, such as a title in Chinese, is named after its type.
  const base = cut(value, MAX_LENGTH) || strapi.contentTypes[type]?.modelName || 'entry'
  const beginning = cut(base, MAX_LENGTH - NUMBER_LENGTH)
  const versions: Record<string, unknown>[] = await strapi.db.query(type).findMany({
    select: ['documentId', field],
    where: {
      [field]: { $startsWith: beginning },
    },
  })
  const taken = new Set(versions.flatMap(version => version.documentId === documentId
    ? []
    : [version[field]]))
  let slug = base
  for (let number = 2; taken.has(slug); number++)
    slug = `${beginning}-${number}`
  return slug
}

function targetField(strapi: Core.Strapi, { contentTypeUID, field }: Wanted): string | undefined {
  const attribute = strapi.contentTypes[contentTypeUID as UID.ContentType]?.attributes[field]
  return attribute !== undefined && 'targetField' in attribute && typeof attribute.targetField === 'string'
    ? attribute.targetField
    : undefined
}
