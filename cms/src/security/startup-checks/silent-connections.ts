import type { Socket } from 'node:net'

/** How often it is looked at, in milliseconds. */
const LOOK_EVERY = 500

/** What is used here of a connection of `pg`. */
export interface PostgresConnection { activeQuery: unknown, connection: { stream: Socket } }

/**
 * Gives up a connection on which a hung database does not answer: the limit for statements is the database's own and hangs
 * with it, so that `silence` has to be longer. The whole connection goes, for what came after on it could fall into a transaction that nobody ends.
 */
export function giveUpSilent(client: PostgresConnection, silence: () => number): void {
  const { stream } = client.connection
  let underWay: unknown
  let since = 0
  const timer = setInterval(() => {
    if (!client.activeQuery || client.activeQuery !== underWay) {
      underWay = client.activeQuery
      since = Date.now()
    }
    else if (Date.now() - since > silence()) {
      stream.destroy(new Error('Connection terminated: the database does not answer.'))
    }
  }, LOOK_EVERY).unref()
  stream.once('close', () => clearInterval(timer))
}
