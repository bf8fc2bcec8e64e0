import type { AdminPart } from '../../../core/admin-ui/part'
import { replaceField } from '../../../core/strapi/admin/fields'
import { DateField } from './DateField'
import { DateTimeField } from './DateTimeField'
import { part } from './texts'

/** Reads dates as they are written in Finland and by the standard, refuses what it does not understand, and says the day in words. */
export const dateFields: AdminPart = {
  ...part,
  register(app) {
    replaceField(app, 'date', DateField)
    replaceField(app, 'datetime', DateTimeField)
  },
}
