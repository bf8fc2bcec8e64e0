import type { Feature } from '../../core/feature'
import { careForRemovals } from './documents'
import { careForFiles } from './files'
import { careForRenames } from './renames'

export { judge, plannedRemoval } from './judge'
export type { RemovalKind } from './judge'
export { countPhotographsLeftOver, photographsLeftOver } from './leftovers'
export { actFor } from './on-behalf'
export { isToBeConfirmed, visibleUsers } from './refusal'

export const deletionGuard: Feature = {
  name: 'references/deletion-guard',
  register(strapi) {
    careForRemovals(strapi)
    careForFiles(strapi)
    careForRenames(strapi)
  },
}
