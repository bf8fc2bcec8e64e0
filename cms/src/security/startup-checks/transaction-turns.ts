import type { Core } from '@strapi/strapi'
import { noteBusy } from '../../core/strapi/busy-request'

type Transaction = Core.Strapi['db']['transaction']
type Work = NonNullable<Parameters<Transaction>[0]>

/** Longer than a bulk publish of a hundred documents takes, even on a busy machine, in milliseconds. */
const PATIENCE = 100_000

/**
 * Lets transactions have half of PostgreSQL's connections at most; the next wait for their turn without one, first come,
 * first served. Else those that wait for a long one, such as a bulk publish, would hold every connection, and nobody could
 * read. On SQLite there is one connection, and whoever wants it waits anyway.
 */
export function keepConnectionsForReaders(strapi: Core.Strapi): void {
  const { db } = strapi
  if (db.dialect.client !== 'postgres')
    return
  const turns = new Turns(Math.max(1, Math.floor(strapi.config.get<number>('database.connection.pool.max') / 2)))
  const transaction = db.transaction.bind(db)
  const inTurn = async (work?: Work): Promise<unknown> => {
    if (work === undefined || db.inTransaction())
      return transaction(work as Work)
    if (!await turns.take(PATIENCE)) {
      noteBusy(strapi)
      throw new Error(`${PATIENCE / 1000} seconds have passed without a free connection for a transaction.`)
    }
    try {
      return await transaction(work)
    }
    finally {
      turns.giveBack()
    }
  }
  db.transaction = inTurn as Transaction
}

/** So many at once; the others wait in line. */
export class Turns {
  #free: number
  readonly #waiting = new Set<() => void>()

  constructor(atOnce: number) {
    this.#free = atOnce
  }

  /** Waits for a turn, so many milliseconds at most; false if none has come. */
  async take(patience: number): Promise<boolean> {
    if (this.#free > 0) {
      this.#free--
      return true
    }
    return new Promise((resolve) => {
      const goOn = () => resolve(true)
      this.#waiting.add(goOn)
      setTimeout(() => {
        this.#waiting.delete(goOn)
        resolve(false)
      }, patience).unref()
    })
  }

  giveBack(): void {
    const [next] = this.#waiting
    if (next === undefined) {
      this.#free++
      return
    }
    this.#waiting.delete(next)
    next()
  }
}
