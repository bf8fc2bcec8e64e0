/** There is more to do of one kind than can be done soon. */
export class Overload extends Error {}

interface Waiter { start: () => void, refuse: (error: Overload) => void }

/**
 * Runs so many tasks of one kind at once; so many more wait in line. Clients take turns (round robin), so that whoever asks
 * for much waits for it, and others do not. Where the line is full, the newest task of the client that has most of them
 * waiting is refused (longest queue drop, as in RFC 8290).
 */
export class BoundedQueue {
  readonly #max: { running: number, waiting: number }
  /** What waits of each client, in the order of their turns. A client without waiting tasks is not in it. */
  readonly #lines = new Map<string, Waiter[]>()
  #running = 0
  #waiting = 0

  constructor(max: { running: number, waiting: number }) {
    this.#max = max
  }

  async run<T>(task: () => Promise<T>, client = ''): Promise<T> {
    if (this.#running < this.#max.running)
      this.#running++
    else
      await this.#turn(client)
    try {
      return await task()
    }
    finally {
      const next = this.#next()
      // Who comes next takes the place over.
      if (next)
        next.start()
      else
        this.#running--
    }
  }

  async #turn(client: string): Promise<void> {
    if (this.#waiting >= this.#max.waiting)
      this.#makeRoomFor(client)
    await new Promise<void>((start, refuse) => {
      const line = this.#lines.get(client)
      if (line) {
        line.push({ start, refuse })
      }
      else {
        this.#lines.set(client, [
          { start, refuse },
        ])
      }
      this.#waiting++
    })
  }

  /** Refuses the newest task of the client that has most waiting, or throws where nobody has more than this one would have. */
  #makeRoomFor(client: string): void {
    const refusal = new Overload('Too much is waiting already.')
    const [longest, line] = [...this.#lines].reduce<[string, Waiter[]]>(
      (most, each) => each[1].length > most[1].length
        ? each
        : most,
      ['', []],
    )
    if (line.length <= (this.#lines.get(client)?.length ?? 0) + 1)
      throw refusal
    this.#take(longest, line.pop())?.refuse(refusal)
  }

  /** The first in the line of the client whose turn it is; its next turn is after all others. */
  #next(): Waiter | undefined {
    const [first] = this.#lines
    if (first === undefined)
      return undefined
    const [client, line] = first
    this.#lines.delete(client)
    this.#lines.set(client, line)
    return this.#take(client, line.shift())
  }

  #take(client: string, waiter: Waiter | undefined): Waiter | undefined {
    this.#waiting--
    if (this.#lines.get(client)?.length === 0)
      this.#lines.delete(client)
    return waiter
  }
}
