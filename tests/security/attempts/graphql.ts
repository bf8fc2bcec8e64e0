import type { Attempt } from '../setup/attempts'
import { asking, hashed } from '../setup/documents'

const locale = 'en'
const BATCH = [
  asking('NewsList', { locale }),
  asking('NewsList', { locale }),
]
const unknownHash = {
  persistedQuery: {
    version: 1,
    sha256Hash: 'a'.repeat(64),
  },
}

export const graphql: Attempt[] = [
  {
    name: 'a known document is answered',
    body: asking('NewsList', { locale }),
    answer: 200,
    holds: 'Changed later',
  },
  {
    name: 'a known document without its optional name is answered',
    body: {
      ...asking('NewsList', { locale }),
      operationName: undefined,
    },
    answer: 200,
    holds: 'Changed later',
  },
  {
    name: 'an unknown hash is told as such',
    body: { extensions: unknownHash },
    answer: 400,
    code: 'PERSISTED_QUERY_NOT_FOUND',
  },
  {
    name: 'an unknown hash along with its text registers nothing',
    body: { query: '{ newsItems { title } }', extensions: unknownHash },
    answer: 403,
    code: 'FORBIDDEN',
  },
  {
    name: 'a known hash along with another text runs neither',
    body: {
      ...asking('NewsList', { locale }),
      query: '{ newsItems { title } }',
    },
    answer: 403,
  },
  {
    name: 'a known hash along with an empty text',
    body: {
      ...asking('NewsList', { locale }),
      query: '',
    },
    answer: 403,
  },
  {
    name: 'a hash in capitals is unknown',
    body: {
      extensions: {
        persistedQuery: {
          version: 1,
          sha256Hash: hashed('NewsList').toUpperCase(),
        },
      },
    },
    answer: 400,
    code: 'PERSISTED_QUERY_NOT_FOUND',
  },
  {
    name: 'a hash named as a property of every object',
    body: {
      extensions: {
        persistedQuery: { version: 1, sha256Hash: '__proto__' },
      },
    },
    answer: 400,
    code: 'PERSISTED_QUERY_NOT_FOUND',
  },
  {
    name: 'a hash that is no text',
    body: {
      extensions: {
        persistedQuery: {
          version: 1,
          sha256Hash: { $ne: null },
        },
      },
    },
    answer: 400,
  },
  {
    name: 'another version of persisted queries',
    body: {
      variables: { locale },
      extensions: {
        persistedQuery: {
          version: 2,
          sha256Hash: hashed('NewsList'),
        },
      },
    },
    answer: 400,
  },
  {
    name: 'free text',
    body: { query: '{ newsItems { title } }' },
    answer: 403,
    code: 'FORBIDDEN',
  },
  {
    name: 'introspection',
    body: { query: '{ __schema { types { name } } }' },
    answer: 403,
  },
  {
    name: 'introspection of one type',
    body: { query: '{ __type(name: "NewsItem") { fields { name } } }' },
    answer: 403,
  },
  {
    name: 'a mutation',
    body: { query: 'mutation { createEnquiry(data: {}) { documentId } }' },
    answer: 403,
  },
  {
    name: 'a batch',
    body: BATCH,
    answer: 400,
    code: 'BATCH_FORBIDDEN',
  },
  {
    name: 'an empty batch',
    body: [],
    answer: 400,
    code: 'BATCH_FORBIDDEN',
  },
  {
    name: 'another operation of the document',
    body: {
      ...asking('NewsList', { locale }),
      operationName: 'Other',
    },
    answer: 400,
  },
  {
    name: 'an operation name that is no text',
    body: {
      ...asking('NewsList', { locale }),
      operationName: ['NewsList'],
    },
    answer: 400,
  },
  {
    name: 'a key that GraphQL does not know',
    body: {
      ...asking('NewsList', { locale }),
      doc_id: 1,
    },
    answer: 400,
  },
  { name: 'a body that is not JSON', body: '{"extensions":', answer: 400 },
  { name: 'a body that is a text', body: '"hello"', answer: 400 },
  { name: 'a body that is nothing', body: 'null', answer: 400 },
  {
    name: 'a body of 17 kB',
    body: asking('NewsList', {
      locale,
      pad: 'x'.repeat(17 * 1024),
    }),
    answer: 413,
  },
  {
    name: 'a body of 17 kB that does not tell its length',
    headers: { 'transfer-encoding': 'chunked', 'content-length': '' },
    body: asking('NewsList', {
      locale,
      pad: 'x'.repeat(17 * 1024),
    }),
    answer: [400, 413],
  },
  {
    name: 'a body in a form',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'query={newsItems{title}}',
    answer: 415,
  },
  {
    name: 'a body in plain text',
    headers: { 'content-type': 'text/plain' },
    body: asking('NewsList', { locale }),
    answer: 415,
  },
  {
    name: 'a body in several parts',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: '--x--',
    answer: 415,
  },
  {
    name: 'a packed body',
    headers: { 'content-encoding': 'gzip' },
    body: asking('NewsList', { locale }),
    answer: 415,
  },
  {
    name: 'GET with a query',
    method: 'GET',
    path: '/graphql?query={newsItems{title}}',
    answer: 404,
  },
  {
    name: 'GET of the landing page',
    method: 'GET',
    headers: { accept: 'text/html' },
    answer: 405,
  },
  {
    name: 'GET with a known hash',
    method: 'GET',
    path: `/graphql?extensions=${encodeURIComponent(JSON.stringify({
      persistedQuery: {
        version: 1,
        sha256Hash: hashed('NewsList'),
      },
    }))}`,
    headers: { 'apollo-require-preflight': '1' },
    answer: 404,
  },
  {
    name: 'PUT',
    method: 'PUT',
    body: { query: '{ newsItems { title } }' },
    answer: 405,
  },
  { name: 'DELETE', method: 'DELETE', answer: 405 },
  {
    name: 'POST with the query in the address',
    path: '/graphql?query={newsItems{title}}',
    body: {},
    answer: 404,
  },
  {
    name: 'free text at /GraphQL',
    path: '/GraphQL',
    body: { query: '{ newsItems { title } }' },
    answer: 404,
  },
  {
    name: 'free text at /graphql/',
    path: '/graphql/',
    body: { query: '{ newsItems { title } }' },
    answer: 404,
  },
  {
    name: 'free text at //graphql',
    path: '//graphql',
    body: { query: '{ newsItems { title } }' },
    answer: [400, 404],
  },
  {
    name: 'free text at /%67raphql',
    path: '/%67raphql',
    body: { query: '{ newsItems { title } }' },
    answer: 404,
  },
  {
    name: 'free text at an absolute address',
    path: 'http://127.0.0.1/graphql',
    body: { query: '{ newsItems { title } }' },
    answer: 404,
  },
]
