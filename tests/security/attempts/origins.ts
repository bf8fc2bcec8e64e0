import type { Attempt } from '../setup/attempts'
import { expect } from 'vitest'
import { asking } from '../setup/documents'

const locale = 'en'

export const origins: Attempt[] = [
  {
    name: 'a foreign site may not read GraphQL',
    headers: { origin: 'https://evil.example' },
    body: asking('NewsList', { locale }),
    answer: 200,
    check: ({ headers }) => expect(headers).not.toHaveProperty('access-control-allow-origin'),
  },
  {
    name: 'the site may',
    headers: { origin: 'https://site.example' },
    body: asking('NewsList', { locale }),
    answer: 200,
    check: ({ headers }) => expect(headers['access-control-allow-origin']).toBe('https://site.example'),
  },
  {
    name: 'a name that only begins like the site\'s',
    headers: { origin: 'https://site.example.evil.example' },
    body: asking('NewsList', { locale }),
    answer: 200,
    check: ({ headers }) => expect(headers).not.toHaveProperty('access-control-allow-origin'),
  },
  {
    name: 'a foreign site asking beforehand',
    method: 'OPTIONS',
    headers: { 'origin': 'https://evil.example', 'access-control-request-method': 'POST' },
    answer: [204, 404, 405],
    check: ({ headers }) => expect(headers).not.toHaveProperty('access-control-allow-origin'),
  },
  {
    name: 'a foreign site logging in',
    path: '/admin/login',
    headers: { origin: 'https://evil.example' },
    body: {},
    answer: 403,
  },
  {
    name: 'a page without an origin logging in',
    path: '/admin/login',
    headers: { origin: 'null' },
    body: {},
    answer: 403,
  },
  {
    name: 'the site itself logging in',
    path: '/admin/login',
    headers: { origin: 'https://site.example' },
    body: {},
    answer: 403,
  },
  {
    name: 'a cookie without an origin',
    path: '/admin/access-token',
    headers: { cookie: 'strapi_admin_refresh=a' },
    body: {},
    answer: 403,
  },
  {
    name: 'a foreign site reading the admin',
    method: 'GET',
    path: '/admin/init',
    headers: { origin: 'https://evil.example' },
    answer: 200,
    check: ({ headers }) => expect(headers).not.toHaveProperty('access-control-allow-origin'),
  },
  {
    name: 'headers that keep a page in its place',
    method: 'GET',
    path: '/admin/init',
    answer: 200,
    check: ({ headers }) => {
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'same-origin',
        'x-frame-options': 'SAMEORIGIN',
      })
      expect(headers['content-security-policy']).toContain('script-src \'self\';')
    },
  },
]
