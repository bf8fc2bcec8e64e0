import { createHmac, timingSafeEqual } from 'node:crypto'

/** The one document, in one language, whose draft a preview may show. */
export interface PreviewScope {
  uid: string
  documentId: string
  /** Null for types that are not translated. */
  locale: string | null
}

/** How long a preview stays open, in seconds. */
const LIFETIME = 60 * 60

/** Makes a token that opens the draft of one document for an hour. */
export function createPreviewToken(secret: string, { uid, documentId, locale }: PreviewScope, now = Date.now()): string {
  const claims = Buffer.from(JSON.stringify({
    uid,
    documentId,
    locale,
    expires: Math.floor(now / 1000) + LIFETIME,
  })).toString('base64url')
  return `${claims}.${sign(secret, claims).toString('base64url')}`
}

/** What a token opens; undefined if it was not made here or is past its hour. */
export function readPreviewToken(secret: string, token: string, now = Date.now()): PreviewScope | undefined {
  const [claims = '', signature = '', ...rest] = token.split('.')
  // Without a secret nobody could have made a token.
  if (secret === '' || rest.length > 0 || !isSigned(secret, claims, signature))
    return undefined
  const { uid, documentId, locale, expires } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as PreviewScope & { expires: number }
  return expires * 1000 > now
    ? { uid, documentId, locale }
    : undefined
}

function isSigned(secret: string, claims: string, signature: string): boolean {
  const expected = sign(secret, claims)
  const given = Buffer.from(signature, 'base64url')
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/** The prefix keeps a signature made for a preview from passing for anything else under the same secret. */
function sign(secret: string, claims: string): Buffer {
  return createHmac('sha256', secret).update(`preview-token:${claims}`).digest()
}
