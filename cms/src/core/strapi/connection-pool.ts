import type { Core } from '@strapi/strapi'
import { requireMethods } from './changed'

/**
 * Tells of every failure of the database: that no connection could be had, and that a statement failed. Knex says the
 * second by an event; of the first only the error tells, which Strapi may swallow on its way to the request.
 * Broken by: a knex whose client acquires connections by another method.
 */
export function onDatabaseFailure(strapi: Core.Strapi, { noConnection, queryError }: { noConnection: () => void, queryError: (error: Error) => void }): void {
  const { connection } = strapi.db
  requireMethods(connection.client, 'the client of the database', ['acquireConnection'])
  const acquire = connection.client.acquireConnection.bind(connection.client)
  connection.client.acquireConnection = async () => {
    try {
      return await acquire()
    }
    catch (error) {
      noConnection()
      throw error
    }
  }
  connection.on('query-error', queryError)
}
