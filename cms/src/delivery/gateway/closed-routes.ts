import { plainPath } from './plain-path'

/** Answered 404 outside development, whatever is asked of them and however they are spelled. */
const CLOSED = [
  // The first administrator is made by command; nobody can make one from outside.
  '/admin/register-admin',
  // An administrator sets a new password for a colleague, or the command does.
  '/admin/forgot-password',
  '/admin/reset-password',
  // Content moves by backup and restore, not from server to server.
  '/admin/transfer',
  // There is no content API but GraphQL.
  '/api',
  // Nothing here sends mail; Strapi would send anything to anybody for whoever is logged in.
  '/email',
  '/mcp',
  '/documentation',
]

/** Which folders such a path leads through is read in one way here and in another by the router, which takes it for a name. */
const READ_TWO_WAYS = /%2f|%5c|\\|\/(?:\.|%2e){1,2}(?:\/|$)/i

/** Whether a path is closed. `/admin/register` stays: it answers only to the token of an invitation. */
export function isClosedRoute(path: string): boolean {
  const plain = plainPath(path)
  return READ_TWO_WAYS.test(path) || plain === '/' || CLOSED.some(closed => plain === closed || plain.startsWith(`${closed}/`))
}
