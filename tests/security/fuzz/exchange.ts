import { Buffer } from 'node:buffer'
import { connect } from 'node:net'

/** A request as it is sent, byte by byte: also what no client of HTTP would send. */
export interface Sent {
  method: string
  target: string
  /** Those of the connection are added; a name may stand there twice. */
  headers: [name: string, value: string][]
  body?: string
}

export interface Received { status: number, headers: Record<string, string>, body: string }

/** Longer than a server may take for anything, in milliseconds. */
const timeoutMs = 30_000

/** Sends a request on a connection of its own and reads until the server has closed that; fails where it does not. */
export function exchange(url: string, sent: Sent): Promise<Received> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = connect(Number(port), hostname)
    const timer = setTimeout(() => {
      socket.destroy()
      reject(new Error('The answer does not end.'))
    }, timeoutMs)
    socket.on('data', (chunk: Buffer) => chunks.push(chunk))
    // A server that refuses a request may close the connection while the rest of it is still being sent.
    socket.on('error', () => {})
    socket.once('close', () => {
      clearTimeout(timer)
      const received = parse(Buffer.concat(chunks).toString())
      if (received === undefined)
        reject(new Error('There is no answer.'))
      else
        resolve(received)
    })
    socket.write(bytesOf(sent, `${hostname}:${port}`))
  })
}

function bytesOf({ method, target, headers, body }: Sent, host: string): string {
  const names = headers.map(([name]) => name.toLowerCase())
  const all = [
    ...headers,
    ...names.includes('host')
      ? []
      : [
          ['host', host],
        ],
    ...body === undefined || names.includes('content-length')
      ? []
      : [
          [
            'content-length',
            String(Buffer.byteLength(body)),
          ],
        ],
    ['connection', 'close'],
  ]
  return `${method} ${target} HTTP/1.1\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body ?? ''}`
}

function parse(text: string): Received | undefined {
  const [, status, lines = '', body = ''] = /^(?:HTTP\/1\.1 100 [^\r]*\r\n\r\n)?HTTP\/1\.1 (\d{3})[^\r]*\r\n((?:[^\r]+\r\n)*)\r\n(.*)$/s.exec(text) ?? []
  return status === undefined
    ? undefined
    : {
        status: Number(status),
        headers: Object.fromEntries(lines.split('\r\n').map(line => [
          line.split(':', 1)[0]?.toLowerCase(),
          line.slice(line.indexOf(':') + 1).trim(),
        ])),
        body,
      }
}
