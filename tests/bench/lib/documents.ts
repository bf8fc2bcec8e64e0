import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './platform.ts'
import { READ_KEY } from './volume.ts'

interface Asked { path: string, method: 'POST', body: string, headers: Record<string, string> }

/** Documents that stock Strapi understands too, and answers alike: of the site's own, some ask for fields that are ours. */
export const documents = {
  list: `query BenchList($locale: I18NLocaleCode!, $page: Int!) {
    newsItems_connection(locale: $locale, sort: ["publishedOn:desc", "slug"], pagination: { page: $page, pageSize: 20 }) {
      pageInfo { page pageCount total }
      nodes { documentId locale slug title lead publishedOn topics { documentId slug } }
    }
  }`,
  single: `query BenchSingle($locale: I18NLocaleCode!, $slug: String!) {
    newsItems(locale: $locale, filters: { slug: { eq: $slug } }, pagination: { limit: 1 }) {
      documentId locale slug title lead body publishedOn topics { documentId slug }
    }
  }`,
}

export type DocumentName = keyof typeof documents

const hashes = Object.fromEntries(Object.entries(documents).map(([name, text]) => [
  name,
  createHash('sha256').update(text).digest('hex'),
]))
const siteDocuments = join(root, 'shared', 'generated', 'trusted-documents.json')
const headers = { 'content-type': 'application/json' }

/** The hash of one of the site's own documents. */
export function hashOf(name: string): string {
  const manifest = JSON.parse(readFileSync(siteDocuments, 'utf8')) as Record<string, { name: string }>
  const hash = Object.keys(manifest).find(key => manifest[key]?.name === name)
  if (hash === undefined)
    throw new Error(`The site has no document ${name}.`)
  return hash
}

/** Writes a manifest in which the CMS finds the site's documents and ours. */
export function writeManifest(file: string): void {
  const ours = Object.entries(documents).map(([name, document]) => [
    hashes[name],
    { name, document },
  ])
  writeFileSync(file, JSON.stringify({
    ...JSON.parse(readFileSync(siteDocuments, 'utf8')) as object,
    ...Object.fromEntries(ours) as object,
  }))
}

/** As the site asks: by hash. */
export function askTrusted(name: DocumentName, variables: object): Asked {
  const body = JSON.stringify({
    variables,
    extensions: {
      persistedQuery: {
        version: 1,
        sha256Hash: hashes[name],
      },
    },
  })
  return {
    path: '/graphql',
    method: 'POST',
    body,
    headers,
  }
}

/** As stock Strapi is asked: by the text, with a key that may read. */
export function askStock(name: DocumentName, variables: object): Asked {
  return {
    path: '/graphql',
    method: 'POST',
    body: JSON.stringify({ query: documents[name], variables }),
    headers: { ...headers, authorization: `Bearer ${READ_KEY}` },
  }
}

export async function answerOf(url: string, { path, ...request }: Asked): Promise<string> {
  const response = await fetch(url + path, request)
  return response.text()
}
