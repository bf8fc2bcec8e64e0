import type { Locale } from '@ican/shared/vocabulary'
import type { Core, Schema } from '@strapi/strapi'
import type { Text } from '../../delivery/search'
import { defaultLocale, isLocale, locales } from '@ican/shared/vocabulary'
import { titleFields } from '../../core/documents/access'
import { nodesOf, passagesOf } from '../../core/documents/rich-text'
import { componentOf } from '../../references/index'

type Entry = Record<string, unknown>
interface Model { attributes: Record<string, Schema.Attribute.AnyAttribute> }

/** Everything that somebody has written into the form of an entry, whether or not readers see it. */
export function textsOf(strapi: Core.Strapi, model: Model, entry: Entry): Text[] {
  const own = isLocale(entry.locale)
    ? entry.locale
    : defaultLocale
  const title = titleFields.find(name => entry[name] !== null && entry[name] !== undefined)
  return Object.entries(model.attributes).flatMap(([name, attribute]) => within(strapi, attribute, entry[name], own).map((text): Text => ({
    ...text,
    part: name === title
      ? 'title'
      : 'prose',
  })))
}

function within(strapi: Core.Strapi, attribute: Schema.Attribute.AnyAttribute, value: unknown, locale: Locale): Omit<Text, 'part'>[] {
  if (value === null || value === undefined || value === '')
    return []
  switch (attribute.type) {
    case 'string':
    case 'text':
    case 'richtext':
    case 'uid':
    case 'email':
    case 'decimal':
    case 'integer':
      return [
        {
          text: String(value),
          locale,
        },
      ]
    case 'blocks':
      return passagesOf(nodesOf(value)).map(text => ({ text, locale }))
    case 'component':
      return [value].flat().flatMap(part => ofComponent(strapi, attribute.component, part as Entry, locale))
    case 'dynamiczone':
      return [value].flat().flatMap(part => ofComponent(strapi, String((part as Entry).__component), part as Entry, locale))
    default:
      return []
  }
}

function ofComponent(strapi: Core.Strapi, uid: string, part: Entry, locale: Locale): Omit<Text, 'part'>[] {
  const { attributes } = componentOf(strapi, uid)
  // Where a text stands in every language side by side, each field is called by its language.
  const isTranslated = locales.every(language => language in attributes)
  return Object.entries(attributes).flatMap(([name, attribute]) => within(strapi, attribute, part[name], isTranslated && isLocale(name)
    ? name
    : locale))
}
