import { locales } from '@ican/shared/vocabulary'
import fc from 'fast-check'
import { trustedDocuments } from '../../setup/trusted'
import { oddText, often, queryOf } from './values'

/** A body, and as what it is sent. */
export interface Content { type: string, body: string }

function json(value: unknown): Content {
  return {
    type: 'application/json',
    body: JSON.stringify(value),
  }
}

/** Values that JSON can carry, and odd texts in their place. */
const oddValue = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  oddText,
  fc.constantFrom({ $ne: null }, { toString: 1 }, [
    [
      [[]],
    ],
  ], 1e308, '1e999'),
)

function recordOf(...names: string[]): fc.Arbitrary<Record<string, unknown>> {
  return fc.dictionary(fc.oneof(often(5, fc.constantFrom(...names)), often(1, fc.string({ maxLength: 8 }))), oddValue, { maxKeys: 5 })
}

/** Bodies as a log-in or another form would have, and such as none would. */
export const anyBody = fc.oneof(
  recordOf('email', 'password', 'registrationToken', 'userInfo', 'deviceId', 'rememberMe', 'data', 'to').map(json),
  oddValue.map(json),
  fc.constantFrom('{"a":', '', '[', 'null', '"a"', '{"email":"a@b.example","email":{}}', `{"a":${'['.repeat(2000)}`, '\uFEFF{}').map(body => ({ type: 'application/json', body })),
  queryOf('email', 'password', 'a[b][c]', 'email[]', '__proto__[a]').map(query => ({
    type: 'application/x-www-form-urlencoded',
    body: query.slice(1),
  })),
  oddText.map(body => ({ type: 'multipart/form-data; boundary=x', body: `--x\r\nContent-Disposition: form-data; name="files"; filename="${body}"\r\n\r\n${body}\r\n--x--` })),
  fc.tuple(oddText, oddText).map(([type, body]) => ({ type, body })),
)

/** Documents that the public may send, with variables of their own names, most of them senseless. */
export function documents(): fc.Arbitrary<Content> {
  const known = Object.entries(trustedDocuments()).map(([hash, { name, document }]) => ({
    hash,
    name,
    variables: [
      ...document.matchAll(/\$(\w+):/g),
    ].map(([, variable = '']) => variable),
  }))
  const sensible: Record<string, unknown> = {
    locale: 'en',
    page: 1,
    slug: 'a',
    text: 'iCAN',
    now: '2026-01-01T00:00:00.000Z',
    from: ['/en/a'],
    paths: ['/en/a'],
  }
  return fc.constantFrom(...known).chain(({ hash, name, variables }) => fc.tuple(
    fc.dictionary(fc.constantFrom(...variables, 'extra'), fc.oneof(oddValue, fc.constantFrom<unknown>(...locales, 1, -1, 0, 9999, 101)), { maxKeys: 2 }),
    fc.oneof(often(6, fc.constant<unknown>(hash)), often(1, oddValue)),
  ).map(([given, sha256Hash]) => ({
    type: 'application/json',
    body: JSON.stringify({
      operationName: name,
      variables: {
        ...Object.fromEntries(variables.filter(each => each in sensible).map(each => [each, sensible[each]])),
        ...given,
      },
      extensions: {
        persistedQuery: { version: 1, sha256Hash },
      },
    }),
  })))
}

/** Bodies that are no question, or one that nobody has allowed. */
export const badQuestions = fc.oneof(
  recordOf('query', 'variables', 'operationName', 'extensions', 'id', 'documentId').map(json),
  fc.array(recordOf('query'), { maxLength: 3 }).map(json),
  fc.constantFrom('{__schema{types{name}}}', '{newsItems{title', 'mutation{login}', `{${'a{'.repeat(500)}`, '').map(query => ({
    type: 'application/json',
    body: JSON.stringify({ query }),
  })),
  recordOf('version', 'sha256Hash').map(persistedQuery => ({
    type: 'application/json',
    body: JSON.stringify({
      extensions: { persistedQuery },
    }),
  })),
  anyBody,
)
