import { LRUCache } from 'lru-cache'

interface Read<T> { value: T, begun: number }

/** What has been read from the database, by what was asked, while nothing of the types that it came from has changed. */
export class KeptReads<T extends object | number> {
  readonly #reads: LRUCache<string, Read<T>>
  readonly #underWay = new Map<string, Read<Promise<T>>>()
  /** In which version each type has changed last. */
  readonly #changed = new Map<string, number>()
  #version = 0

  /** `most` is how much may be kept, `sizeOf` how much of that something takes beside what was asked. */
  constructor(most: number, sizeOf: (value: T) => number) {
    this.#reads = new LRUCache({
      maxSize: most,
      maxEntrySize: Math.ceil(most / 8),
      sizeCalculation: ({ value }, asked) => asked.length + sizeOf(value),
    })
  }

  /** Reads, unless that has been done or begun since any of these types has changed. */
  async of(asked: string, types: Set<string>, read: () => Promise<T>): Promise<T> {
    const known = [
      this.#reads.get(asked),
      this.#underWay.get(asked),
    ].find(one => one !== undefined && this.#holds(one, types))
    if (known !== undefined)
      return known.value
    const reading = {
      begun: this.#version,
      value: read(),
    }
    this.#underWay.set(asked, reading)
    try {
      const value = await reading.value
      this.#reads.set(asked, { ...reading, value })
      return value
    }
    finally {
      if (this.#underWay.get(asked) === reading)
        this.#underWay.delete(asked)
    }
  }

  /** What came from any of these types, also by a reading under way, is given to nobody who asks from now on. */
  changed(types: string[]): void {
    this.#version++
    for (const type of types)
      this.#changed.set(type, this.#version)
  }

  #holds({ begun }: Read<unknown>, types: Set<string>): boolean {
    for (const type of types) {
      if ((this.#changed.get(type) ?? 0) > begun)
        return false
    }
    return true
  }
}
