import type { Core, UID } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import type { RouteContext } from '../../core/strapi/admin-routes'
import { locales } from '@ican/shared/vocabulary'
import { titleComponents, titleOf } from '../../core/documents/access'
import { editorsLanguage } from '../../core/locales/editors-language'
import { useOnAdminRoutes } from '../../core/strapi/admin-routes'
import { attributesOf } from '../../core/strapi/queries'

/** What the query of a request may hold, once Strapi has taken its brackets apart. */
type Question = Record<string, unknown>
interface Chosen { id: number, slug?: string }

const PICKER = /^\/content-manager\/relations\/([^/]+)\/(?:([^/]+)\/)?([^/]+)$/
const LIST = /^\/content-manager\/collection-types\/([^/]+)$/

export const entryTitles: Feature = {
  name: 'editing/entry-titles',
  register: showTitles,
}

/**
 * Records such as facts and topics have their title in several languages, in a component, which Strapi can neither show in a
 * picker nor search: it takes the short name instead. Here they are found by their titles, in pickers and in lists, and
 * pickers show the title in the editor's language. What an editor may not read stays unnamed.
 */
function showTitles(strapi: Core.Strapi): void {
  useOnAdminRoutes(strapi, async (ctx, next) => {
    if (ctx.method !== 'GET')
      return next()
    const [, listed] = LIST.exec(ctx.path) ?? []
    if (listed !== undefined) {
      if (isModel(strapi, listed))
        searchTitles(strapi, ctx, listed, plainFields(strapi, listed))
      return next()
    }
    const target = targetOf(strapi, ctx.path)
    if (target === undefined)
      return next()
    searchTitles(strapi, ctx, target, ['slug'])
    const given = await next()
    await nameChosen(strapi, ctx, target)
    return given
  })
}

/** The type that a picker chooses from, where its titles stand in several languages. */
function targetOf(strapi: Core.Strapi, path: string): UID.ContentType | undefined {
  const [, model, , field] = PICKER.exec(path) ?? []
  if (model === undefined || field === undefined || !isModel(strapi, model))
    return undefined
  const target = attributesOf<{ type: string, target?: string }>(strapi, model)[field]?.target
  return target !== undefined && titleComponents(strapi, target).length > 0
    ? target as UID.ContentType
    : undefined
}

function isModel(strapi: Core.Strapi, uid: string): boolean {
  return uid in strapi.contentTypes || uid in strapi.components
}

/** What Strapi itself looks for words in. */
function plainFields(strapi: Core.Strapi, type: string): string[] {
  return Object.entries(attributesOf<{ type: string, searchable?: boolean }>(strapi, type))
    .filter(([, { type: kind, searchable }]) => ['string', 'text', 'uid'].includes(kind) && searchable !== false)
    .map(([name]) => name)
}

/** Looks for the words in the titles of every language as well as in other fields. */
function searchTitles(strapi: Core.Strapi, ctx: RouteContext, type: string, fields: string[]): void {
  const { _q: words, filters, ...query }: Question = ctx.query
  const [title] = titleComponents(strapi, type)
  if (title === undefined || typeof words !== 'string' || words.trim() === '')
    return
  const contains = {
    $containsi: words.trim(),
  }
  const found = {
    $or: [
      ...fields.map(field => ({ [field]: contains })),
      ...locales.map(locale => ({
        [title]: { [locale]: contains },
      })),
    ],
  }
  const asked: Question = {
    ...query,
    filters: filters === undefined
      ? found
      : {
          $and: [filters, found],
        },
  }
  ctx.query = asked as typeof ctx.query
}

async function nameChosen(strapi: Core.Strapi, ctx: RouteContext, target: UID.ContentType): Promise<void> {
  const { results } = (ctx.body ?? {}) as { results?: Chosen[] }
  if (results === undefined)
    return
  const named = await strapi.db.query(target).findMany({
    where: {
      id: {
        $in: results.map(({ id }) => id),
      },
    },
    populate: titleComponents(strapi, target),
  }) as Chosen[]
  const language = editorsLanguage(strapi, ctx.state.user)
  const titles = new Map(named.map(entry => [
    entry.id,
    titleOf({ ...entry }, language),
  ]))
  ctx.body = {
    ...ctx.body as object,
    results: results.map(entry => entry.slug === undefined
      ? entry
      : {
          ...entry,
          slug: titles.get(entry.id) ?? entry.slug,
        }),
  }
}
