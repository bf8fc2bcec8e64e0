import type { Core } from '@strapi/strapi'
import type { EditorsLanguage } from '../../core/locales/editors-language'
import { editorsLanguage } from '../../core/locales/editors-language'
import { names, shortName, translatedName } from '../../core/locales/type-names'
import { useOnAdminRoutes } from '../../core/strapi/admin-routes'
import { labelOf } from './labels'
import { hints } from './words/hints'
import { wordFor } from './words/word'

/** Strapi leaves out the part of a field that the account may not see. */
interface Metadata { edit?: { label?: string, description?: string }, list?: { label?: string } }
export interface Configuration { uid: string, metadatas: Record<string, Metadata> }
export interface Schema { uid: string, info: { displayName: string } }

/** What the content manager asks for before it shows a form or a list. */
interface Answer {
  data?: {
    contentType?: Configuration
    component?: Configuration
    components?: Record<string, Configuration> | Schema[]
    contentTypes?: Schema[]
  }
}

const asked = /^\/content-manager\/(?:init$|(?:content-types|components)\/[^/]+\/configuration$)/

/**
 * Tells labels, hints and names of types in the language of the account that asks. What is stored of a form's layout stays
 * English: whoever arranges one in Finnish changes no other's words.
 */
export function translateFieldHelp(strapi: Core.Strapi): void {
  useOnAdminRoutes(strapi, async (ctx, next) => {
    const given = await next()
    const answer = ctx.body as Answer | undefined
    if (ctx.method !== 'GET' || !asked.test(ctx.path) || !answer?.data)
      return given
    ctx.body = {
      ...answer,
      data: translated(answer.data, editorsLanguage(strapi, ctx.state.user)),
    }
    return ctx.body
  })
}

function translated(data: NonNullable<Answer['data']>, language: EditorsLanguage): Answer['data'] {
  const { contentType, component, components, contentTypes } = data
  return {
    ...data,
    ...contentType && {
      contentType: told(contentType, language),
    },
    ...component && {
      component: told(component, language),
    },
    ...contentTypes && {
      contentTypes: contentTypes.map(schema => named(schema, language)),
    },
    ...components && {
      components: Array.isArray(components)
        ? components.map(schema => named(schema, language))
        : Object.fromEntries(Object.entries(components).map(([uid, configuration]) => [
            uid,
            told(configuration, language),
          ])),
    },
  }
}

/** The fields of a type or component in a language. */
export function told(configuration: Configuration, language: EditorsLanguage): Configuration {
  const { uid, metadatas } = configuration
  // Strapi's own types, such as accounts, keep their own words.
  if (names[shortName(uid)] === undefined)
    return configuration
  return {
    ...configuration,
    metadatas: Object.fromEntries(Object.entries(metadatas).map(([field, { edit, list }]) => {
      const label = labelOf(uid, field, language)
      return [
        field,
        {
          ...edit && {
            edit: {
              ...edit,
              label,
              description: wordFor(hints, uid, field)?.[language] ?? edit.description,
            },
          },
          ...list && {
            list: { ...list, label },
          },
        },
      ]
    })),
  }
}

/** A type or component by its name in a language. */
export function named<T extends Schema>(schema: T, language: EditorsLanguage): T {
  const displayName = translatedName(schema.uid, language)
  return displayName === undefined
    ? schema
    : {
        ...schema,
        info: { ...schema.info, displayName },
      }
}
