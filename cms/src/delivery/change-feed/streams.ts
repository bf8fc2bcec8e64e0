import type { Readable } from 'node:stream'
import type { FeedWatch } from './watch'
import { PassThrough } from 'node:stream'

/** A line that says nothing, so that neither side takes silence for death, in milliseconds. */
const HEARTBEAT = 10_000

/** The open server-sent-event streams. What they say is only a number to read up to: to forge one gains nothing. */
export class FeedStreams {
  readonly #watch: FeedWatch
  readonly #open = new Set<PassThrough>()
  #timer: NodeJS.Timeout | undefined
  #isClosed = false

  constructor(watch: FeedWatch) {
    this.#watch = watch
  }

  start(): void {
    this.#watch.listen((_changes, last) => this.#write(`data: ${last}\n\n`))
    this.#timer = setInterval(() => this.#write(':\n\n'), HEARTBEAT)
    this.#timer.unref()
  }

  /** A new stream, which says at once how far the feed goes. */
  async open(): Promise<Readable> {
    await this.#watch.look()
    const stream = new PassThrough()
    this.#open.add(stream)
    stream.once('close', () => this.#open.delete(stream))
    stream.write(`data: ${this.#watch.last}\n\n`)
    if (this.#isClosed)
      stream.end()
    return stream
  }

  /** Ends every stream, also those that are opened after this, so that a server which is told to stop need not wait for its readers. */
  close(): void {
    this.#isClosed = true
    clearInterval(this.#timer)
    for (const stream of this.#open)
      stream.end()
  }

  #write(text: string): void {
    for (const stream of this.#open) {
      // A reader that does not read will find out by asking; its stream must not fill the memory.
      if (stream.writableLength > 64 * 1024)
        stream.destroy()
      else
        stream.write(text)
    }
  }
}
