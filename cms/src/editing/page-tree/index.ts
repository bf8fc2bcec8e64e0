import type { Core } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import type { Listed } from './tree'
import { useOnAdminRoutes } from '../../core/strapi/admin-routes'
import { asTree } from './tree'

const LIST = '/content-manager/collection-types/api::page.page'

export const pageTree: Feature = {
  name: 'editing/page-tree',
  register: listAsTree,
}

/**
 * Lists pages as they stand under one another, as long as the list has all of them on one page and is in the order of the
 * titles, in which it opens.
 */
function listAsTree(strapi: Core.Strapi): void {
  useOnAdminRoutes(strapi, async (ctx, next) => {
    const given = await next()
    const answer = ctx.body as { results?: Listed[], pagination?: { pageCount: number } } | undefined
    if (ctx.method !== 'GET' || ctx.path !== LIST || !isWhole(ctx.query) || answer?.results === undefined || answer.pagination?.pageCount !== 1)
      return given
    ctx.body = {
      ...answer,
      results: asTree(answer.results),
    }
    return ctx.body
  })
}

function isWhole({ _q: words, filters, sort }: Record<string, unknown>): boolean {
  return !words && filters === undefined && sort === 'title:ASC'
}
