import type { RouteContext } from '../../core/strapi/admin-routes'
import { randomUUID } from 'node:crypto'

/** Signed with the CMS's own keys, so that nobody can make one up. It opens nothing: it only tells devices apart. */
const COOKIE = 'known_device'
const QUARTER_YEAR = 90 * 24 * 60 * 60 * 1000

/** The device that a request comes from, if somebody has logged in on it before. */
export function deviceOf(ctx: RouteContext): string | undefined {
  return ctx.cookies.get(COOKIE, { signed: true })
}

/** Makes a device known, or known for longer. */
export function rememberDevice(ctx: RouteContext): string {
  const device = deviceOf(ctx) ?? randomUUID()
  ctx.cookies.set(COOKIE, device, {
    signed: true,
    httpOnly: true,
    sameSite: 'strict',
    path: '/admin',
    maxAge: QUARTER_YEAR,
    overwrite: true,
  })
  return device
}
