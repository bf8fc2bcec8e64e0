import { expect, it } from 'vitest'
import { migrate } from '../../cms/src/core/migrations'

type Strapi = Parameters<typeof migrate>[0]

/** A database of SQLite in which no step has run; it keeps what is asked of it within a transaction, in that order. */
function databaseOf(statements: string[]): Strapi {
  const tell = (statement: string) => async () => {
    statements.push(statement)
    return []
  }
  const trx = () => ({
    where: () => ({
      delete: tell('write'),
    }),
    delete: tell('write'),
    insert: tell('write'),
    pluck: tell('read'),
  })
  const db = {
    dialect: { client: 'sqlite' },
    connection: {
      raw: async () => undefined,
    },
    transaction: (work: (tools: { trx: typeof trx }) => Promise<unknown>) => work({ trx }),
  }
  return Object.create({ db })
}

it('on SQLite, a server that migrates writes before it reads, so that another waits for it instead of failing', async () => {
  const statements: string[] = []
  await migrate(databaseOf(statements), [
    {
      name: 'example-0001',
      up: async () => {
        statements.push('step')
      },
    },
  ])
  expect(statements).toEqual(['write', 'read', 'step', 'write'])
})
