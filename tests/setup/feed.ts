import { createHmac } from 'node:crypto'
import { secrets } from './cms'

export interface FeedChange {
  number: number
  at: string
  kind: 'published' | 'unpublished' | 'deleted' | 'file' | 'withdrawn'
  type: string
  documentId: string
  locale: string | null
  slugBefore: string | null
  slugAfter: string | null
}

export interface Feed { first: number, last: number, lastAt: string | null, rebuild: boolean, changes: FeedChange[] }

/** The headers by which the site shows the CMS that it may read the feed. */
export function feedHeaders(path: string, { time = Date.now(), secret = secrets.FEED_SECRET } = {}): Record<string, string> {
  return {
    'x-feed-time': String(time),
    'x-feed-signature': hmac(secret, `GET\n${path}\n${time}`),
  }
}

/** Reads the feed of a CMS after a number, and checks that the answer belongs to the question. */
export async function readFeed(url: string, after = 0, limit = 1000): Promise<Feed> {
  const path = `/change-feed?after=${after}&limit=${limit}`
  const headers = feedHeaders(path)
  const response = await fetch(url + path, { headers })
  const body = await response.text()
  if (response.status !== 200)
    throw new Error(`The feed answered ${response.status}: ${body}`)
  if (response.headers.get('x-feed-signature') !== hmac(secrets.FEED_SECRET, `${body}\n${headers['x-feed-signature']}`))
    throw new Error('The answer of the feed is not signed for this question.')
  return JSON.parse(body) as Feed
}

/** Opens the stream of the feed; `next` gives the numbers in it, one by one. */
export async function openFeed(url: string) {
  const path = '/change-feed/stream'
  const aborter = new AbortController()
  const response = await fetch(url + path, {
    headers: feedHeaders(path),
    signal: aborter.signal,
  })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  return {
    status: response.status,
    close: () => aborter.abort(),
    next: async (): Promise<number | undefined> => {
      for (;;) {
        const found = /data: (\d+)\n\n/.exec(text)
        if (found !== null) {
          text = text.slice(found.index + found[0].length)
          return Number(found[1])
        }
        const chunk = await reader?.read()
        if (chunk === undefined || chunk.done)
          return undefined
        text += chunk.value
      }
    },
  }
}

function hmac(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('hex')
}
