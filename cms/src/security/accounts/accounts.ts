import type { Core } from '@strapi/strapi'
import { serviceOf } from '../../core/strapi/services'
import { roleCodes } from '../roles'

/** The roles as a command names them. */
export const accountRoles = {
  'administrator': roleCodes.administrator,
  'communications-editor': roleCodes.communicationsEditor,
  'patient-board-editor': roleCodes.boardEditor,
} as const

export type AccountRole = keyof typeof accountRoles

export interface NewAccount {
  email: string
  password: string
  name: string
  role: AccountRole
}

interface UserService {
  create: (attributes: Record<string, unknown>) => Promise<unknown>
  exists: (where: { email: string }) => Promise<boolean>
}

/** Makes an account that can log in at once. Refuses a weak password, an unknown role and a taken address, in words. */
export async function createAccount(strapi: Core.Strapi, { email, password, name, role }: NewAccount): Promise<void> {
  const users = serviceOf<UserService>(strapi, 'admin::user')
  const address = email.trim().toLowerCase()
  if (!/^[^\s@]+@[^\s@][^\s.@]*\.[^\s@]+$/.test(address))
    throw new Error(`«${email}» is not an e-mail address.`)
  if (await users.exists({ email: address }))
    throw new Error(`There is an account with the address ${address} already.`)
  const held = await strapi.db.query('admin::role').findOne({
    where: { code: accountRoles[role] },
  })
  if (!held)
    throw new Error(`The role «${role}» is unknown. Choose one of: ${Object.keys(accountRoles).join(', ')}.`)
  const [firstname, ...rest] = name.trim().split(/\s+/)
  await users.create({
    email: address,
    password,
    firstname,
    lastname: rest.join(' ') || null,
    roles: [held.id],
    isActive: true,
    registrationToken: null,
  })
}
