import type { ResourceEntry } from '../../engine/model'
import { clinicalOmop, clinicalRaw, registryEvents } from './clinical'
import { analysisTools, diseaseModels, molecularProfiles, samples } from './laboratory'

/** What the source does not say stays empty; the site shows it as «not stated». */
export const resources: ResourceEntry[] = [
  samples,
  molecularProfiles,
  clinicalRaw,
  clinicalOmop,
  registryEvents,
  diseaseModels,
  analysisTools,
]
