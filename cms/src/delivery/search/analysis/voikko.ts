import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { spawn } from 'node:child_process'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { wordsOf } from './words'

/** How long an answer may take, and how long a process that failed is left alone, in milliseconds. */
const PATIENCE = 1000
const PAUSE = 60_000
/** A word of no language, by whose answer the end of a question is known. */
const END = 'qxzqxz'

/** What a dictionary says of a word: its dictionary forms, and those of the parts of a compound. */
export interface Entry { bases: Set<string>, parts: Set<string> }

interface Question { entries: Map<string, Entry>, done: (entries: Map<string, Entry> | undefined) => void }

/**
 * Finnish with a dictionary: the command `voikkospell -m` of libvoikko (Debian: `libvoikko-dev` and `voikko-fi`), kept
 * running and asked word by word. Where it is not installed, or fails, there is simply no answer.
 */
export class Voikko {
  readonly #command: string
  #process: ChildProcessWithoutNullStreams | undefined
  #under: Question | undefined
  #last: Promise<unknown> = Promise.resolve()
  #pausedUntil = 0

  constructor(command: string) {
    this.#command = command
  }

  /** What the dictionary says of each word that it knows; undefined where there is no answer. */
  lookUp(words: string[]): Promise<Map<string, Entry> | undefined> {
    const answer = this.#last.then(() => this.#ask(words))
    this.#last = answer
    return answer
  }

  stop(): void {
    this.#process?.kill()
  }

  async #ask(words: string[]): Promise<Question['entries'] | undefined> {
    if (Date.now() < this.#pausedUntil)
      return undefined
    this.#process ??= this.#start()
    const { stdin } = this.#process
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#fail(), PATIENCE)
      this.#under = {
        entries: new Map(),
        done: (entries) => {
          clearTimeout(timer)
          this.#under = undefined
          resolve(entries)
        },
      }
      stdin.write(`${[...words, END].join('\n')}\n`)
    })
  }

  #start(): ChildProcessWithoutNullStreams {
    // In another character set it falls silent at the first ä. Our secrets are none of its business.
    const child = spawn(this.#command, ['-m', '-d', 'fi'], {
      env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
    })
    child.once('error', () => this.#fail())
    child.once('exit', () => this.#fail())
    // What is written to a process that is gone is told by its end.
    child.stdin.on('error', () => {})
    child.stderr.resume()
    createInterface({ input: child.stdout }).on('line', line => this.#take(line))
    child.unref()
    return child
  }

  #take(line: string): void {
    if (line === `W: ${END}`) {
      this.#under?.done(this.#under.entries)
      return
    }
    const [, word, name, value = ''] = /^A\((.*)\):\d+:(BASEFORM|WORDBASES)=(.*)$/.exec(line) ?? []
    if (word === undefined)
      return
    const entry = this.#under?.entries.get(word) ?? {
      bases: new Set(),
      parts: new Set(),
    }
    this.#under?.entries.set(word, entry)
    if (name === 'BASEFORM') {
      entry.bases.add(plain(value))
      return
    }
    // `+syöpä(syöpä)+tutkimus(tutkimus)`: the words that it is made of; those with a plus of their own are endings.
    const parts = Array.from(value.matchAll(/\(([^+)][^)]*)\)/g), ([, part = '']) => plain(part))
    // What is made of one word alone belongs to that: tiedottaja to tiedottaa.
    const same = parts.length > 1
      ? entry.parts
      : entry.bases
    parts.forEach(part => same.add(part))
  }

  #fail(): void {
    this.#process?.removeAllListeners().on('error', () => {})
    this.#process?.kill()
    this.#process = undefined
    this.#pausedUntil = Date.now() + PAUSE
    this.#under?.done(undefined)
  }
}

/** As words of texts are: liu'uttaa is liuuttaa. */
function plain(base: string): string {
  return wordsOf(base).map(({ text }) => text).join('')
}
