import type { Core } from '@strapi/strapi'

export interface DoorSettings {
  /** True everywhere but in development. */
  closed: boolean
  siteUrl: string
  previewSecret: string
  /** The addresses of the proxies that are believed, with commas between them. */
  trustedProxies: string
  /** The file with the trusted documents. */
  documents: string
}

/** The settings of `config/door.ts`. */
export function doorSettings(strapi: Core.Strapi): DoorSettings {
  return strapi.config.get('door')
}

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]']

/** The origins under which this CMS itself is opened in a browser. */
export function ownOrigins(strapi: Core.Strapi): string[] {
  return sameMachine(new URL(strapi.config.get<string>('server.url')))
}

/** Somebody who works on the machine itself calls it by any of its names. */
function sameMachine(url: URL): string[] {
  if (!LOOPBACK.includes(url.hostname))
    return [url.origin]
  return LOOPBACK.map((hostname) => {
    const named = new URL(url)
    named.hostname = hostname
    return named.origin
  })
}
