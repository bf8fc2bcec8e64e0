import type { AdminPart } from '../../admin/part'
import { contentManagerOf } from '../../admin/content-manager'
import { PresenceAlert } from './PresenceAlert'
import { part } from './texts'

export const presenceAdmin: AdminPart = {
  ...part,
  bootstrap(app) {
    contentManagerOf(app).injectComponent('editView', 'right-links', { name: 'presence', Component: PresenceAlert })
  },
}
