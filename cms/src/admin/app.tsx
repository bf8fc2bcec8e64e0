import { quiet } from './quiet'

export default {
  config: {
    // English is always there.
    locales: ['fi', 'sv'],
    tutorials: false,
    notifications: { releases: false },
  },
  register: quiet,
  bootstrap() {},
}
