import type { Core } from '@strapi/strapi'
import type { IncomingMessage } from 'node:http'
import type { Context } from './caller'
import { isRecord } from '../../core/is-record'
import { Refusal } from './refusal'

/** What a GraphQL request may weigh, in bytes. */
const MAX_BODY = 16 * 1024

const keptBodies = new WeakMap<IncomingMessage, string>()

/** Keeps the body of a request that somebody before the door had to read. */
export function keepBody(request: IncomingMessage, body: string): void {
  keptBodies.set(request, body)
}

/** The body of a request that was read before the door. */
export function keptBody(request: IncomingMessage): string | undefined {
  return keptBodies.get(request)
}

/** Reads a JSON object from a request of the public, or refuses it. */
export async function readRequest(ctx: Context): Promise<Record<string, unknown>> {
  if (ctx.request.type !== 'application/json' || ctx.get('content-encoding') !== '')
    throw new Refusal(415, 'BAD_REQUEST', 'Send a plain body of the type application/json.')
  const body = parse(await readText(ctx))
  if (Array.isArray(body))
    throw new Refusal(400, 'BATCH_FORBIDDEN', 'Send one operation per request.')
  if (!isRecord(body))
    throw new Refusal(400, 'BAD_REQUEST', 'The body is not a GraphQL request.')
  return body
}

async function readText(ctx: Context): Promise<string> {
  const tooLarge = new Refusal(413, 'PAYLOAD_TOO_LARGE', 'The request is too large.', { Connection: 'close' })
  if ((ctx.request.length ?? 0) > MAX_BODY)
    throw tooLarge
  const kept = keptBody(ctx.req)
  if (kept !== undefined)
    return kept
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of ctx.req) {
    size += chunk.length
    if (size > MAX_BODY)
      throw tooLarge
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  }
  catch {
    throw new Refusal(400, 'BAD_REQUEST', 'The body is not valid JSON.')
  }
}

/** A body that nobody here can read is an empty one: Strapi's controllers take it apart without looking whether there is any. */
export function someBody(): Core.MiddlewareHandler {
  return (ctx, next) => {
    if (['POST', 'PUT', 'PATCH'].includes(ctx.method))
      ctx.request.body ??= {}
    return next()
  }
}
