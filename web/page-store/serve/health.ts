import type { RequestListener } from 'node:http'
import type { FeedReader } from '../feed/feed-reader.ts'
import type { Refresher } from '../refresh/refresher.ts'
import type { PageStore } from '../store/store.ts'

/** So long without an answer of the feed, and the content system counts as out of reach, in milliseconds. */
const timeoutMs = 5000

/** Tells whoever runs the site whether it lives and can serve; everything else goes on. */
export function healthHandler({ store, refresher, feed, headers, isStopping, next }: {
  store: PageStore
  refresher: Refresher
  feed: FeedReader
  /** What goes with every answer. */
  headers: Record<string, string>
  isStopping: () => boolean
  next: RequestListener
}): RequestListener {
  function state() {
    const stopping = isStopping()
    const cms = Date.now() - feed.answeredAt < timeoutMs
    // While the content system is away the pages are as new as they can be. If it is there and cannot be followed, they are not.
    const canFollow = cms || !feed.isRefused
    return {
      ready: !stopping && canFollow && (cms || store.pages.size > 0),
      stopping,
      cms,
      feed: feed.number,
      /** Since when the feed has not been heard of, in milliseconds. */
      feedLag: feed.answeredAt === 0
        ? null
        : Date.now() - feed.answeredAt,
      pages: store.pages.size,
      waiting: refresher.waiting,
      disk: store.isWritable,
    }
  }

  return (request, response) => {
    const isLive = request.url === '/health/live'
    if ((!isLive && request.url !== '/health/ready') || !['GET', 'HEAD'].includes(request.method ?? '')) {
      next(request, response)
      return
    }
    const body = isLive
      ? { live: true }
      : state()
    const isFine = !('ready' in body) || body.ready
    response.writeHead(isFine
      ? 200
      : 503, {
      ...headers,
      'content-type': 'application/json',
      'cache-control': 'no-store',
    })
    response.end(request.method === 'HEAD'
      ? undefined
      : JSON.stringify(body))
  }
}
