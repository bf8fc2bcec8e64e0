import type { Core } from '@strapi/strapi'
import type { RouteContext } from '../../core/strapi/admin-routes'
import type { Controller, Handler } from '../../core/strapi/registries'
import type { LoginLimits } from './login-limits'
import { errors } from '@strapi/utils'
import { replaceInController, replaceInService } from '../../core/strapi/registries'
import { noteFailure } from '../../delivery/gateway'
import { deviceOf, rememberDevice } from './known-device'
import { createLoginLimits, loginAllowance } from './login-limits'

interface Credentials { email: string, password: string }
type Verdict = [error: unknown, user: unknown, info?: { message: string }]

interface AuthService {
  hashPassword: (password: string) => Promise<string>
  validatePassword: (password: string, hash: string) => Promise<boolean>
  checkCredentials: (credentials: Credentials) => Promise<Verdict>
}

/** Limits the attempts at every door that takes a password or a token, and makes all refusals alike in words and time. */
export function guardLogin(strapi: Core.Strapi): void {
  replaceInService<AuthService>(strapi, 'admin::auth', service => withEqualAnswers(strapi, service))
  replaceInController(strapi, 'admin::authentication', controller => ({
    ...withLimits(strapi, controller),
    // The open registration of a first administrator stays shut, also when there is none.
    registerAdmin: async ctx => ctx.notFound(),
  }))
}

/** An unknown account costs the same work as a known one, and a switched-off one says no more than either. */
function withEqualAnswers(strapi: Core.Strapi, service: AuthService): Partial<AuthService> {
  const decoy = service.hashPassword('no account has this password')
  const refused: Verdict = [
    null,
    false,
    { message: 'Invalid credentials' },
  ]
  return {
    async checkCredentials(credentials) {
      const account = await strapi.db.query('admin::user').findOne({
        where: { email: credentials.email },
      })
      if (!account?.password) {
        await service.validatePassword(credentials.password, await decoy)
        return refused
      }
      const verdict = await service.checkCredentials(credentials)
      return verdict[1] ? verdict : refused
    },
  }
}

function withLimits(strapi: Core.Strapi, controller: Controller): Controller {
  let kept: LoginLimits | undefined
  const limited = (handler: Handler | undefined, account: (ctx: RouteContext) => string | undefined): Handler => async (ctx, next) => {
    const limits = kept ??= await watched(strapi, createLoginLimits(strapi))
    const name = account(ctx)
    const wait = await watched(strapi, limits.attempt({
      address: ctx.request.ip,
      account: name,
      device: deviceOf(ctx),
    }))
    if (wait > 0)
      refuse(ctx, wait)
    const answer = await handler?.(ctx, next)
    if (name !== undefined && ctx.status === 200) {
      await watched(strapi, limits.succeeded({
        address: ctx.request.ip,
        account: name,
        device: deviceOf(ctx),
      }, rememberDevice(ctx)))
    }
    return answer
  }
  return {
    login: limited(controller.login, accountOf),
    forgotPassword: limited(controller.forgotPassword, () => undefined),
    resetPassword: limited(controller.resetPassword, () => undefined),
    register: limited(controller.register, () => undefined),
    registrationInfo: limited(controller.registrationInfo, () => undefined),
  }
}

/** The limits ask the database past the query builder: that it is away must be told to the request. */
async function watched<T>(strapi: Core.Strapi, asked: Promise<T>): Promise<T> {
  return asked.catch((error: Error) => {
    noteFailure(strapi, error)
    throw error
  })
}

function accountOf(ctx: RouteContext): string | undefined {
  const body: unknown = ctx.request.body
  if (typeof body !== 'object' || body === null || !('email' in body) || typeof body.email !== 'string')
    return undefined
  return body.email.trim().toLowerCase().slice(0, 200)
}

function refuse(ctx: RouteContext, wait: number): never {
  ctx.set('Retry-After', String(wait))
  const { account, address, everyone } = loginAllowance
  throw new errors.RateLimitError(
    `Too many attempts. Try again in ${Math.ceil(wait / 60)} minutes. In a quarter of an hour, ${account} attempts are allowed for an account, ${
      address} from an address and ${everyone} for all together.`,
    {
      account,
      address,
      everyone,
      retryAfterSeconds: wait,
    },
  )
}
