import { request as send } from 'node:http'
import { expect, it } from 'vitest'

export interface Attempt {
  name: string
  method?: string
  path?: string
  /** Functions are called when the attempt is made, once the CMS and its content are there. */
  headers?: Record<string, string> | (() => Record<string, string>)
  /** Sent as it is if it is a text, else as JSON. */
  body?: unknown
  /** The status, or the statuses, of the one right answer. */
  answer: number | number[]
  code?: string
  /** What the body of the answer holds besides being harmless. */
  holds?: string
  check?: (answer: Answer) => void
}

export interface Answer { status: number, headers: Record<string, string | string[] | undefined>, text: string }

/** What no answer to the public may hold: marked content, and anything of how the CMS is made. */
const NEVER = /SECRET|sqlite|knex|select `|insert into|node_modules|\/cms\/|\.js:\d+|Did you mean|stacktrace/i

/** Sends a request byte by byte as given: no client in between tidies the path or the headers. */
export async function attempt(url: string, { method = 'POST', path = '/graphql', headers: given = {}, body: content }: Pick<Attempt, 'method' | 'path' | 'headers' | 'body'>): Promise<Answer> {
  const { hostname, port } = new URL(url)
  const headers = typeof given === 'function'
    ? given()
    : given
  const body: unknown = typeof content === 'function'
    ? content()
    : content
  const text = typeof body === 'string' || body === undefined
    ? body
    : JSON.stringify(body)
  const type: Record<string, string> = text === undefined
    ? {}
    : {
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(text)),
      }
  return new Promise((resolve, reject) => {
    const request = send({
      hostname,
      port,
      method,
      path,
      headers: {
        ...type,
        ...headers,
      },
    }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        text: Buffer.concat(chunks).toString('utf8'),
      }))
    })
    request.on('error', reject)
    request.end(text)
  })
}

/** Makes each attempt of a list a test of its own, and holds every answer to be harmless. */
export function tryAll(url: () => string, attempts: Attempt[]): void {
  it.each(attempts)('$name', async (made) => {
    const answer = await attempt(url(), made)
    expect.soft([made.answer].flat(), answer.text.slice(0, 500)).toContain(answer.status)
    expect.soft(answer.text).not.toMatch(NEVER)
    expect.soft(answer.headers).not.toHaveProperty('x-powered-by')
    if (made.code !== undefined)
      expect.soft(answer.text).toContain(`"code":"${made.code}"`)
    if (made.holds !== undefined)
      expect.soft(answer.text).toContain(made.holds)
    made.check?.(answer)
  })
}
