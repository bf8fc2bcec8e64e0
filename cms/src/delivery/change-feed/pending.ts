import type { Change } from './change'

/** By what was touched: tells, at the end of the transaction, what has changed of it for readers. */
type Touched = Map<string, () => Promise<Change[]>>

/** What the transactions under way have touched. */
export class Pending {
  readonly #touched = new WeakMap<object, Touched>()

  /** What a transaction has touched so far, to look at and to add to. */
  of(transaction: object): Touched {
    const known = this.#touched.get(transaction)
    if (known !== undefined)
      return known
    const touched: Touched = new Map()
    this.#touched.set(transaction, touched)
    return touched
  }

  /** What a transaction has changed for readers, in the order in which it was touched; asking again gives nothing. */
  async take(transaction: object): Promise<Change[]> {
    const touched = this.#touched.get(transaction)
    this.#touched.delete(transaction)
    const changes: Change[] = []
    for (const changesOf of touched?.values() ?? [])
      changes.push(...await changesOf())
    return changes
  }
}
