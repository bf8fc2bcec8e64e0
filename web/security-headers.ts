const contentSecurityPolicy = [
  'default-src \'none\'',
  'style-src \'self\'',
  'img-src \'self\' data:',
  'font-src \'self\'',
  'script-src \'none\'',
  'form-action \'self\'',
  'base-uri \'none\'',
  'frame-ancestors \'none\'',
].join('; ')

/** What every answer of the site carries, whoever gives it: the framework, the page store or a health check. */
export function securityHeaders(siteUrl: string): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    ...siteUrl.startsWith('https:') && { 'strict-transport-security': 'max-age=63072000; includeSubDomains' },
  }
}
