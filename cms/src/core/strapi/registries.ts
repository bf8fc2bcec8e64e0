import type { Core } from '@strapi/strapi'
import type { RouteContext } from './admin-routes'
import { requireMethods, StrapiChanged } from './changed'

interface Middlewares { set: (name: string, middleware: Core.MiddlewareFactory) => unknown }
interface Registry<T> { extend: (uid: string, change: (current: T) => T) => unknown }

/** A handler of Strapi's own routes. */
export type Handler = (ctx: RouteContext, next: () => Promise<unknown>) => Promise<unknown>
export type Controller = Record<string, Handler>

/**
 * Middlewares, services and controllers stand in registries of Strapi's container: the documented ways to add a
 * middleware (a file in `src/middlewares`) and to change a plugin (`src/extensions`) would take each out of the folder
 * of its feature, and there is none for a service of the administration itself.
 * Broken by: another name of a registry, or a service that loses or renames a method which is replaced here.
 */

/** Adds a middleware under a name by which `config/middlewares.ts` puts it in its place. */
export function addMiddleware(strapi: Core.Strapi, name: string, middleware: Core.MiddlewareFactory): void {
  const registry = strapi.get<Middlewares>('middlewares')
  requireMethods(registry, 'the registry of middlewares', ['set'])
  registry.set(name, middleware)
}

/** Puts methods in the place of a service's own; each must be there. */
export function replaceInService<T extends object>(strapi: Core.Strapi, uid: string, replace: (service: T) => Partial<T>): void {
  replaceIn(strapi.get<Registry<T>>('services'), 'service', uid, replace)
}

/** Puts handlers in the place of a controller's own; each must be there. */
export function replaceInController(strapi: Core.Strapi, uid: string, replace: (controller: Controller) => Controller): void {
  replaceIn(strapi.get<Registry<Controller>>('controllers'), 'controller', uid, replace)
}

function replaceIn<T extends object>(registry: Registry<T>, kind: string, uid: string, replace: (current: T) => Partial<T>): void {
  requireMethods(registry, `the registry of each ${kind}`, ['extend'])
  let isDone = false
  registry.extend(uid, (current) => {
    const replaced = replace(current)
    requireMethods(current, `the ${kind} ${uid}`, Object.keys(replaced))
    isDone = true
    return {
      ...current,
      ...replaced,
    }
  })
  if (!isDone)
    throw new StrapiChanged(`a way to change the ${kind} ${uid}`)
}
