import type { Core } from '@strapi/strapi'
import type { Connection } from './database'
import { requireMethods } from './changed'

type Transaction = Core.Strapi['db']['transaction']
type Work = NonNullable<Parameters<Transaction>[0]>
type Tools = Parameters<Work>[0]

/** What the transaction under way will have to do before it commits. */
export type BeforeCommit = (connection: Connection, onCommit: Tools['onCommit']) => Promise<void>

/** Observers settle, then the gate judges, then the feed appends: each looks at what those before it have written. */
const ORDER = ['observers', 'gate', 'feed'] as const
type Step = typeof ORDER[number]

const tasksOf = new WeakMap<Core.Strapi, Partial<Record<Step, BeforeCommit>>>()

/**
 * Runs something in every transaction that is opened with a callback, right before its commit, in the order of the
 * steps. Locks that it takes are then held for as short as can be, and by a transaction that waits for nothing else.
 */
export function beforeEveryCommit(strapi: Core.Strapi, step: Step, task: BeforeCommit): void {
  const known = tasksOf.get(strapi)
  const tasks = known ?? {}
  tasks[step] = task
  if (known !== undefined)
    return
  tasksOf.set(strapi, tasks)
  runBeforeCommits(strapi, async (connection, onCommit) => {
    for (const each of ORDER)
      await tasks[each]?.(connection, onCommit)
  })
}

/**
 * Strapi's lifecycles come before or after one query; nothing of Strapi comes at the end of a transaction.
 * Broken by: transactions that are opened by another method than `db.transaction`, or without a callback.
 */
function runBeforeCommits({ db }: Core.Strapi, task: BeforeCommit): void {
  requireMethods(db, 'the database', ['transaction', 'inTransaction'])
  const transaction = db.transaction.bind(db)
  const withTask = async (work?: Work): Promise<unknown> => {
    if (work === undefined || db.inTransaction())
      return transaction(work as Work)
    return transaction(async (tools) => {
      const finish = () => task(tools.trx, tools.onCommit)
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
