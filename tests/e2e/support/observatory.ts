/** One answer of the site, as a scanner sees it. */
export interface Answer { headers: Headers, html: string }

interface Verdict { rule: string, points: number }
type Policy = Map<string, string[]>

const broad = [
  '*',
  'http:',
  'https:',
  'ftp:',
  'http://*',
  'https://*',
]
const unsafe = ['\'unsafe-inline\'', 'data:']

/** From so many points on, what is better than needed counts too. */
const extraCreditFrom = 90
const halfYear = 15_768_000

/**
 * The points of an answer by the public rules of Mozilla's HTTP Observatory, as if it came over HTTPS: 100, less what
 * is wrong; from 90 on, plus what is better than needed. What only a scan of the whole host can tell is left out:
 * preloading of HTTPS and the redirect from HTTP.
 */
export function observatoryPoints(answer: Answer): { points: number, verdicts: Verdict[] } {
  const verdicts = [
    contentSecurityPolicy(answer),
    cookies(answer),
    sharingWithOrigins(answer),
    referrerPolicy(answer),
    strictTransport(answer),
    scriptIntegrity(answer),
    sniffing(answer),
    framing(answer),
    resourcePolicy(answer),
  ]
  const sum = (of: Verdict[]) => of.reduce((total, { points }) => total + points, 0)
  const base = Math.max(0, 100 + sum(verdicts.filter(({ points }) => points < 0)))
  return {
    points: base < extraCreditFrom
      ? base
      : base + sum(verdicts.filter(({ points }) => points > 0)),
    verdicts,
  }
}

function policyOf({ headers }: Answer): Policy {
  return new Map((headers.get('content-security-policy') ?? '').split(';').map((directive): [string, string[]] => {
    const [name = '', ...sources] = directive.trim().split(/\s+/)
    return [
      name.toLowerCase(),
      sources,
    ]
  }).filter(([name]) => name !== ''))
}

function contentSecurityPolicy(answer: Answer): Verdict {
  const rule = 'content security policy'
  const policy = policyOf(answer)
  if (policy.size === 0)
    return { rule, points: -25 }
  const otherwise = policy.get('default-src') ?? ['*']
  const of = (directive: string) => policy.get(directive) ?? otherwise
  const scripts = of('script-src')
  const isHashed = scripts.some(source => /^'(?:sha\d+|nonce)-/.test(source))
  const active = [...policy].filter(([name]) => !['img-src', 'media-src'].includes(name)).flatMap(([, sources]) => sources)
  const isInsecure = (sources: string[]) => sources.some(source => /^(?:http|ftp):/.test(source))
  if (scripts.includes('\'strict-dynamic\'') && !isHashed)
    return { rule, points: -25 }
  if (scripts.some(source => [
    ...broad,
    ...unsafe,
  ].includes(source) && !(isHashed && source === '\'unsafe-inline\''))) {
    return { rule, points: -20 }
  }
  if (of('object-src').some(source => broad.includes(source)) || isInsecure(active))
    return { rule, points: -20 }
  if ([
    ...scripts,
    ...of('style-src'),
  ].includes('\'unsafe-eval\'')) {
    return { rule, points: -10 }
  }
  if (isInsecure([
    ...of('img-src'),
    ...of('media-src'),
  ])) {
    return { rule, points: -10 }
  }
  if (of('style-src').some(source => [
    ...broad,
    ...unsafe,
  ].includes(source))) {
    return { rule, points: 0 }
  }
  const isClosed = policy.get('default-src')?.join() === '\'none\''
    && (policy.get('form-action') ?? ['*']).every(source => !broad.includes(source))
  return {
    rule,
    points: isClosed
      ? 10
      : 5,
  }
}

function cookies({ headers }: Answer): Verdict {
  const points = headers.getSetCookie().map((cookie) => {
    const has = (flag: RegExp) => flag.test(cookie)
    if (!has(/;\s*secure/i))
      return -40
    return has(/;\s*httponly/i) && has(/;\s*samesite=(?:lax|strict)/i)
      ? 0
      : -30
  })
  return {
    rule: 'cookies',
    points: Math.min(0, ...points),
  }
}

function sharingWithOrigins({ headers }: Answer): Verdict {
  const isUniversal = headers.has('access-control-allow-origin') && headers.get('access-control-allow-credentials') === 'true'
  return {
    rule: 'sharing with other origins',
    points: isUniversal
      ? -50
      : 0,
  }
}

function referrerPolicy({ headers }: Answer): Verdict {
  const rule = 'referrer policy'
  const value = headers.get('referrer-policy')?.split(',').at(-1)?.trim()
  if (value === undefined)
    return { rule, points: 0 }
  return {
    rule,
    points: [
      'no-referrer',
      'same-origin',
      'strict-origin',
      'strict-origin-when-cross-origin',
    ].includes(value)
      ? 5
      : -5,
  }
}

function strictTransport({ headers }: Answer): Verdict {
  const rule = 'strict transport security'
  const age = /max-age=(\d+)/.exec(headers.get('strict-transport-security') ?? '')?.[1]
  if (age === undefined)
    return { rule, points: -20 }
  return {
    rule,
    points: Number(age) < halfYear
      ? -10
      : 0,
  }
}

function scriptIntegrity({ headers, html }: Answer): Verdict {
  const rule = 'integrity of scripts'
  if (!headers.get('content-type')?.startsWith('text/html'))
    return { rule, points: 0 }
  const scripts = [
    ...html.matchAll(/<script[^>]*\ssrc="([^"]*)"[^>]*>/g),
  ]
  const isForeign = (source: string) => /^(?:https?:)?\/\//.test(source)
  const isChecked = (tag: string) => /\sintegrity="/.test(tag)
  if (scripts.some(([tag, source = '']) => isForeign(source) && (!isChecked(tag) || !source.startsWith('https:')))) {
    return {
      rule,
      points: scripts.some(([, source = '']) => isForeign(source) && !source.startsWith('https:'))
        ? -50
        : -5,
    }
  }
  return {
    rule,
    points: scripts.length > 0 && scripts.every(([tag]) => isChecked(tag))
      ? 5
      : 0,
  }
}

function sniffing({ headers }: Answer): Verdict {
  return {
    rule: 'guessing of types',
    points: headers.get('x-content-type-options') === 'nosniff'
      ? 0
      : -5,
  }
}

function framing(answer: Answer): Verdict {
  const rule = 'framing'
  const ancestors = policyOf(answer).get('frame-ancestors')
  if (ancestors !== undefined && !ancestors.some(source => broad.includes(source)))
    return { rule, points: 5 }
  return {
    rule,
    points: /^(?:deny|sameorigin)$/i.test(answer.headers.get('x-frame-options') ?? '')
      ? 0
      : -20,
  }
}

function resourcePolicy({ headers }: Answer): Verdict {
  const rule = 'use by other origins'
  const value = headers.get('cross-origin-resource-policy')
  if (value === null || value === 'cross-origin')
    return { rule, points: 0 }
  return {
    rule,
    points: ['same-origin', 'same-site'].includes(value)
      ? 10
      : -5,
  }
}
