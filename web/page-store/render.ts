import type { NodeRequestHandler } from 'node-mock-http'
import type { RequestListener } from 'node:http'
import { callNodeRequestHandler } from 'node-mock-http'
import { Reads } from './reads.ts'

/** The framework's own handler of requests, which takes true ones and ours. */
export type App = RequestListener & NodeRequestHandler

export interface Rendered {
  status: number
  headers: Record<string, string | string[]>
  body: Buffer
  reads: Reads
}

export type Render = (key: string) => Promise<Rendered>

/** Renders by the framework's own request handler, without a socket: nothing of who asks reaches the page. */
export function renderer(app: App, host: string): Render {
  return async (key) => {
    const reads = new Reads()
    const { status, headers, body } = await callNodeRequestHandler(app, {
      url: key,
      method: 'GET',
      headers: { host, accept: 'text/html' },
      context: {
        _platform: { reads },
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
