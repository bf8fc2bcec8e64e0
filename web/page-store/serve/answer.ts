import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Bodies, Encoding, Page } from '../store/page.ts'
import type { Rendered } from '../store/render.ts'
import { LRUCache } from 'lru-cache'

/** A reader's own cache always asks again; a shared one may bridge a moment, and an outage for a week. */
const cacheControl = 'public, max-age=0, s-maxage=1, stale-while-revalidate=1, stale-if-error=604800'

/** More tags than this would not pass every proxy. */
const longestTags = 8 * 1024

/**
 * By what a cache in front may drop a page: the first ten characters of a document's random id, or the type of which the
 * page shows a list. Whole ids would make the headers of a list longer than half of its text.
 */
function surrogateKey(tag: string): string {
  const [kind, name = ''] = tag.split(/:(.*)/)
  return kind === 'document'
    ? name.slice(0, 10)
    : name.slice(name.lastIndexOf('.') + 1)
}

interface Representation { body: Buffer, etag: string, headers: string[], short: string[] }

const prepared = new WeakMap<Bodies, Partial<Record<Encoding, Representation>>>()

/** Answers with a stored page: compressed as the reader takes it, or by 304 where it has it already. */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: Page, bodies: Bodies): void {
  const { body, etag, headers, short } = representation(page, bodies, encodingFor(request, bodies))
  const known = request.headers['if-none-match']
  if (page.gone) {
    response.writeHead(410, headers)
  }
  else if (known !== undefined && (known === etag || known.split(',').some(each => each.trim().replace(/^W\//, '') === etag))) {
    response.writeHead(304, short).end()
    return
  }
  else {
    response.writeHead(200, headers)
  }
  response.end(request.method === 'HEAD'
    ? undefined
    : body)
}

/** Passes on what is not to be stored: an error, a redirect. */
export function sendRendered(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Rendered): void {
  response.writeHead(status, { ...headers, 'content-length': body.length })
  response.end(request.method === 'HEAD'
    ? undefined
    : body)
}

/** Browsers send a handful of different headers: what each accepts is worked out once. */
const acceptances = new LRUCache<string, Encoding[]>({ max: 100 })

function encodingFor({ headers }: IncomingMessage, bodies: Bodies): Encoding {
  const header = headers['accept-encoding']
  if (typeof header !== 'string')
    return 'identity'
  let accepted = acceptances.get(header)
  if (accepted === undefined) {
    accepted = (['br', 'gzip'] as const).filter(encoding => accepts(header, encoding))
    acceptances.set(header, accepted)
  }
  return accepted.find(encoding => bodies[encoding] !== undefined) ?? 'identity'
}

function accepts(header: string, encoding: string): boolean {
  return header.split(',').some((part) => {
    const [name = '', quality] = part.split(';')
    return name.trim().toLowerCase() === encoding && (quality === undefined || Number(quality.replace(/^\s*q=/, '')) > 0)
  })
}

function representation(page: Page, bodies: Bodies, encoding: Encoding): Representation {
  let known = prepared.get(bodies)
  if (known === undefined) {
    known = {}
    prepared.set(bodies, known)
  }
  return known[encoding] ??= prepare(page, bodies[encoding] ?? bodies.identity, encoding)
}

function prepare({ gone, headers, tags, checksums }: Page, body: Buffer, encoding: Encoding): Representation {
  const etag = `"${checksums.identity}-${encoding}"`
  const keys = tags.map(surrogateKey).join(' ')
  const both = {
    ...headers,
    etag,
    // What was withdrawn may come back, and then has to be seen at once.
    'cache-control': gone
      ? 'no-store'
      : cacheControl,
    'vary': 'Accept-Encoding',
    ...keys.length <= longestTags && { 'surrogate-key': keys },
  }
  const { 'content-type': _, ...short } = both as Record<string, string>
  return {
    body,
    etag,
    headers: Object.entries({
      ...both,
      'content-length': String(body.length),
      ...encoding !== 'identity' && { 'content-encoding': encoding },
    }).flat(),
    short: Object.entries(short).flat(),
  }
}
