export { createAccount } from './accounts'
export { ensureFirstAdministrator, randomPassword } from './first-administrator'
export { guardAdministrators } from './guard'
