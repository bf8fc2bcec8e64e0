import type { Change } from './changes.ts'
import type { Render, Rendered } from './render.ts'
import { tagsOfChange } from './changes.ts'

/** A render under way, and what has changed since it began. */
interface Flight { changes: Change[], everything: boolean, result: Promise<Rendered> }

/** A page is rendered again where something it read has changed meanwhile; so often at most. */
const attempts = 3

/** Renders each page once at a time: whoever asks meanwhile waits for the same render. */
export class Flights {
  readonly #render: Render
  readonly #flights = new Map<string, Flight>()
  /** The last change of the feed that the site has been told of. */
  position = 0

  constructor(render: Render) {
    this.#render = render
  }

  get size(): number {
    return this.#flights.size
  }

  has(key: string): boolean {
    return this.#flights.has(key)
  }

  /** `take` is called with the answer, and whether it is older than a change that it should show. */
  render(key: string, wasThere: boolean, take: (rendered: Rendered, missed: boolean) => void): Promise<Rendered> {
    const under = this.#flights.get(key)
    if (under !== undefined)
      return under.result
    const flight: Flight = {
      changes: [],
      everything: false,
      result: this.#fly(key, wasThere, take),
    }
    this.#flights.set(key, flight)
    return flight.result
  }

  async #fly(key: string, wasThere: boolean, take: (rendered: Rendered, missed: boolean) => void): Promise<Rendered> {
    // The flight is entered in the list before its render begins.
    await Promise.resolve()
    try {
      for (let attempt = 1; ; attempt++) {
        const { position } = this
        const rendered = await this.#render(key, wasThere)
        // A server of the content system that lags behind what we have been told already cannot be relied upon.
        if (rendered.reads.position < position)
          rendered.reads.fail()
        const flight = this.#flights.get(key)
        const missed = flight?.everything === true || flight?.changes.some(change => tagsOfChange(change).some(tag => rendered.reads.tags.has(tag))) === true
        if (!missed || attempt === attempts) {
          take(rendered, missed)
          return rendered
        }
        if (flight) {
          flight.changes = []
          flight.everything = false
        }
      }
    }
    finally {
      this.#flights.delete(key)
    }
  }

  changed(change: Change): void {
    this.position = change.number
    for (const flight of this.#flights.values())
      flight.changes.push(change)
  }

  everythingChanged(position: number): void {
    this.position = position
    for (const flight of this.#flights.values())
      flight.everything = true
  }
}
