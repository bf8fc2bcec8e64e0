import type { Core } from '@strapi/strapi'
import type { Reference, Target } from './table'
import { addressesOf } from '../../urls/addresses'
import { FILE } from './extract'
import { onConnection, readOwn, readUses } from './table'

export interface DocumentName { type: string, documentId: string }

const FACT = 'api::fact.fact'
const REDIRECT = 'api::redirect.redirect'

interface File { url: string, formats: Record<string, { url?: string }> | null }

/** Everything that refers to a document or a file, drafts included: by relation, link, mention, or as the page below. */
export async function usersOf(strapi: Core.Strapi, document: DocumentName): Promise<Reference[]> {
  const target = await targetOf(strapi, document)
  return [
    ...await onConnection(strapi, connection => readUses(connection, target)),
    ...await otherSides(strapi, document),
  ]
}

/** By what a document or file may be referred to, as things stand now. */
export async function targetOf(strapi: Core.Strapi, { type, documentId }: DocumentName): Promise<Target> {
  if (type === FILE) {
    const file = await strapi.db.query(FILE).findOne({
      where: { documentId },
      select: ['url', 'formats'],
    }) as File | null
    const urls = [
      file?.url,
      ...Object.values(file?.formats ?? {}).map(({ url }) => url),
    ]
    return {
      type,
      documentId,
      links: [],
      mentions: [],
      files: urls.flatMap(url => url === undefined
        ? []
        : [`/uploads/${url.split('/').at(-1)}`]),
    }
  }
  const addresses = [
    ...await addressesOf(strapi, type, documentId, 'published'),
    ...await addressesOf(strapi, type, documentId, 'draft'),
  ]
  const paths = [
    ...new Set(addresses.flatMap(address => address.paths)),
  ]
  return {
    type,
    documentId,
    links: [
      ...paths,
      ...await oldAddresses(strapi, paths),
    ],
    mentions: type === FACT
      ? [
          ...new Set(paths.map(path => path.split('#').at(-1) ?? '')),
        ]
      : [],
    files: [],
  }
}

/** The addresses that lead here by redirect: a link to one of them is a link to the document. */
async function oldAddresses(strapi: Core.Strapi, paths: string[]): Promise<string[]> {
  if (paths.length === 0)
    return []
  const redirects = await strapi.db.query(REDIRECT).findMany({
    where: {
      to: { $in: paths },
    },
    select: ['from'],
  }) as { from: string }[]
  return redirects.map(({ from }) => from)
}

/** A relation that shows on both sides is kept on one: what the document itself has chosen shows it there. */
async function otherSides(strapi: Core.Strapi, { type, documentId }: DocumentName): Promise<Reference[]> {
  if (type === FILE)
    return []
  const { attributes } = strapi.getModel(type as Parameters<Core.Strapi['getModel']>[0])
  const inverse = new Map(Object.entries(attributes).flatMap(([name, attribute]): [string, string][] =>
    'inversedBy' in attribute && typeof attribute.inversedBy === 'string'
      ? [
          [name, attribute.inversedBy],
        ]
      : []))
  if (inverse.size === 0)
    return []
  const own = await onConnection(strapi, connection => readOwn(connection, type, documentId))
  return own.flatMap(({ path, locale, status, toType, toId }): Reference[] => {
    const name = inverse.get(path)
    return name === undefined || toType === null || toId === null
      ? []
      : [
          {
            type: toType,
            documentId: toId,
            locale,
            status,
            path: name,
            kind: 'relation',
            toType: type,
            toId: documentId,
            url: null,
          },
        ]
  })
}
