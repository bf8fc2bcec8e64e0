import type { IncomingMessage } from 'node:http'
import type { LinkSettings } from './settings'
import http from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import { isInside, outsideOnly } from './addresses'

export interface Answer { httpStatus: number | null, problem: string | null }

/** A server that does not answer within this time is taken to be away, in milliseconds. */
const PATIENCE = 15_000
const MOST_REDIRECTS = 5
/** Of a page only so much is read, to be polite; the status is known before. */
const MOST_BYTES = 64 * 1024

/** Asks an address as a careful reader would: HEAD first, GET where a server does not like that, redirects followed. */
export async function ask(url: string, settings: LinkSettings, signal?: AbortSignal): Promise<Answer> {
  try {
    const head = await follow(url, 'HEAD', settings, signal)
    const answer = head < 400
      ? head
      : await follow(url, 'GET', settings, signal)
    return { httpStatus: answer, problem: null }
  }
  catch (error) {
    return {
      httpStatus: null,
      problem: problemOf(error),
    }
  }
}

/** Whether an answer means that readers find something: who asks too much or has to log in has not met a broken link. */
export function isAnswered({ httpStatus }: Answer): boolean {
  return httpStatus !== null && (httpStatus < 400 || [401, 403, 405, 429].includes(httpStatus))
}

async function follow(url: string, method: 'HEAD' | 'GET', settings: LinkSettings, signal?: AbortSignal): Promise<number> {
  let at = url
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const { status, location } = await request(at, method, settings, signal)
    if (location === undefined || status < 300 || status > 399)
      return status
    at = new URL(location, at).href
  }
  throw Object.assign(new Error(`${url} redirects too often`), { code: 'EREDIRECTS' })
}

async function request(url: string, method: 'HEAD' | 'GET', { siteUrl, proxy, allowInside }: LinkSettings, signal?: AbortSignal): Promise<{ status: number, location?: string }> {
  const { protocol, hostname } = new URL(url)
  const host = hostname.replace(/^\[|\]$/g, '')
  if (!/^https?:$/.test(protocol) || (!allowInside && isIP(host) !== 0 && isInside(host)))
    throw Object.assign(new Error(`${url} is not on the internet`), { code: 'EINSIDE' })
  const { Agent, request: send } = protocol === 'https:'
    ? https
    : http
  const agent = new Agent({
    ...proxy !== '' && {
      proxyEnv: { HTTP_PROXY: proxy, HTTPS_PROXY: proxy },
    },
  })
  try {
    return await new Promise((resolve, reject) => {
      const sent = send(url, {
        method,
        agent,
        signal: AbortSignal.any([
          AbortSignal.timeout(PATIENCE),
          ...signal === undefined
            ? []
            : [signal],
        ]),
        // A proxy resolves names by itself, and has its own rules of where it goes.
        ...!allowInside && proxy === '' && { lookup: outsideOnly },
        headers: {
          'user-agent': `LinkCheck (+${siteUrl})`,
          'accept': '*/*',
        },
      }, (response) => {
        resolve({ status: response.statusCode ?? 0, location: response.headers.location })
        readALittle(response)
      })
      sent.once('error', reject)
      sent.end()
    })
  }
  finally {
    agent.destroy()
  }
}

function readALittle(response: IncomingMessage): void {
  let bytes = 0
  response.on('error', () => {})
  response.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > MOST_BYTES)
      response.destroy()
  })
}

function problemOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError')
    return 'ETIMEDOUT'
  const code: unknown = error instanceof Error && 'code' in error
    ? error.code
    : undefined
  return typeof code === 'string'
    ? code.slice(0, 60)
    : 'EFAILED'
}
