import type { Core } from '@strapi/strapi'
import type { RouteContext, RouteMiddleware } from '../../core/strapi/admin-routes'
import { adminUserOf, hasRole, useOnAdminRoutes, useOnOwnRoutes } from '../../core/strapi/admin-routes'
import { plainPath } from '../../delivery/gateway'
import { boardTypes, roleCodes } from './rooms'

interface Door {
  method: string
  path: RegExp
  /** Which type the request is about, where it must be one of the board's. */
  about?: (ctx: RouteContext, match: RegExpExecArray) => unknown
  /** What is answered in place of the real thing. */
  instead?: unknown
}

const named = (_ctx: RouteContext, match: RegExpExecArray) => match[1]
const inBody = (field: string) => (ctx: RouteContext) => (ctx.request.body as Record<string, unknown> | undefined)?.[field]

/** Every route of the admin that the patient board's editor needs. All others are shut, also those of later versions. */
const doors: Door[] = [
  { method: 'GET,PUT', path: /^\/admin\/users\/me$/ },
  { method: 'GET', path: /^\/admin\/users\/me\/permissions$/ },
  { method: 'GET', path: /^\/admin\/(?:init|information|project-type|project-settings|guided-tour-meta|telemetry-properties|license-trial-time-left|plugins)$/ },
  { method: 'GET,PUT', path: /^\/admin\/homepage\/layout$/ },
  // The admin asks for these for everybody and shows them to administrators only.
  {
    method: 'GET',
    path: /^\/admin\/homepage\/key-statistics$/,
    instead: {
      data: {},
    },
  },
  { method: 'POST', path: /^\/admin\/permissions\/check$/ },
  { method: 'POST', path: /^\/admin\/logout$/ },
  { method: 'GET', path: /^\/i18n\/locales$/ },
  {
    method: 'POST',
    path: /^\/i18n\/content-manager\/actions\/get-non-localized-fields$/,
    about: inBody('model'),
  },
  { method: 'GET', path: /^\/content-manager\/(?:init|content-types|content-types-settings|components)$/ },
  { method: 'GET', path: /^\/content-manager\/components\/[^/]+\/configuration$/ },
  { method: 'GET', path: /^\/content-manager\/content-types\/([^/]+)\/configuration$/, about: named },
  { method: 'GET', path: /^\/content-manager\/homepage\/(?:recent|count)-documents$/ },
  {
    method: 'POST',
    path: /^\/content-manager\/uid\/(?:generate|check-availability)$/,
    about: inBody('contentTypeUID'),
  },
  { method: 'GET,POST,PUT,DELETE', path: /^\/content-manager\/collection-types\/([^/]+)(?:\/.*)?$/, about: named },
  { method: 'GET', path: /^\/content-manager\/preview\/url\/([^/]+)$/, about: named },
  { method: 'GET', path: /^\/upload\/(?:files|files\/\d+|configuration)$/ },
  { method: 'POST', path: /^\/upload(?:\/files(?:\/\d+\/replace)?)?$/ },
  { method: 'PUT,DELETE', path: /^\/upload\/files\/\d+$/ },
  // Folders are everybody's, so the board's editor is shown none and keeps its pictures outside of them.
  {
    method: 'GET',
    path: /^\/upload\/(?:folders|folder-structure)$/,
    instead: { data: [] },
  },
  // Our own rooms; each answers only about what the editor may read or change.
  { method: 'GET', path: /^\/where-used\/[^/]+\/[^/]+$/ },
  { method: 'GET', path: /^\/picture-texts\/[^/]+\/[^/]+$/ },
  { method: 'PUT', path: /^\/picture-texts\/[^/]+$/ },
  { method: 'GET', path: /^\/home-screen\/(?:mine|waiting|published|stale-facts)$/ },
  { method: 'GET', path: /^\/content-search$/ },
  { method: 'GET,PUT', path: /^\/saved-filters$/ },
  { method: 'POST', path: /^\/saved-filters\/remove$/ },
  { method: 'POST', path: /^\/presence(?:\/take-over|\/leave)?$/ },
  { method: 'POST', path: /^\/bulk-actions\/(?:publish|unpublish)$/ },
  { method: 'POST', path: /^\/publish-checks\/(?:report|accepted)$/ },
  // To look at the whole site anew is for those who look after it.
  { method: 'GET', path: /^\/publish-checks\/(?:site|gravest)$/ },
  { method: 'GET', path: /^\/external-links$/ },
  { method: 'POST', path: /^\/external-links\/check$/ },
  { method: 'GET', path: /^\/schedule\/(?:coming|documents\/[^/]+\/[^/]+)$/ },
  { method: 'POST', path: /^\/schedule$/ },
  { method: 'PUT,DELETE', path: /^\/schedule\/\d+$/ },
  { method: 'GET', path: /^\/preview\/(?:places|links)\/[^/]+\/[^/]+$/ },
  { method: 'POST', path: /^\/preview\/(?:sessions|links)$/ },
  { method: 'DELETE', path: /^\/preview\/links\/[^/]+$/ },
]

/**
 * A second wall round the patient board's editor, beside its permissions: Strapi's secondary routes (bulk actions of the
 * media library, previews, slugs, folders) do not ask for permissions on what they touch.
 */
export function wallInBoardEditors(strapi: Core.Strapi): void {
  const wall = boardWall(strapi)
  useOnAdminRoutes(strapi, wall)
  useOnOwnRoutes(strapi, wall)
}

/** The wall before one route. */
export function boardWall(strapi: Core.Strapi): RouteMiddleware {
  return async (ctx, next) => {
    const user = await adminUserOf(strapi, ctx)
    if (user === undefined || !isBoardEditorOnly(user))
      return next()
    const door = doorFor(ctx)
    if (door === undefined)
      return ctx.forbidden('The patient board’s editor may not do this.')
    if (door.instead === undefined)
      return next()
    ctx.body = door.instead
    return ctx.body
  }
}

/** Whether somebody may do what the patient board's editor may, and no more. */
export function isBoardEditorOnly(user: { id: number, roles?: { code: string }[] }): boolean {
  return !hasRole(user, roleCodes.administrator, roleCodes.communicationsEditor)
}

function doorFor(ctx: RouteContext): Door | undefined {
  const path = plainPath(ctx.path)
  return doors.find(({ method, path: pattern, about }) => {
    const match = method.split(',').includes(ctx.method)
      ? pattern.exec(path)
      : null
    if (match === null)
      return false
    return about === undefined || boardTypes.includes(String(about(ctx, match)))
  })
}
