/** There is more to do of one kind than can be done soon. */
export class Overload extends Error {}

/** Runs so many tasks of one kind at once; so many more wait in line, and whoever comes then is refused at once. */
export class BoundedQueue {
  readonly #max: { running: number, waiting: number }
  readonly #line: (() => void)[] = []
  #running = 0

  constructor(max: { running: number, waiting: number }) {
    this.#max = max
  }

  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.#running < this.#max.running)
      this.#running++
    else if (this.#line.length < this.#max.waiting)
      await new Promise<void>(resolve => this.#line.push(resolve))
    else
      throw new Overload('Too much is waiting already.')
    try {
      return await task()
    }
    finally {
      const next = this.#line.shift()
      // Who comes next takes the place over.
      if (next)
        next()
      else
        this.#running--
    }
  }
}
