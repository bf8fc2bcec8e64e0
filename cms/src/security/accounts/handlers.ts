import type { RouteContext } from '../../core/strapi/admin-routes'

/** The parts of Strapi's administration that this folder changes; Strapi types none of them. */
export type Handler = (ctx: RouteContext, next: () => Promise<unknown>) => Promise<unknown>
export type Controller = Record<string, Handler>

export interface Registry<T> { extend: (uid: string, change: (current: T) => T) => unknown }
