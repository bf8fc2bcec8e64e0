import type { AdminPart } from '../../../core/admin-ui/part'
import { contentManagerOf } from '../../../core/strapi/admin/content-manager'
import { PresenceAlert } from './PresenceAlert'
import { part } from './texts'

export const presenceAdmin: AdminPart = {
  ...part,
  bootstrap(app) {
    contentManagerOf(app).injectComponent('editView', 'right-links', { name: 'presence', Component: PresenceAlert })
  },
}
