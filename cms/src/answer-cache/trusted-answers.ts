import type { Core } from '@strapi/strapi'
import type { Server } from 'node:http'
import type { FastRead } from '../graphql-speed'
import type { Context } from '../public-door/caller'
import type { TrustedRead } from '../public-door/trusted-request'
import type { Answer } from './answers'
import { keptBody } from '../public-door/request-body'
import { Answers } from './answers'
import { EarlyAnswers } from './early-answers'

/** Headers that belong to one response, not to the answer. */
const OF_ONE_RESPONSE = [
  'connection',
  'date',
  'keep-alive',
  'transfer-encoding',
]

interface Reading { version: number, answer: Promise<Answer | undefined> }

/** Gives readers the answers to trusted documents, and keeps them while they hold good. */
export class TrustedAnswers {
  readonly #answers: Answers | undefined
  readonly #early: EarlyAnswers | undefined
  readonly #underWay = new Map<string, Reading>()
  #read: FastRead = async () => undefined
  #version = 0

  /** With no bytes to keep answers in, each is read anew. */
  constructor(cacheBytes: number) {
    if (cacheBytes > 0) {
      this.#answers = new Answers(cacheBytes)
      this.#early = new EarlyAnswers(this.#answers)
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
      const answer = this.#answers?.get(key) ?? await this.#readOnce(ctx, key, trusted)
      if (answer === undefined)
        return next()
      send(ctx, answer)
      ctx.res.once('finish', () => {
        answer.headers ??= Object.fromEntries(Object.entries(ctx.res.getHeaders()).filter(([name]) => !OF_ONE_RESPONSE.includes(name)))
        this.#early?.learn(keptBody(ctx.req), key)
      })
    }
  }

  /** Whoever asks the same meanwhile waits for the one reading, unless something has changed since that began. */
  async #readOnce(ctx: Context, key: string, trusted: TrustedRead): Promise<Answer | undefined> {
    const same = this.#underWay.get(key)
    if (same?.version === this.#version)
      return same.answer
    const begun = this.#answers?.version ?? 0
    const answer = this.#readAnew(ctx, trusted)
    const reading = { version: this.#version, answer }
    this.#underWay.set(key, reading)
    try {
      const read = await answer
      if (read !== undefined)
        this.#answers?.keep(key, read, begun)
      return read
    }
    finally {
      if (this.#underWay.get(key) === reading)
        this.#underWay.delete(key)
    }
  }

  async #readAnew(ctx: Context, { document, variables }: TrustedRead): Promise<Answer | undefined> {
    if (!document.isPlain)
      return undefined
    const read = await this.#read(ctx, document.parsed, variables)
    return read === undefined
      ? undefined
      : {
          body: Buffer.from(read.body),
          tags: read.tags.all,
          expiresAt: read.tags.expiresAt,
        }
  }
}

/** The same for everything that asks the same, however it is written down. */
function keyOf({ document, variables }: TrustedRead): string {
  const names = document.operation.variableDefinitions?.map(({ variable }) => variable.name.value) ?? []
  return `${document.hash} ${JSON.stringify(names.map(name => name in variables
    ? [variables[name]]
    : []))}`
}

function send(ctx: Context, { body, tags, expiresAt }: Answer): void {
  ctx.status = 200
  ctx.type = 'application/json; charset=utf-8'
  ctx.set('Cache-Control', 'no-store')
  ctx.set('x-read-tags', tags.join(' '))
  if (expiresAt !== undefined)
    ctx.set('x-read-until', new Date(expiresAt).toISOString())
  ctx.body = body
}
