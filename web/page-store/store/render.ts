import type { NodeRequestHandler } from 'node-mock-http'
import type { RequestListener } from 'node:http'
import { randomUUID } from 'node:crypto'
import { callNodeRequestHandler } from 'node-mock-http'
import { Reads } from './reads.ts'
import { requestIds } from './request-ids.ts'

/** The framework's own handler of requests, which takes true ones and ours. */
export type App = RequestListener & NodeRequestHandler

export interface Rendered {
  status: number
  headers: Record<string, string | string[]>
  body: Buffer
  reads: Reads
  /** It would take away most of a page, and nothing is known that would explain it. */
  suspicious?: boolean
}

/** `wasThere` tells that a page has been at this address before. */
export type Render = (key: string, wasThere: boolean) => Promise<Rendered>

/** Renders by the framework's own request handler, without a socket: nothing of who asks reaches the page. */
export function renderer(app: App, host: string): Render {
  return async (key, wasThere) => {
    const reads = new Reads()
    const { status, headers, body } = await callNodeRequestHandler(app, {
      url: key,
      method: 'GET',
      headers: {
        host,
        'accept': 'text/html',
        'x-request-id': requestIds.getStore() ?? randomUUID(),
      },
      context: {
        _platform: { reads, wasThere },
      },
    })
    return {
      status,
      headers: textHeaders(headers),
      body: Buffer.from(body ?? ''),
      reads,
    }
  }
}

/** By these the framework is told which address a request was for, and that it is showing an error: that is not for visitors to say. */
const notForVisitors = ['x-forwarded-host', 'x-forwarded-proto', 'x-nuxt-error']

/** Passes visitors' requests on to the framework, as requests for the site by its own name, along with something that it may need. */
export function forVisitors(app: App, host: string, context: object): RequestListener {
  return (request, response) => {
    notForVisitors.forEach(name => delete request.headers[name])
    request.headers.host = host
    app(Object.assign(request, {
      __unenv__: { _platform: context },
    }), response)
  }
}

function textHeaders(headers: object): Record<string, string | string[]> {
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => value === undefined || value === null
    ? []
    : [
        [
          name.toLowerCase(),
          Array.isArray(value)
            ? value.map(String)
            : String(value),
        ],
      ]))
}
