import { setImmediate as turn } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import { surviveAfterCommit } from '../../cms/src/core/strapi/after-commit'

type Strapi = Parameters<typeof surviveAfterCommit>[0]
interface Tools { onCommit: (callback: () => unknown) => void }

/** A database whose transactions call back after their commit and wait for nothing, as Strapi's do. */
function databaseOf() {
  const order: string[] = []
  return {
    order,
    inTransaction: () => false,
    transaction: async (work: (tools: Tools) => Promise<unknown>) => {
      const callbacks: (() => unknown)[] = []
      const result = await work({
        onCommit: callback => callbacks.push(callback),
      })
      order.push('commit')
      callbacks.forEach(callback => callback())
      return result
    },
  }
}

function strapiWith(parts: object): Strapi {
  return Object.create(parts)
}

it.each([
  [
    'rejects',
    async () => Promise.reject(new Error('no connection')),
  ],
  [
    'throws',
    () => {
      throw new Error('no connection')
    },
  ],
])('a write stands, and the process too, where what follows it %s', async (_name, fails) => {
  const db = databaseOf()
  const log = vi.fn()
  surviveAfterCommit(strapiWith({
    db,
    log: { log },
    requestContext: {
      get: () => undefined,
    },
  }))
  const result = await db.transaction(async ({ onCommit }) => {
    onCommit(fails)
    onCommit(() => db.order.push('what follows'))
    return 'written'
  })
  // An error that nobody catches fails the run.
  await turn()
  expect(result).toBe('written')
  expect(db.order).toEqual(['commit', 'what follows'])
  expect(log).toHaveBeenCalledWith(expect.objectContaining({
    code: 'AFTER_WRITE_FAILED',
    error: expect.stringContaining('no connection'),
  }))
})
