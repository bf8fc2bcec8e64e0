import type { PictureBlockFragment } from '@ican/shared/generated/documents'
import { photograph } from './records'

export const full: PictureBlockFragment = {
  __typename: 'ComponentBlocksPicture',
  image: photograph,
  caption: 'In the laboratory',
  credit: 'Photograph: someone',
}

export const sparse: PictureBlockFragment = {
  __typename: 'ComponentBlocksPicture',
  image: {
    ...photograph,
    width: null,
    height: null,
    formats: null,
  },
  caption: null,
  credit: null,
}

/** The file was taken out of the media library. */
export const gone: PictureBlockFragment = { ...full, image: null }
