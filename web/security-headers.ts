/**
 * What the site's pages may load and do: their own styles, fonts and pictures, no frame, no other host.
 * Data blocks such as JSON-LD are no scripts, and speculation rules come by a header.
 */
const directives: Record<string, string> = {
  'default-src': '\'none\'',
  'style-src': '\'self\'',
  'img-src': '\'self\' data:',
  'font-src': '\'self\'',
  // No script of ours asks for anything; tools that look into a page fetch the site's robots.txt from within it.
  'connect-src': '\'self\'',
  'manifest-src': '\'self\'',
  'script-src': '\'none\'',
  'form-action': '\'self\'',
  'base-uri': '\'none\'',
  'frame-ancestors': '\'none\'',
  'require-trusted-types-for': '\'script\'',
  'trusted-types': '\'none\'',
}

/** The content policy of a page, with what it wishes otherwise: only scripts that it names may run. */
export function contentPolicy(siteUrl: string, wishes: Record<string, string> = {}): string {
  return [
    ...Object.entries({
      ...directives,
      ...wishes,
    }).map(entry => entry.join(' ')),
    ...isEncrypted(siteUrl)
      ? ['upgrade-insecure-requests']
      : [],
  ].join('; ')
}

function isEncrypted(siteUrl: string): boolean {
  return siteUrl.startsWith('https:')
}

/** A file that somebody uploaded may not do anything at all. */
export const uploadSecurityPolicy = 'default-src \'none\'; form-action \'none\'; base-uri \'none\'; frame-ancestors \'none\'; sandbox'

/** Powers of the browser that the site has no use for. */
const unusedPowers = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
]

/**
 * What every answer carries, whichever part of the site gives it. Only scripts of the given checksums may run, and
 * only where the page names the same checksum.
 */
export function securityHeaders(siteUrl: string, scripts: string[] = []): Record<string, string> {
  return {
    'content-security-policy': contentPolicy(siteUrl, {
      'script-src': scripts.map(checksum => `'${checksum}'`).join(' ') || '\'none\'',
    }),
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'origin-agent-cluster': '?1',
    'permissions-policy': unusedPowers.map(power => `${power}=()`).join(', '),
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'x-permitted-cross-domain-policies': 'none',
    ...isEncrypted(siteUrl) && { 'strict-transport-security': 'max-age=63072000; includeSubDomains' },
  }
}
