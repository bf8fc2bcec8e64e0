import type { Feature } from '../../core/feature'
import { checkRedirects } from './by-hand'
import { followMoves } from './moves'

export { writeMoves } from './write'

export const redirects: Feature = {
  name: 'urls/redirects',
  register(strapi) {
    followMoves(strapi)
    checkRedirects(strapi)
  },
}
