import type { Core } from '@strapi/strapi'

/** Where publications are looked up by their identifiers. Whoever is asked is told who asks: the services want that. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  contact: env('LOOKUP_CONTACT', ''),
  crossref: env('CROSSREF_URL', 'https://api.crossref.org'),
  datacite: env('DATACITE_URL', 'https://api.datacite.org'),
  pubmed: env('PUBMED_URL', 'https://eutils.ncbi.nlm.nih.gov/entrez/eutils'),
  pubmedKey: env('PUBMED_API_KEY', ''),
  europePmc: env('EUROPE_PMC_URL', 'https://www.ebi.ac.uk/europepmc/webservices/rest'),
  orcid: env('ORCID_URL', 'https://pub.orcid.org/v3.0'),
  // In milliseconds: how long an answer is waited for, and the first pause before a question is asked again.
  patience: env.int('LOOKUP_TIMEOUT_MS', 20_000),
  pause: env.int('LOOKUP_PAUSE_MS', 400),
})
