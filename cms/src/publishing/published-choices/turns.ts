import { AsyncLocalStorage } from 'node:async_hooks'

const ends = new WeakMap<object, Promise<unknown>>()
const holding = new AsyncLocalStorage<object>()

/**
 * Lets the works of one transaction run one after the other: Strapi publishes several documents at once, and each would
 * look at the others half-way. A work that begins within another one is a part of it.
 */
export async function inTurn<T>(transaction: object, work: () => Promise<T>): Promise<T> {
  if (holding.getStore() === transaction)
    return work()
  const turn = (ends.get(transaction) ?? Promise.resolve()).then(() => holding.run(transaction, work))
  ends.set(transaction, turn.catch(() => {}))
  return turn
}
