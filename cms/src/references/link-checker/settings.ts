import type { Core } from '@strapi/strapi'

export interface LinkSettings {
  /** Whether addresses of other sites are asked at all. */
  isOn: boolean
  /** At which time of night, on the organisation's clock. */
  at: string
  /** Named to those who are asked, so that they know whom to turn to. */
  siteUrl: string
  /** The address of a proxy, where servers may not reach the internet by themselves; else empty. */
  proxy: string
  /** Lets the check reach this machine and its networks: for tests alone. */
  allowInside: boolean
  /** The pause between two questions to the same host, in milliseconds. */
  pause: number
}

/** So many hosts are asked at once. */
export const HOSTS_AT_ONCE = 4

export function linkSettings(strapi: Core.Strapi): LinkSettings {
  return {
    ...strapi.config.get('links') as Omit<LinkSettings, 'siteUrl'>,
    siteUrl: strapi.config.get('door.siteUrl'),
  }
}
