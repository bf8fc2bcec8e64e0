import type { Core } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import { useOnAdminRoutes } from '../../core/strapi/admin-routes'
import { attributesOf } from '../../core/strapi/queries'

interface Attribute { type: string, pluginOptions?: { newEntry?: { default?: string } }, default?: unknown }
interface Model { attributes: Record<string, Attribute> }
interface Schemas { data?: { contentTypes?: Model[] } }
interface FilledIn { data?: Record<string, unknown> }

/** What a version has for itself: its address, and what became of it after it was published. */
const OWN = [
  'changeNote',
  'changedAt',
  'firstPublishedAt',
]

export const defaultValues: Feature = {
  name: 'editing/default-values',
  register(strapi) {
    fillNewEntries(strapi)
    fillInTextsAlone(strapi)
  },
}

/**
 * Fill in from another locale* brings over what is to be translated. The address does not come with it: it is made
 * of the title, so that a Swedish page does not stand at Finnish words.
 */
function fillInTextsAlone(strapi: Core.Strapi): void {
  useOnAdminRoutes(strapi, async (ctx, next) => {
    const answer = await next()
    const [, uid] = /^\/i18n\/content-manager\/get-fill-from-locale\/(.+)$/.exec(ctx.path) ?? []
    const { data } = ctx.body as FilledIn ?? {}
    if (uid === undefined || data === undefined || !(uid in strapi.contentTypes))
      return answer
    const attributes = attributesOf<Attribute>(strapi, uid)
    ctx.body = {
      data: Object.fromEntries(Object.entries(data).filter(([name]) => attributes[name]?.type !== 'uid' && !OWN.includes(name))),
    }
    return ctx.body
  })
}

/**
 * Fills in the form of a new entry what can only be known on the day: a date field with
 * `"pluginOptions": { "newEntry": { "default": "today" } }` in its schema starts as today's.
 */
function fillNewEntries(strapi: Core.Strapi): void {
  useOnAdminRoutes(strapi, async (ctx, next) => {
    const answer = await next()
    const schemas = ctx.body as Schemas | undefined
    const contentTypes = schemas?.data?.contentTypes
    if (ctx.method !== 'GET' || ctx.path !== '/content-manager/init' || contentTypes === undefined)
      return answer
    const today = new Intl.DateTimeFormat('sv-SE', {
      timeZone: strapi.config.get('editors.timeZone', 'Europe/Helsinki'),
    }).format(new Date())
    ctx.body = {
      ...schemas,
      data: {
        ...schemas?.data,
        contentTypes: contentTypes.map(model => startingOn(today, model)),
      },
    }
    return ctx.body
  })
}

function startingOn(today: string, model: Model): Model {
  const attributes = Object.fromEntries(Object.entries(model.attributes).map(([name, attribute]) => [
    name,
    attribute.pluginOptions?.newEntry?.default === 'today'
      ? { ...attribute, default: today }
      : attribute,
  ]))
  return { ...model, attributes }
}
