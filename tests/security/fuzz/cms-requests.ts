import type { Content } from './bodies'
import type { Sent } from './exchange'
import fc from 'fast-check'
import { spellingOf } from '../../setup/spellings'
import { anyBody, badQuestions, documents } from './bodies'
import { headers } from './headers'
import { FORGED_HOST, oddPart, often, queryOf, readMethod } from './values'

/** Where somebody without an account may knock, and is answered or sent away. */
const addresses = [
  '/admin',
  '/admin/',
  '/admin/init',
  '/admin/project-type',
  '/admin/registration-info',
  '/admin/auth/login',
  '/admin/users/me',
  '/admin/information',
  '/admin/content-api/permissions',
  '/api/news-items',
  '/api/upload/files',
  '/email',
  '/email/settings',
  '/upload/files',
  '/upload/folders',
  '/uploads/',
  '/content-manager/init',
  '/content-manager/collection-types/api::news-item.news-item',
  '/content-type-builder/schema',
  '/i18n/locales',
  '/graphql',
  '/health/live',
  '/health/ready',
  '/_health',
  '/change-feed',
  '/change-feed/stream',
  '/preview-pass',
  '/preview/sessions',
  '/preview/links',
  '/publish-checks/site',
  '/content-search',
  '/schedule',
  '/favicon.ico',
  '/robots.txt',
  '/',
]

/** What takes a body from whoever has no account. */
const bodied = [
  '/admin/login',
  '/admin/register',
  '/admin/register-admin',
  '/admin/forgot-password',
  '/admin/reset-password',
  '/admin/access-token',
  '/admin/logout',
  '/api/enquiries',
  '/email',
  '/email/test',
  '/upload',
  '/preview/links',
]

function post(target: fc.Arbitrary<string>, content: fc.Arbitrary<Content>, ownOrigin: string): fc.Arbitrary<Sent> {
  const origin = fc.constantFrom<[string, string][]>([], [
    ['origin', ownOrigin],
  ])
  return fc.tuple(target, content, headers, fc.constantFrom('POST', 'POST', 'POST', 'PUT'), origin).map(([path, { type, body }, more, method, own]) => ({
    method,
    target: path,
    // From a page of the CMS's own, at times: else a request with a cookie goes no further.
    headers: [
      ['content-type', type],
      ...own,
      ...more.filter(([name]) => name !== 'content-type' && (name !== 'origin' || own.length === 0)),
    ],
    body,
  }))
}

/** Requests to every route of the CMS that answers, or refuses, somebody without an account. */
export function cmsRequests({ uploads, token, url }: { uploads: string[], token: string, url: string }): fc.Arbitrary<Sent> {
  const known = [
    ...addresses,
    ...uploads,
  ]
  const reads = fc.record({
    method: readMethod,
    target: fc.oneof(
      often(4, fc.constantFrom(...known)),
      often(8, spellingOf(known).map(each => each.url.replaceAll(' ', '%20'))),
      often(4, fc.tuple(fc.constantFrom(...known), queryOf('after', 'limit', 'at', 'language', 'registrationToken', 'query', 'variables', 'extensions', 'filters[a][$b]', 'sort', '_q[]', 'status', 'populate[a][b]')).map(parts => parts.join(''))),
      often(3, fc.tuple(fc.constantFrom('/admin/', '/uploads/', '/api/', '/email/', '/content-manager/', '/preview-pass/', '/'), oddPart).map(parts => parts.join(''))),
      often(1, fc.oneof(oddPart.filter(part => part !== ''), fc.constantFrom(`http://${FORGED_HOST}/admin`, `//${FORGED_HOST}/admin`, '*'))),
    ),
    headers: fc.oneof(headers, headers.map((all): [string, string][] => [
      ...all,
      ['x-preview-token', token],
    ])),
  })
  return fc.oneof(
    often(10, reads),
    often(8, post(fc.constant('/graphql'), documents(), url)),
    often(3, post(fc.constantFrom('/graphql', '/graphql/', '/graphql?a=b', '/GraphQL'), badQuestions, url)),
    often(4, post(fc.oneof(fc.constantFrom(...bodied), spellingOf(bodied).map(each => each.url.replaceAll(' ', '%20'))), anyBody, url)),
  )
}
