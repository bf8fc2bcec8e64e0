import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** A name for a new preview link that nobody guesses. */
export function newLinkId(): string {
  return randomBytes(16).toString('base64url')
}

/** The token that opens a preview link. Only who knows the secret can make it: the database alone does not give it away. */
export function signLink(secret: string, id: string): string {
  return `${id}.${signatureOf(secret, id).toString('base64url')}`
}

/** The link that a token opens; undefined if the token was not made here. */
export function readToken(secret: string, token: string): string | undefined {
  const [id = '', signature = '', ...rest] = token.split('.')
  const expected = signatureOf(secret, id)
  const given = Buffer.from(signature, 'base64url')
  // Without a secret nobody could have made a token.
  const isOurs = secret !== '' && rest.length === 0 && given.length === expected.length && timingSafeEqual(given, expected)
  return isOurs
    ? id
    : undefined
}

/** The prefix keeps a signature made for a preview from passing for anything else under the same secret. */
function signatureOf(secret: string, id: string): Buffer {
  return createHmac('sha256', secret).update(`preview-link:${id}`).digest()
}
