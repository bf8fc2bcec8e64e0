import type { Core } from '@strapi/strapi'
import type { Connection } from '../../delivery/change-feed/table'

type Transaction = Core.Strapi['db']['transaction']
type Work = NonNullable<Parameters<Transaction>[0]>
type Tools = Parameters<Work>[0]

/** What the transaction under way will have to do before it commits. */
export type BeforeCommit = (connection: Connection, onCommit: Tools['onCommit']) => Promise<void>

/**
 * Runs something in every transaction that is opened with a callback, right before its commit. Locks that it takes
 * are then held for as short as can be, and by a transaction that waits for nothing else.
 */
export function beforeEveryCommit(strapi: Core.Strapi, task: BeforeCommit): void {
  const { db } = strapi
  const transaction = db.transaction.bind(db)
  const withTask = async (work?: Work): Promise<unknown> => {
    if (work === undefined || db.inTransaction())
      return transaction(work as Work)
    return transaction(async (tools) => {
      const finish = () => task(tools.trx as unknown as Connection, tools.onCommit)
      const result = await work({
        ...tools,
        commit: async () => {
          await finish()
          await tools.commit()
        },
      })
      await finish()
      return result
    })
  }
  db.transaction = withTask as Transaction
}
