import type { SeedRedirect } from '../engine/redirects'

/** The organisation's printed material names this address; most of its readers are patients in Finland. */
export const redirects: SeedRedirect[] = [
  { from: '/info', to: '/fi/potilaille/tietoa-mukaan-kutsutulle', permanent: false },
]
