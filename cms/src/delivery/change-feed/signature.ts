import { createHmac, timingSafeEqual } from 'node:crypto'

/** How far apart the clocks of the two servers may be, and how long a request may be under way, in milliseconds. */
const MAX_AGE = 30_000

export interface SignedRequest { path: string, time: string, signature: string }

/** Whether a request was signed with the secret, and just now. */
export function isSigned(secret: string, { path, time, signature }: SignedRequest): boolean {
  const isRecent = /^\d{1,15}$/.test(time) && Math.abs(Date.now() - Number(time)) <= MAX_AGE
  return secret !== '' && isRecent && isEqual(signature, sign(secret, `GET\n${path}\n${time}`))
}

/** The signature of an answer: it holds good for one request only. */
export function signAnswer(secret: string, body: string, request: SignedRequest): string {
  return sign(secret, `${body}\n${request.signature}`)
}

function sign(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('hex')
}

function isEqual(one: string, other: string): boolean {
  const [left, right] = [
    Buffer.from(one),
    Buffer.from(other),
  ]
  return left.length === right.length && timingSafeEqual(left, right)
}
