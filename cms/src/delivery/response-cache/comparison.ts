import type { Core } from '@strapi/strapi'
import type { Context, TrustedRead } from '../gateway'
import { log } from '../../core/log'
import { feedWatch } from '../change-feed'
import { answerRefusal, Refusal } from '../gateway'
import { firstDifference, saySame } from './difference'
import { keyOf } from './trusted-answers'

/** By which logs and answers say that the query engine and Strapi differ. */
const DIFFERENT = 'ANSWERS_DIFFER'

/** As much of each of the two values as helps to find the fault. */
const SHOWN = 200

/**
 * Has every trusted document answered by the engine or its caches, and by Strapi's own resolvers too. Where the two
 * answers are not the same to the byte, but for the order of an entry’s other languages, the answer is an error that
 * says where. What has changed between the two readings, or has had its time, is not compared. Those that ask the same
 * at once are compared with one answer of Strapi.
 */
export function comparing(strapi: Core.Strapi, engine: Core.MiddlewareHandler): Core.MiddlewareHandler {
  const underWay = new Map<string, Promise<string>>()
  return async (ctx, next) => {
    const trusted: TrustedRead | undefined = ctx.state.trusted
    if (trusted === undefined || !trusted.document.isPlain)
      return engine(ctx, next)
    const feed = feedWatch(strapi)
    await feed.look()
    const position = feed.last
    let isAnswered = true
    await engine(ctx, async () => {
      isAnswered = false
    })
    const ours = isAnswered
      ? String(ctx.body)
      : '(no answer)'
    const question = `${position} ${keyOf(trusted)}`
    if (isAnswered && isSame(ours, await underWay.get(question)?.catch(() => undefined)))
      return
    const reading = next().then(() => String(ctx.body))
    underWay.set(question, reading)
    const theirs = await reading.finally(() => underWay.delete(question))
    if (isSame(ours, theirs) || hasFailed(ctx, theirs))
      return
    await feed.look()
    if (feed.last === position && !isOver(ctx))
      refuse(strapi, ctx, trusted, ours, theirs)
  }
}

function isSame(ours: string, theirs: string | undefined): boolean {
  return theirs !== undefined && (ours === theirs || saySame(ours, theirs))
}

/** Where Strapi gives no whole answer, the engine gives none either; the errors are then Strapi's in both ways. */
function hasFailed(ctx: Context, theirs: string): boolean {
  return ctx.status !== 200 || ctx.state.databaseBusy === true || theirs.startsWith('{"errors":')
}

function isOver({ response }: Context): boolean {
  const until = response.get('x-read-until')
  return until !== '' && Date.parse(until) <= Date.now()
}

function refuse(strapi: Core.Strapi, ctx: Context, { document, variables }: TrustedRead, ours: string, theirs: string): void {
  const { path, values } = firstDifference(ours, theirs)
  const [mine, other] = values.map(value => JSON.stringify(value)?.slice(0, SHOWN))
  const sentence = `The query engine and Strapi answer ${document.name} differently at ${path}.`
  log(strapi, DIFFERENT, `${sentence} Variables: ${JSON.stringify(variables)}. The engine: ${mine}. Strapi: ${other}.`)
  answerRefusal(ctx, new Refusal(500, DIFFERENT, sentence))
}
