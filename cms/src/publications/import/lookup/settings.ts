import type { Core } from '@strapi/strapi'

/** Those that are asked. */
export type ServiceName = 'crossref' | 'datacite' | 'pubmed' | 'europePmc' | 'orcid'

export interface LookupSettings extends Record<ServiceName, string> {
  /** The mail address that the services are told; empty for none. */
  contact: string
  /** NCBI's key, with which it may be asked more often; empty for none. */
  pubmedKey: string
  /** How long an answer is waited for, in milliseconds. */
  patience: number
  /** Between two questions, in milliseconds: NCBI takes three in a second, the others more. */
  pause: number
  siteUrl: string
}

export function lookupSettings(strapi: Core.Strapi): LookupSettings {
  return {
    ...strapi.config.get('lookups') as Omit<LookupSettings, 'siteUrl'>,
    siteUrl: strapi.config.get('door.siteUrl'),
  }
}
