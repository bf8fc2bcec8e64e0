import type { Core } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import { pictureOf } from './pictures'

export const blockPreviews: Feature = {
  name: 'editing/block-previews',
  register: showBlockPictures,
}

/** Shows in the picker of blocks what each looks like: Strapi's picker takes the address of a picture from the component. */
function showBlockPictures(strapi: Core.Strapi): void {
  for (const [uid, { info }] of Object.entries(strapi.components)) {
    const picture = uid.startsWith('blocks.')
      ? pictureOf(uid.slice('blocks.'.length))
      : undefined
    if (picture !== undefined)
      Object.assign(info, { preview: picture })
  }
}
