import type { AdminPart } from '../../../core/admin-ui/part'
import { Clock } from '@strapi/icons'
import { contentManagerOf } from '../../../core/strapi/admin/content-manager'
import { SchedulePanel } from './SchedulePanel'
import { ScheduleSeveral } from './ScheduleSeveral'
import { part } from './texts'

export type { ComingAnswer } from './coming'

export const scheduleAdmin: AdminPart = {
  ...part,
  register(app) {
    app.addMenuLink({
      to: 'coming',
      icon: Clock,
      intlLabel: { id: 'schedule.title', defaultMessage: part.texts.en.title },
      permissions: [],
      position: 2,
      Component: () => import('./ComingPage'),
    })
  },
  bootstrap(app) {
    const { apis } = contentManagerOf(app)
    apis.addEditViewSidePanel([SchedulePanel])
    apis.addBulkAction([ScheduleSeveral])
  },
}
