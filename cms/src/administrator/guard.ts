import type { Core } from '@strapi/strapi'
import type { LoginLimits } from './login-limits'
import { errors } from '@strapi/utils'
import { createLoginLimits, loginAllowance } from './login-limits'
import { weakness } from './password-policy'

type Context = Parameters<Core.MiddlewareHandler>[0]
type Next = Parameters<Core.MiddlewareHandler>[1]
type Handler = (ctx: Context, next: Next) => Promise<unknown>
type Controller = Record<string, Handler>

interface Registry<T> { extend: (uid: string, change: (current: T) => T) => unknown }

interface Account { email?: string, firstname?: string | null, lastname?: string | null }
interface Attributes extends Account { password?: string }

interface UserService {
  create: (attributes: Attributes) => Promise<unknown>
  updateById: (id: number | string, attributes: Attributes) => Promise<unknown>
  resetPasswordByEmail: (email: string, password: string) => Promise<unknown>
  createFirstAdmin: (attributes: Attributes) => Promise<unknown>
  findOne: (id: number | string) => Promise<Account | null>
}

interface Credentials { email: string, password: string }
type Verdict = [error: unknown, user: unknown, info?: { message: string }]

interface AuthService {
  hashPassword: (password: string) => Promise<string>
  validatePassword: (password: string, hash: string) => Promise<boolean>
  checkCredentials: (credentials: Credentials) => Promise<Verdict>
}

/**
 * Closes the ways in which an account of the admin can be made, guessed or told apart by strangers: the open
 * registration of a first administrator, short passwords, unlimited log-in attempts, and the time an answer takes.
 * Call it in `register`: the routes take their handlers afterwards.
 */
export function guardAdministrators(strapi: Core.Strapi): void {
  const services = strapi.get<Registry<UserService> & Registry<AuthService>>('services')
  const controllers = strapi.get<Registry<Controller>>('controllers')
  services.extend('admin::user', (service: UserService) => withPasswordPolicy(service))
  services.extend('admin::auth', (service: AuthService) => withEqualAnswers(strapi, service))
  controllers.extend('admin::authentication', controller => withLimits(strapi, withoutOpenDoor(controller)))
}

function withoutOpenDoor(controller: Controller): Controller {
  return {
    ...controller,
    registerAdmin: async ctx => ctx.notFound(),
  }
}

function withPasswordPolicy(service: UserService): UserService {
  const check = (password: string | undefined, { email, firstname, lastname }: Account) => {
    const problem = password === undefined
      ? undefined
      : weakness(password, [email, firstname, lastname])
    if (problem !== undefined)
      throw new errors.ValidationError(problem)
  }
  return {
    ...service,
    async create(attributes) {
      check(attributes.password, attributes)
      return service.create(attributes)
    },
    async updateById(id, attributes) {
      if (attributes.password !== undefined) {
        check(attributes.password, {
          ...await service.findOne(id),
          ...attributes,
        })
      }
      return service.updateById(id, attributes)
    },
    async resetPasswordByEmail(email, password) {
      check(password, { email })
      return service.resetPasswordByEmail(email, password)
    },
    async createFirstAdmin() {
      throw new errors.ForbiddenError('Administrators are made with «npm run create-admin».')
    },
  }
}

/** An unknown account costs the same work as a known one, and a switched-off one says no more than either. */
function withEqualAnswers(strapi: Core.Strapi, service: AuthService): AuthService {
  const decoy = service.hashPassword('no account has this password')
  const refused: Verdict = [
    null,
    false,
    { message: 'Invalid credentials' },
  ]
  return {
    ...service,
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
  let limits: Promise<LoginLimits> | undefined
  const limited = (handler: Handler | undefined, account: (ctx: Context) => string | undefined): Handler => async (ctx, next) => {
    limits ??= createLoginLimits(strapi)
    const { attempt, succeeded } = await limits
    const wait = await attempt(ctx.request.ip, account(ctx))
    if (wait > 0)
      refuse(ctx, wait)
    const answer = await handler?.(ctx, next)
    const name = account(ctx)
    if (name !== undefined && ctx.status === 200)
      await succeeded(ctx.request.ip, name)
    return answer
  }
  return {
    ...controller,
    login: limited(controller.login, accountOf),
    forgotPassword: limited(controller.forgotPassword, () => undefined),
    resetPassword: limited(controller.resetPassword, () => undefined),
    register: limited(controller.register, () => undefined),
    registrationInfo: limited(controller.registrationInfo, () => undefined),
  }
}

function accountOf(ctx: Context): string | undefined {
  const body: unknown = ctx.request.body
  if (typeof body !== 'object' || body === null || !('email' in body) || typeof body.email !== 'string')
    return undefined
  return body.email.toLowerCase().slice(0, 254)
}

function refuse(ctx: Context, wait: number): never {
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
