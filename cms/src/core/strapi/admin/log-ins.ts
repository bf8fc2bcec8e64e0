import { enhance, withHeaders } from './endpoints'

/**
 * Sends more headers wherever somebody comes in: by a log-in, an invitation, a new password, or as the first administrator.
 * Broken by: other names of the endpoints.
 */
export function sendWithLogIns(headers: () => Record<string, string>): void {
  for (const endpoint of [
    'login',
    'registerUser',
    'registerAdmin',
    'resetPassword',
  ]) {
    enhance<unknown, unknown>(endpoint, (definition) => {
      const { query } = definition
      if (query !== undefined)
        definition.query = arg => withHeaders(query(arg), headers())
    })
  }
}
