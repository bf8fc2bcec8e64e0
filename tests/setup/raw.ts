import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { Buffer } from 'node:buffer'
import { once } from 'node:events'
import { request } from 'node:http'

/** Asks without what `fetch` adds or undoes: the bytes are as they were sent. */
export async function rawGet(url: string, path: string, headers: Record<string, string> = {}): Promise<{ status: number, headers: IncomingHttpHeaders, body: Buffer }> {
  const asked = request(url + path, { headers })
  asked.end()
  const [answer] = await once(asked, 'response') as [IncomingMessage]
  return {
    status: answer.statusCode ?? 0,
    headers: answer.headers,
    body: Buffer.concat(await answer.toArray() as Buffer[]),
  }
}
