import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { Buffer } from 'node:buffer'
import { once } from 'node:events'
import { createServer, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from './ports'

/** What becomes of the answers to GraphQL requests; everything else passes. */
export type Fault = 'none' | 'slow' | 'cut' | 'html' | 'empty' | 'old'

export interface FaultyProxy {
  url: string
  fault: Fault
  stop: () => Promise<void>
}

interface Answer { status: number, headers: OutgoingHttpHeaders, body: Buffer }

/** Stands between the site and the CMS, and spoils answers as it is told. `old` repeats what was answered first. */
export async function startFaultyProxy(target: string): Promise<FaultyProxy> {
  const port = await freePort()
  const first = new Map<string, Answer>()
  const server = createServer((asked, response) => {
    const passed = asked.url === '/graphql'
      ? spoil(asked, response)
      : pass(asked, response)
    passed.catch(() => response.destroy())
  })
  const proxy: FaultyProxy = {
    url: `http://127.0.0.1:${port}`,
    fault: 'none',
    stop: async () => {
      server.close()
      server.closeAllConnections()
    },
  }
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return proxy

  async function pass(asked: IncomingMessage, response: ServerResponse): Promise<void> {
    const answer = await forward(asked, undefined, () => response.destroyed)
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    response.once('close', () => answer.destroy())
    answer.once('error', () => response.destroy())
    answer.pipe(response)
  }

  async function spoil(asked: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = Buffer.concat(await asked.toArray() as Buffer[])
    const { fault } = proxy
    if (fault === 'slow')
      await wait(5000)
    if (fault === 'html') {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Welcome to nginx!</title>')
      return
    }
    const known = first.get(body.toString())
    const answer = fault === 'old' && known !== undefined
      ? known
      : await wholeAnswer(asked, body)
    if (fault === 'none' && known === undefined)
      first.set(body.toString(), answer)
    const { headers, body: content } = fault === 'empty'
      ? emptied(answer)
      : answer
    response.writeHead(answer.status, { ...headers, 'content-length': content.length })
    if (fault !== 'cut') {
      response.end(content)
      return
    }
    response.write(content.subarray(0, content.length / 2))
    await wait(20)
    response.destroy()
  }

  async function wholeAnswer(asked: IncomingMessage, body: Buffer): Promise<Answer> {
    const answer = await forward(asked, body)
    return {
      status: answer.statusCode ?? 502,
      headers: answer.headers,
      body: Buffer.concat(await answer.toArray() as Buffer[]),
    }
  }

  async function forward({ method, url = '/', headers }: IncomingMessage, body?: Buffer, isOver = () => false): Promise<IncomingMessage> {
    const sent = request(target + url, { method, headers })
    sent.end(body)
    const [answer] = await once(sent, 'response') as [IncomingMessage]
    if (isOver())
      answer.destroy()
    return answer
  }
}

/** The answer of a database that has lost its content: the lists are there, and nothing is in them, nor was it read. */
function emptied({ status, headers, body }: Answer): Answer {
  const { data } = JSON.parse(body.toString()) as { data: Record<string, unknown> }
  const entries = Object.entries(data).map(([name, value]) => [
    name,
    Array.isArray(value)
      ? []
      : hasNodes(value)
        ? { ...value, nodes: [] }
        : value,
  ])
  return {
    status,
    headers: {
      ...headers,
      'x-read-tags': String(headers['x-read-tags'] ?? '').split(' ').filter(tag => !tag.startsWith('document:')).join(' '),
    },
    body: Buffer.from(JSON.stringify({
      data: Object.fromEntries(entries),
    })),
  }
}

function hasNodes(value: unknown): value is { nodes: unknown[] } {
  return typeof value === 'object' && value !== null && 'nodes' in value
}
