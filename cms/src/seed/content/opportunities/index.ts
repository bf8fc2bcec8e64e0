import type { OpportunityEntry } from '../../engine/model'
import { consortium } from './consortium'
import { dataServices, membership, project } from './others'

export const opportunities: OpportunityEntry[] = [
  consortium,
  project,
  dataServices,
  membership,
]
