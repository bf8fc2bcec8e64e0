import type { Locale } from '@ican/shared/vocabulary'
import type { Core, Schema } from '@strapi/strapi'
import { defaultLocale, isLocale } from '@ican/shared/vocabulary'
import { nodesOf, passagesOf } from '../../core/documents/rich-text'
import { componentOf } from '../../references/index'

/**
 * A piece of what a version says. Titles weigh most; prose is what results quote from; details, such as names and
 * numbers, are found but not quoted.
 */
export interface Text { text: string, locale: Locale, part: 'title' | 'prose' | 'detail' }

type Entry = Record<string, unknown>
interface Model { attributes: Record<string, Schema.Attribute.AnyAttribute> }

const titleFields = [
  'title',
  'displayName',
  'name',
  'label',
]
/** Said to search engines, to editors, or by other fields too. */
const passedOver = [
  'seo',
  'changeNote',
  'timeZone',
  'language',
  'givenName',
  'familyName',
  'url',
  'sourceUrl',
  'website',
  'onlineUrl',
  'videoUrl',
]

/** Everything that a version says to readers, in the order of its fields, in a language of the site. */
export class Texts {
  readonly #strapi: Core.Strapi
  readonly #order: readonly string[]

  /** `order`: which language is shown where several stand side by side, the best first. */
  constructor(strapi: Core.Strapi, order: readonly string[]) {
    this.#strapi = strapi
    this.#order = order
  }

  of(model: Model, entry: Entry): Text[] {
    const own = [entry.locale, entry.language, this.#order[0]].find(isLocale) ?? defaultLocale
    const texts = this.#within(model, entry, own)
    const title = titleFields.map(name => texts.find(({ name: each }) => each === name)).find(each => each !== undefined)
    return texts.map(text => ({
      text: text.text,
      locale: text.locale,
      part: text === title
        ? 'title'
        : text.part,
    }))
  }

  #within(model: Model, entry: Entry, locale: Locale, isInside = false): (Text & { name?: string })[] {
    return Object.entries(model.attributes).flatMap(([name, attribute]) => {
      const value = entry[name]
      if (value === null || value === undefined || passedOver.includes(name) || ('private' in attribute && attribute.private))
        return []
      switch (attribute.type) {
        case 'string':
          return [
            {
              text: String(value),
              locale,
              part: 'detail' as const,
              ...!isInside && { name },
            },
          ]
        case 'text':
          return [
            {
              text: String(value),
              locale,
              part: 'prose' as const,
            },
          ]
        case 'decimal':
          return [
            {
              text: String(value),
              locale,
              part: 'detail' as const,
            },
          ]
        case 'blocks':
          return passagesOf(nodesOf(value)).map(text => ({ text, locale, part: 'prose' as const }))
        case 'component':
          return [value].flat().flatMap((part): (Text & { name?: string })[] => /translated-(?:long-)?text$/.test(attribute.component)
            ? this.#translated(part as Entry).map(text => ({
                ...text,
                ...!isInside && { name },
              }))
            : this.#within(componentOf(this.#strapi, attribute.component), part as Entry, locale, true))
        case 'dynamiczone':
          return [value].flat().flatMap(part => this.#within(componentOf(this.#strapi, String((part as Entry).__component)), part as Entry, locale, true))
        default:
          return []
      }
    })
  }

  #translated(value: Entry): Text[] {
    const language = this.#order.find(each => typeof value[each] === 'string' && value[each] !== '')
    return isLocale(language)
      ? [
          {
            text: String(value[language]),
            locale: language,
            part: 'prose',
          },
        ]
      : []
  }
}
