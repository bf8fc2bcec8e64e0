import type { Locale } from '@ican/shared/vocabulary'
import type { Core } from '@strapi/strapi'
import { LRUCache } from 'lru-cache'
import { log } from '../../core/log'
import { wordsOf } from './analysis/words'

const MISS = 'api::search-miss.search-miss'

/** What fewer ask is not stored: a name that one person types is nobody's business. */
const LEAST_TIMES = 3
/** So many are remembered until they were asked often enough, and so many are stored; those asked least go first. */
const MOST_REMEMBERED = 1000
const MOST_STORED = 500
const LONGEST = { words: 6, letters: 60 }
/** How long counts are gathered before they are written, in milliseconds: however much is asked, little is written. */
const GATHERED_FOR = 2000

interface Counted { words: string, language: Locale, times: number, isOften: boolean }

/** Counts what readers look for in vain: words, never who, when or from where. */
export class Misses {
  readonly #strapi: Core.Strapi
  readonly #counted = new LRUCache<string, Counted>({ max: MOST_REMEMBERED })
  #timer: NodeJS.Timeout | undefined
  #writing: Promise<void> | undefined

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
  }

  count(text: string, language: Locale): void {
    const words = storable(text)
    if (words === undefined)
      return
    const key = `${language} ${words}`
    const known = this.#counted.get(key)
    const times = (known?.times ?? 0) + 1
    const isOften = known?.isOften === true || times >= LEAST_TIMES
    this.#counted.set(key, { words, language, times, isOften })
  }

  /** Writes now and then what was counted: not within a reader's request, which may write nothing. */
  start(): void {
    this.#timer = setInterval(() => this.#writing ??= this.#write().finally(() => this.#writing = undefined), GATHERED_FOR).unref()
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer)
    await this.#writing
  }

  async #write(): Promise<void> {
    const unwritten = [
      ...this.#counted.entries(),
    ].filter(([, { isOften, times }]) => isOften && times > 0)
    if (unwritten.length === 0)
      return
    try {
      for (const [key, counted] of unwritten) {
        this.#counted.set(key, { ...counted, times: 0 })
        await this.#store(counted)
      }
      await this.#removeRarest()
    }
    catch (error) {
      log(this.#strapi, 'SEARCHES_NOT_COUNTED', 'What was searched for in vain could not be counted.', error)
    }
  }

  async #store({ words, language, times }: Counted): Promise<void> {
    const query = this.#strapi.db.query(MISS)
    const lastOn = new Date().toISOString().slice(0, 10)
    const known = await query.findOne({
      where: { words, language },
    }) as { id: number, times: number } | null
    if (known === null) {
      await this.#strapi.documents(MISS).create({
        data: { words, language, times, lastOn },
      })
    }
    else {
      await query.update({
        where: { id: known.id },
        data: {
          times: known.times + times,
          lastOn,
        },
      })
    }
  }

  async #removeRarest(): Promise<void> {
    const query = this.#strapi.db.query(MISS)
    const tooMany = await query.count() - MOST_STORED
    if (tooMany <= 0)
      return
    const rarest = await query.findMany({
      select: ['id'],
      orderBy: [
        { times: 'asc' },
        { lastOn: 'asc' },
      ],
      limit: tooMany,
    }) as { id: number }[]
    await query.deleteMany({
      where: {
        id: {
          $in: rarest.map(({ id }) => id),
        },
      },
    })
  }
}

/** The words of a question as they may be stored; undefined where it may tell who somebody is, or was not a question for us. */
export function storable(text: string): string | undefined {
  const words = wordsOf(text).map(word => word.text)
  const joined = words.join(' ')
  const mayTellWho = text.includes('@') || /\d/.test(joined.replaceAll(/\b(?:19|20)\d\d\b/g, ''))
  return mayTellWho || words.length === 0 || words.length > LONGEST.words || text.trim().length > LONGEST.letters
    ? undefined
    : joined
}
