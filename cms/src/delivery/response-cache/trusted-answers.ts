import type { Core } from '@strapi/strapi'
import type { Server } from 'node:http'
import type { Context, DocumentPart, TrustedRead } from '../gateway'
import type { FastRead } from '../query-engine'
import type { Answer } from './answers'
import { ReadTags } from '../cache-tags'
import { keptBody } from '../gateway'
import { Answers } from './answers'
import { EarlyAnswers } from './early-answers'
import { POSITION } from './position'

/** Headers that belong to one response, not to the answer. */
const OF_ONE_RESPONSE = [
  'connection',
  'date',
  'keep-alive',
  'transfer-encoding',
  POSITION,
]

interface Reading { version: number, position: number, answer: Promise<Answer | undefined> }

/** Gives readers the answers to trusted documents, and keeps them while they hold good. */
export class TrustedAnswers {
  readonly #answers: Answers | undefined
  readonly #early: EarlyAnswers | undefined
  readonly #underWay = new Map<string, Reading>()
  readonly #position: () => number
  #read: FastRead = async () => undefined
  #version = 0

  /** With no bytes to keep answers in, each is read anew. `position` tells the last change that drops were told of. */
  constructor(cacheBytes: number, position: () => number) {
    this.#position = position
    if (cacheBytes > 0) {
      this.#answers = new Answers(cacheBytes)
      this.#early = new EarlyAnswers(this.#answers, position)
    }
  }

  readBy(read: FastRead): void {
    this.#read = read
  }

  /** Answers what was asked before ahead of everything else that the server does. */
  listen(server: Server): void {
    this.#early?.listen(server)
  }

  drop(tags: string[]): void {
    this.#version++
    this.#answers?.drop(tags)
  }

  /** Comes after the door, which has let the question in; what cannot be answered here goes on to Strapi. */
  middleware(): Core.MiddlewareHandler {
    return async (ctx, next) => {
      const trusted: TrustedRead | undefined = ctx.state.trusted
      if (trusted === undefined)
        return next()
      const key = keyOf(trusted)
      const kept = this.#answers?.get(key)
      const reading = kept === undefined
        ? this.#readOnce(ctx, key, trusted)
        : undefined
      // Of a reading, from before it: what was changed meanwhile may be missing in it.
      const position = reading?.position ?? this.#position()
      const answer = kept ?? await reading?.answer
      if (answer === undefined)
        return next()
      send(ctx, answer, position)
      ctx.res.once('finish', () => {
        answer.headers ??= Object.fromEntries(Object.entries(ctx.res.getHeaders()).filter(([name]) => !OF_ONE_RESPONSE.includes(name)))
        this.#early?.learn(keptBody(ctx.req), key)
      })
    }
  }

  /** Whoever asks the same meanwhile waits for the one reading, unless something has changed since that began. */
  #readOnce(ctx: Context, key: string, trusted: TrustedRead): Reading {
    const same = this.#underWay.get(key)
    if (same?.version === this.#version)
      return same
    const reading: Reading = {
      version: this.#version,
      position: this.#position(),
      answer: this.#readAndKeep(ctx, key, trusted).finally(() => {
        if (this.#underWay.get(key) === reading)
          this.#underWay.delete(key)
      }),
    }
    this.#underWay.set(key, reading)
    return reading
  }

  async #readAndKeep(ctx: Context, key: string, trusted: TrustedRead): Promise<Answer | undefined> {
    const begun = this.#answers?.version ?? 0
    const read = await this.#readAnew(ctx, trusted)
    if (read !== undefined)
      this.#answers?.keep(key, read, begun)
    return read
  }

  /** Root field by root field: the menus need not be read again because there are news. */
  async #readAnew(ctx: Context, { document, variables }: TrustedRead): Promise<Answer | undefined> {
    if (!document.isPlain)
      return undefined
    const parts = await Promise.all(document.parts.map(part => this.#readPart(ctx, part, variables)))
    const reads = new ReadTags()
    const values: string[] = []
    for (const [index, part] of parts.entries()) {
      if (part === undefined)
        return undefined
      reads.include(part.reads)
      values.push(`${JSON.stringify(document.parts[index]?.name)}:${part.body.toString()}`)
    }
    return answerOf(`{"data":{${values.join(',')}}}\n`, reads)
  }

  async #readPart(ctx: Context, { name, document, hash, variables: used }: DocumentPart, variables: Record<string, unknown>): Promise<Answer | undefined> {
    const own = Object.fromEntries(used.filter(each => each in variables).map(each => [each, variables[each]]))
    const key = `${hash} ${JSON.stringify(own)}`
    const kept = this.#answers?.get(key)
    if (kept !== undefined)
      return kept
    const begun = this.#answers?.version ?? 0
    const read = await this.#read(ctx, document, own)
    if (read === undefined)
      return undefined
    const answer = answerOf(JSON.stringify(read.data[name]), read.tags)
    this.#answers?.keep(key, answer, begun)
    return answer
  }
}

function answerOf(text: string, reads: ReadTags): Answer {
  return {
    body: Buffer.from(text),
    reads,
    tags: reads.all,
    expiresAt: reads.expiresAt,
  }
}

/** The same for everything that asks the same, however it is written down. */
export function keyOf({ document, variables }: TrustedRead): string {
  const names = document.operation.variableDefinitions?.map(({ variable }) => variable.name.value) ?? []
  return `${document.hash} ${JSON.stringify(names.map(name => name in variables
    ? [variables[name]]
    : []))}`
}

function send(ctx: Context, { body, tags, expiresAt }: Answer, position: number): void {
  ctx.status = 200
  ctx.type = 'application/json; charset=utf-8'
  ctx.set('Cache-Control', 'no-store')
  ctx.set('x-read-tags', tags.join(' '))
  ctx.set(POSITION, String(position))
  if (expiresAt !== undefined)
    ctx.set('x-read-until', new Date(expiresAt).toISOString())
  ctx.body = body
}
