import type { SeedRedirect } from '../engine/redirects'

/** Short addresses for print and for saying aloud. `/info` is in the organisation's printed material; most of its readers are patients in Finland. */
export const redirects: SeedRedirect[] = [
  { from: '/info', to: '/fi/potilaille/tietoa-mukaan-kutsutulle', permanent: false },
  { from: '/fi/info', to: '/fi/potilaille/tietoa-mukaan-kutsutulle', permanent: false },
  { from: '/sv/info', to: '/sv/patienter/information-till-dig-som-tillfragas', permanent: false },
  { from: '/en/info', to: '/en/patients/information-for-prospective-patients', permanent: false },
  { from: '/potku', to: '/fi/potku', permanent: false },
  { from: '/en/potku', to: '/en/patient-board', permanent: false },
]
