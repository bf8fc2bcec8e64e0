import type { Core } from '@strapi/strapi'
import { log } from '../log'
import { requireMethods } from './changed'

type Transaction = Core.Strapi['db']['transaction']
type Work = NonNullable<Parameters<Transaction>[0]>

/**
 * After a commit Strapi reads what was written once more, for who listens to its events, and waits for none of that. If
 * the database fails then, nobody catches the error, and it would end the process. Here it is logged: the write stands.
 * Broken by: work for after a commit that is handed over by another way than `onCommit`.
 */
export function surviveAfterCommit(strapi: Core.Strapi): void {
  const { db } = strapi
  requireMethods(db, 'the database', ['transaction'])
  const transaction = db.transaction.bind(db)
  const surviving = async (work?: Work): Promise<unknown> => {
    if (work === undefined)
      return transaction()
    return transaction(async tools => work({
      ...tools,
      onCommit: (callback: () => unknown) => tools.onCommit(async () => {
        try {
          await callback()
        }
        catch (error) {
          log(strapi, 'AFTER_WRITE_FAILED', 'What follows a write failed. The write itself stands.', error)
        }
      }),
    }))
  }
  db.transaction = surviving as Transaction
}
