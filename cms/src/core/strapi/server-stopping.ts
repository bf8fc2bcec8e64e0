import type { Core } from '@strapi/strapi'
import { requireMethods } from './changed'

/**
 * Does something as soon as the server is told to stop, while it still answers: `start.mjs` says so by an event.
 * Strapi's `destroy` comes only after the last connection is closed, which a stream that never ends would put off.
 * Broken by: an event hub that is no longer there.
 */
export function onServerStopping(strapi: Core.Strapi, work: () => Promise<void> | void): void {
  requireMethods(strapi.eventHub, 'the event hub', ['on'])
  // Not `once`: Strapi's takes away the last listener, whoever that is.
  strapi.eventHub.on('server.stopping', async () => work())
}
