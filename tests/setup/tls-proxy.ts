import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { Buffer } from 'node:buffer'
import { once } from 'node:events'
import { request } from 'node:http'
import { createServer, request as secureRequest } from 'node:https'

/** For this computer only, and for nothing but tests. */
export const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgDnzxet9Vn+o4KxOI
iIlSJQJbVHEg3LxIN2GFYkahsnihRANCAASy3c7UWWe5FJcvYxuPEcS7LACjHOlb
m3a5wiayGlcx4O/eNx7tHIE6GepElHKrOaBaWKX4uoei0uR/p5+Fpqzs
-----END PRIVATE KEY-----`
export const cert = `-----BEGIN CERTIFICATE-----
MIIBmzCCAUGgAwIBAgIUKh0Ciy9FK4/KyV4jxc0goZJZH24wCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyODE4MDUyOFoYDzIxMjYxMTA0
MTgwNTI4WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAASy3c7UWWe5FJcvYxuPEcS7LACjHOlbm3a5wiayGlcx4O/eNx7tHIE6
GepElHKrOaBaWKX4uoei0uR/p5+Fpqzso28wbTAdBgNVHQ4EFgQUEr6fVACotqT7
8VG6mU+AY46yx/UwHwYDVR0jBBgwFoAUEr6fVACotqT78VG6mU+AY46yx/UwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDSAAwRQIhALNBBPuqNn2OpoVqdMv9485IcXcrAqG9UXGuDe0CUqKgAiBx
ZmNK0kDz2lSPYB6EiFlAdddB2dgNhaD6asfQ5WsbzQ==
-----END CERTIFICATE-----`

export interface TlsProxy { url: string, stop: () => Promise<void> }
export interface Answered { status: number, headers: IncomingHttpHeaders, text: string }

/** Ends TLS before a server and passes every request on, with the sender's address behind what the sender says of itself: as nginx does. */
export async function startTlsProxy(port: number, target: string): Promise<TlsProxy> {
  const server = createServer({ key, cert }, (asked, response) => {
    const sender = asked.socket.remoteAddress ?? ''
    const forwardedFor = [asked.headers['x-forwarded-for'], sender].filter(Boolean).join(', ')
    const passed = request(new URL(asked.url ?? '/', target), {
      method: asked.method,
      headers: { ...asked.headers, 'x-forwarded-for': forwardedFor, 'x-forwarded-proto': 'https' },
    }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    passed.once('error', () => response.destroy())
    asked.pipe(passed)
  })
  server.listen(port)
  await once(server, 'listening')
  return {
    url: `https://127.0.0.1:${port}`,
    stop: async () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Sends JSON through a proxy from one of this computer's own addresses, such as `127.0.0.2`. */
export function postFrom(address: string, url: string, body: object, headers: Record<string, string> = {}): Promise<Answered> {
  return askFrom(address, url, { 'content-type': 'application/json', 'origin': new URL(url).origin, ...headers }, JSON.stringify(body))
}

/** Asks, by TLS where the address says so, from one of this computer's own addresses; with a body, by POST. */
export async function askFrom(address: string, url: string, headers: Record<string, string> = {}, body?: string): Promise<Answered> {
  const send = url.startsWith('https:')
    ? secureRequest
    : request
  const asked = send(url, {
    method: body === undefined
      ? 'GET'
      : 'POST',
    ca: cert,
    localAddress: address,
    headers,
  })
  asked.end(body)
  const [answer] = await once(asked, 'response') as [IncomingMessage]
  return {
    status: answer.statusCode ?? 0,
    headers: answer.headers,
    text: Buffer.concat(await answer.toArray() as Buffer[]).toString(),
  }
}
