import type { Core } from '@strapi/strapi'
import type { Ability } from './documents/access'
import { serviceOf } from './strapi/services'

export interface Account {
  id: number
  firstname?: string | null
  lastname?: string | null
  email: string
  isActive: boolean
  blocked?: boolean | null
  preferedLanguage?: string | null
}

interface PermissionService {
  engine: { generateUserAbility: (user: Account) => Promise<Ability> }
}

/** An account that may log in today, with what it may do; null if it may not, or is gone. */
export async function activeAccount(strapi: Core.Strapi, id: number): Promise<{ account: Account, ability: Ability } | null> {
  const account: Account | null = await strapi.db.query('admin::user').findOne({
    where: { id },
    populate: ['roles'],
  })
  if (account === null || !account.isActive || account.blocked)
    return null
  const { engine } = serviceOf<PermissionService>(strapi, 'admin::permission')
  return {
    account,
    ability: await engine.generateUserAbility(account),
  }
}

/** How colleagues call somebody. */
export function nameOf({ firstname, lastname, email }: Pick<Account, 'firstname' | 'lastname' | 'email'>): string {
  return [firstname, lastname].filter(Boolean).join(' ') || email
}
