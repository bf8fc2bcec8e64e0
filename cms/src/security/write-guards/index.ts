import type { Feature } from '../../core/feature'
import { keepSystemFields } from './fields'
import { refuseMisfits } from './misfits'
import { keepToOwnPictures } from './pictures'
import { keepAuthorsPrivate } from './queries'
import { publishSharedFields } from './shared-fields'

export const writeGuards: Feature = {
  name: 'security/write-guards',
  register(strapi) {
    keepAuthorsPrivate(strapi)
    keepSystemFields(strapi)
    keepToOwnPictures(strapi)
    refuseMisfits(strapi)
    publishSharedFields(strapi)
  },
}
