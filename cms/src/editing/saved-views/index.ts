import type { Core } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import type { RouteContext } from '../../core/strapi/admin-routes'
import { errors } from '@strapi/utils'
import { editorsLanguage } from '../../core/locales/editors-language'
import { answerAdmin } from '../../core/strapi/admin-endpoint'

/** A list view as somebody set it up: its filters, order and language, under a name of theirs. */
interface SavedFilter { name: string, type: string, query: string }

const MOST = 50

export const savedViews: Feature = {
  name: 'editing/saved-views',
  register: registerSavedFilters,
}

/** Keeps for every account the list views that it gave names to. */
function registerSavedFilters(strapi: Core.Strapi): void {
  answerAdmin(strapi, 'saved-filters', [
    {
      method: 'GET',
      path: '/',
      handler: async ctx => ({ filters: await read(strapi, ctx) }),
    },
    {
      method: 'PUT',
      path: '/',
      handler: async ctx => ({ filters: await keep(strapi, ctx) }),
    },
    {
      method: 'POST',
      path: '/remove',
      handler: async ctx => ({ filters: await drop(strapi, ctx) }),
    },
  ])
}

const noName = {
  en: 'Give the filter a name of at most 60 characters.',
  fi: 'Anna suodattimelle enintään 60 merkin pituinen nimi.',
  sv: 'Ge filtret ett namn på högst 60 tecken.',
}

async function read(strapi: Core.Strapi, ctx: RouteContext): Promise<SavedFilter[]> {
  return await storeOf(strapi, ctx).get({}) as SavedFilter[] | null ?? []
}

async function keep(strapi: Core.Strapi, ctx: RouteContext): Promise<SavedFilter[]> {
  const { name, type, query } = textsOf(ctx)
  if (name === '' || name.length > 60 || query.length > 2000 || !type.includes('::'))
    throw new errors.ValidationError(noName[editorsLanguage(strapi)])
  const others = (await read(strapi, ctx)).filter(filter => filter.name !== name || filter.type !== type)
  const filters = [
    ...others,
    { name, type, query },
  ].slice(-MOST)
  await storeOf(strapi, ctx).set({ value: filters })
  return filters
}

async function drop(strapi: Core.Strapi, ctx: RouteContext): Promise<SavedFilter[]> {
  const { name, type } = textsOf(ctx)
  const filters = (await read(strapi, ctx)).filter(filter => filter.name !== name || filter.type !== type)
  await storeOf(strapi, ctx).set({ value: filters })
  return filters
}

function textsOf(ctx: RouteContext): SavedFilter {
  const { name, type, query } = ctx.request.body as Record<string, unknown>
  return {
    name: String(name ?? '').trim(),
    type: String(type ?? ''),
    query: String(query ?? ''),
  }
}

function storeOf(strapi: Core.Strapi, ctx: RouteContext) {
  return strapi.store({ type: 'core', name: 'saved-filters', key: `account-${ctx.state.user.id}` })
}
