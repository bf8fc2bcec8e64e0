import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { editorsLanguage } from '../../core/locales/editors-language'
import { replaceInController, replaceInService } from '../../core/strapi/registries'
import { weakness, weaknessTexts } from './password-policy'

interface Account { email?: string, firstname?: string | null, lastname?: string | null }
interface Attributes extends Account { password?: string }

interface UserService {
  create: (attributes: Attributes) => Promise<unknown>
  updateById: (id: number | string, attributes: Attributes) => Promise<unknown>
  resetPasswordByEmail: (email: string, password: string) => Promise<unknown>
  createFirstAdmin: (attributes: Attributes) => Promise<unknown>
  findOne: (id: number | string) => Promise<Account | null>
}

/** Refuses a weak password by whichever way it is set: invitation, reset, own profile, administrator, command. */
export function guardPasswords(strapi: Core.Strapi): void {
  replaceInService<UserService>(strapi, 'admin::user', service => ({
    async create(attributes) {
      check(strapi, attributes.password, attributes)
      return service.create(attributes)
    },
    async updateById(id, attributes) {
      if (attributes.password !== undefined) {
        check(strapi, attributes.password, {
          ...await service.findOne(id),
          ...attributes,
        })
      }
      return service.updateById(id, attributes)
    },
    async resetPasswordByEmail(email, password) {
      check(strapi, password, { email })
      return service.resetPasswordByEmail(email, password)
    },
    async createFirstAdmin() {
      throw new errors.ForbiddenError('Administrators are made with «npm run create-admin».')
    },
  }))
  // Strapi ends the sessions before it saves, so a refused password must be refused before that.
  replaceInController(strapi, 'admin::authenticated-user', controller => ({
    async updateMe(ctx, next) {
      const { password } = (ctx.request.body ?? {}) as Attributes
      check(strapi, password, ctx.state.user)
      return controller.updateMe?.(ctx, next)
    },
  }))
}

function check(strapi: Core.Strapi, password: unknown, { email, firstname, lastname }: Account): void {
  const kind = typeof password === 'string'
    ? weakness(password, [email, firstname, lastname])
    : undefined
  if (kind !== undefined) {
    const problem = weaknessTexts[kind][editorsLanguage(strapi)]
    throw new errors.ValidationError(problem, {
      errors: [
        {
          path: ['password'],
          name: 'ValidationError',
          message: problem,
        },
      ],
    })
  }
}
