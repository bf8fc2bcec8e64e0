import type { Core, Struct } from '@strapi/strapi'
import type { Feature } from '../../core/feature'

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
}

/** Lets every slug that the admin proposes spell Finnish and Swedish letters as people there do. */
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
}
