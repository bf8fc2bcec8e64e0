import type { Core } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import { useOnAdminRoutes } from '../../core/strapi/admin-routes'

interface Attribute { pluginOptions?: { newEntry?: { default?: string } }, default?: unknown }
interface Model { attributes: Record<string, Attribute> }
interface Schemas { data?: { contentTypes?: Model[] } }

export const defaultValues: Feature = {
  name: 'editing/default-values',
  register: fillNewEntries,
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
