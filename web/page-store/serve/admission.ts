import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Work } from '../../common/work.ts'
import type { TrustedProxies } from './client-address.ts'
import type { RateLimit } from './rate-limit.ts'
import { BoundedQueue, Overload } from '../../common/bounded-queue.ts'
import { sendPlain } from './plain-answers.ts'

/** How much of each kind is done at once, and may wait. Drawing an image takes the processor longest. */
const bounds: Record<Work, { running: number, waiting: number }> = {
  'pages': { running: 2, waiting: 40 },
  'files': { running: 2, waiting: 20 },
  'share-images': { running: 1, waiting: 8 },
  'search': { running: 2, waiting: 20 },
  'selections': { running: 1, waiting: 8 },
  'previews': { running: 4, waiting: 16 },
}

/** How soon a reader may try again who was refused for others' sake, in seconds. */
const retryAfter = 5

/** Lets in what costs a render: so much of one client, and so much of each kind at once, by turns. What is stored costs nothing, and passes by. */
export class Admission {
  readonly #queues = Object.fromEntries(Object.entries(bounds).map(([work, max]) => [
    work,
    new BoundedQueue(max),
  ])) as Record<Work, BoundedQueue>

  readonly #limit: RateLimit | undefined
  readonly #proxies: TrustedProxies
  readonly #headers: Record<string, string>

  /** Without a limit, clients may ask as much as they like. */
  constructor({ limit, proxies, headers }: { limit?: RateLimit, proxies: TrustedProxies, headers: Record<string, string> }) {
    this.#limit = limit
    this.#proxies = proxies
    this.#headers = headers
  }

  /** Does a piece of work for a request, or answers by 429 or 503 with the time to wait. */
  async admit(work: Work, request: IncomingMessage, response: ServerResponse, task: () => Promise<void>): Promise<void> {
    const { url = '' } = request
    const client = this.#proxies.clientOf(request)
    const wait = client === undefined
      ? 0
      : this.#limit?.take(client) ?? 0
    if (wait > 0) {
      sendPlain(response, 429, { url, headers: this.#headers, retryAfter: wait })
      return
    }
    try {
      await this.#queues[work].run(async () => {
        // Who has waited too long for it has gone.
        if (!response.destroyed)
          await task()
      }, client)
    }
    catch (error) {
      if (!(error instanceof Overload))
        throw error
      sendPlain(response, 503, { url, headers: this.#headers, retryAfter })
    }
  }
}
