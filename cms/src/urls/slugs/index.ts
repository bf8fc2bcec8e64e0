import type { Core, Struct, UID } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import { replaceInService } from '../../core/strapi/registries'
import { checkSlugs, reportBadSlugs } from './check'
import { cut, MAX_LENGTH } from './rule'
import { slugText } from './spelling'

interface Wanted { contentTypeUID: string, field: string, locale?: string }
interface UidService {
  generateUIDField: (wanted: Wanted & { data: Record<string, unknown> }) => Promise<string>
  findUniqueUID: (wanted: Wanted & { value: string }) => Promise<string>
}

/** The German «ae» and «oe» that the admin would make of these letters look wrong in Finland and Sweden. */
const customReplacements = ['åa', 'äa', 'öo'].flatMap(([letter = '', plain = '']) => [
  [letter, plain],
  [
    letter.toUpperCase(),
    plain.toUpperCase(),
  ],
])

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
      return service.generateUIDField.call(this, target === undefined || typeof text !== 'string'
        ? wanted
        : {
            ...wanted,
            data: {
              ...wanted.data,
              [target]: slugText(text, wanted.locale),
            },
          })
    },
    async findUniqueUID(wanted) {
      // What no letter of is known here, such as a title in Chinese, is named after its type.
      const value = cut(wanted.value, MAX_LENGTH) || strapi.contentTypes[wanted.contentTypeUID as UID.ContentType]?.modelName || 'entry'
      const free = await service.findUniqueUID({ ...wanted, value })
      return free.length <= MAX_LENGTH
        ? free
        // A number that tells it apart has to fit, too.
        : service.findUniqueUID({
            ...wanted,
            value: cut(value, MAX_LENGTH - 5),
          })
    },
  }
}

function targetField(strapi: Core.Strapi, { contentTypeUID, field }: Wanted): string | undefined {
  const attribute = strapi.contentTypes[contentTypeUID as UID.ContentType]?.attributes[field]
  return attribute !== undefined && 'targetField' in attribute && typeof attribute.targetField === 'string'
    ? attribute.targetField
    : undefined
}
