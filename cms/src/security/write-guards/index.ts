import type { Feature } from '../../core/feature'
import { keepSystemFields } from './fields'
import { keepToOwnPictures } from './pictures'
import { keepAuthorsPrivate } from './queries'
import { publishSharedFields } from './shared-fields'

export const writeGuards: Feature = {
  name: 'security/write-guards',
  register(strapi) {
    keepAuthorsPrivate(strapi)
    keepSystemFields(strapi)
    keepToOwnPictures(strapi)
    publishSharedFields(strapi)
  },
}
