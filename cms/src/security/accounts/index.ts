import type { Feature } from '../../core/feature'
import { ensureFirstAdministrator } from './first-administrator'
import { guardAdministrators } from './guard'
import { keepChosenLanguage } from './language'

export { createAccount } from './accounts'
export { randomPassword } from './first-administrator'

export const accounts: Feature = {
  name: 'security/accounts',
  register(strapi) {
    guardAdministrators(strapi)
    keepChosenLanguage(strapi)
  },
  bootstrap: ensureFirstAdministrator,
}
