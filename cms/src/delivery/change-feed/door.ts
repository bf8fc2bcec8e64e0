import type { Core } from '@strapi/strapi'
import type { FeedStreams } from './streams'
import type { FeedWatch } from './watch'
import { isSigned, signAnswer } from './signature'
import { readAfter, readBounds, readTime } from './table'

const PATH = '/change-feed'
const STREAM = '/change-feed/stream'
const MAX_LIMIT = 1000

/** Gives the feed to whoever holds the secret that the two servers share, and to nobody else. */
export function feedDoor(strapi: Core.Strapi, secret: string, watch: FeedWatch, streams: FeedStreams): Core.MiddlewareHandler {
  return async (ctx, next) => {
    if (ctx.path !== PATH && ctx.path !== STREAM)
      return next()
    ctx.set('Cache-Control', 'no-store')
    const request = {
      path: ctx.url,
      time: ctx.get('x-feed-time'),
      signature: ctx.get('x-feed-signature'),
    }
    if (ctx.method !== 'GET' || !isSigned(secret, request)) {
      ctx.status = 401
      ctx.body = 'Unauthorized'
      return
    }
    if (ctx.path === STREAM) {
      ctx.type = 'text/event-stream'
      ctx.set('X-Accel-Buffering', 'no')
      ctx.body = await streams.open()
      return
    }
    const after = ctx.query.after === undefined
      ? null
      : wholeNumber(ctx.query.after)
    const limit = ctx.query.limit === undefined
      ? MAX_LIMIT
      : wholeNumber(ctx.query.limit)
    if (after === undefined || limit === undefined || limit < 1 || limit > MAX_LIMIT) {
      ctx.status = 400
      ctx.body = 'after and limit are whole numbers'
      return
    }
    const body = JSON.stringify(await readFeed(strapi, watch, { after, at: ctx.query.at, limit }))
    ctx.set('x-feed-signature', signAnswer(secret, body, request))
    ctx.type = 'application/json'
    ctx.body = body
  }
}

/**
 * A reader that names no change (null) has none behind it. It has to begin anew, as one that is too far behind, or at home
 * in another database (it is ahead, or knows the change that it has done last by another time).
 */
async function readFeed(strapi: Core.Strapi, watch: FeedWatch, { after, at, limit }: { after: number | null, at: unknown, limit: number }) {
  const changes = after === null
    ? []
    : await readAfter(strapi.db.connection, after, limit)
  // Read last, so that nothing that was still there when the changes were read is missed.
  const { first, last } = await readBounds(strapi.db.connection)
  // What a reader is told of must be stale here, too, or it would render from an old answer of ours.
  if (last > watch.last)
    await watch.look()
  const isElsewhere = after !== null && at !== undefined && after >= first && at !== await readTime(strapi.db.connection, after)
  const rebuild = after === null || after > last || after < first - 1 || isElsewhere
  return {
    first,
    last,
    lastAt: await readTime(strapi.db.connection, last),
    rebuild,
    changes: rebuild
      ? []
      : changes,
  }
}

function wholeNumber(value: unknown): number | undefined {
  return typeof value === 'string' && /^\d{1,15}$/.test(value)
    ? Number(value)
    : undefined
}
