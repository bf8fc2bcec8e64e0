import type { Core } from '@strapi/strapi'
import { guardLogin } from './login-guard'
import { guardPasswords } from './password-guard'
import { endSessionsOfChangedAccounts } from './sessions'

/**
 * Closes the ways in which an account of the admin can be made, guessed or told apart by strangers: the open
 * registration of a first administrator, short passwords, unlimited log-in attempts, the time an answer takes, and sessions
 * that outlive the account.
 * Call it in `register`: the routes take their handlers afterwards.
 */
export function guardAdministrators(strapi: Core.Strapi): void {
  guardPasswords(strapi)
  guardLogin(strapi)
  endSessionsOfChangedAccounts(strapi)
}
