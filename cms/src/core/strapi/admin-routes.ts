import type { Core } from '@strapi/strapi'
import { StrapiChanged } from './changed'

export type RouteContext = Parameters<Core.MiddlewareHandler>[0]
export type RouteMiddleware = (ctx: RouteContext, next: () => Promise<unknown>) => Promise<unknown>

interface AdminRoute { config?: { middlewares?: unknown[] } }
interface Router { type?: string, routes: AdminRoute[] }
type Routes = AdminRoute[] | Record<string, Router>

export interface AdminUser { id: number, roles?: { code: string }[] }

/**
 * Puts a middleware before every route of the admin and of its plugins, after the log-in has been checked: there it
 * knows who asks. Call it in `register`, before the routes are made. Strapi's own middlewares run before the log-in.
 * Broken by: routes that are kept elsewhere than with their plugin, or made before `register`.
 */
export function useOnAdminRoutes(strapi: Core.Strapi, middleware: RouteMiddleware): void {
  const owners: { routes?: Routes }[] = [
    strapi.admin as { routes?: Routes },
    ...Object.values(strapi.plugins) as { routes?: Routes }[],
  ]
  let found = 0
  for (const { routes = [] } of owners) {
    const routers: Record<string, Router> = Array.isArray(routes)
      ? {
          admin: { routes },
        }
      : routes
    const ofAdmin = Object.entries(routers)
      .filter(([key, { type = key }]) => type === 'admin')
      .flatMap(([, router]) => router.routes)
    found += ofAdmin.length
    for (const route of ofAdmin) {
      route.config ??= {}
      route.config.middlewares = [
        middleware,
        ...route.config.middlewares ?? [],
      ]
    }
  }
  if (found === 0)
    throw new StrapiChanged('routes of the admin that take middlewares')
}

const guards = new WeakMap<Core.Strapi, RouteMiddleware[]>()

/** Puts a middleware before every route that is made by `answerAdmin`, also by those made before. */
export function useOnOwnRoutes(strapi: Core.Strapi, middleware: RouteMiddleware): void {
  guards.set(strapi, [
    ...guards.get(strapi) ?? [],
    middleware,
  ])
}

/** Runs what was put before our own routes. */
export function ownRouteGuards(strapi: Core.Strapi): RouteMiddleware {
  return (ctx, next) => (guards.get(strapi) ?? []).reduceRight<() => Promise<unknown>>((then, guard) => () => guard(ctx, then), next)()
}

/** The account that a request of the admin comes from. */
export async function adminUserOf(strapi: Core.Strapi, ctx: RouteContext | undefined): Promise<AdminUser | undefined> {
  const user: AdminUser | undefined = ctx?.state.user
  if (user === undefined || user.roles !== undefined)
    return user
  return strapi.db.query('admin::user').findOne({
    where: { id: user.id },
    populate: ['roles'],
  })
}

/** Whether an account holds a role that may do more than the patient board. */
export function hasRole(user: AdminUser, ...codes: string[]): boolean {
  return user.roles?.some(({ code }) => codes.includes(code)) === true
}
