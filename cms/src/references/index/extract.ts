import type { Core, Schema } from '@strapi/strapi'
import type { Reference } from './table'
import { mentionsIn } from '@ican/shared/fact-mentions'
import { localPath } from '../../urls/addresses'
import { componentOf, referringAttributes, targetTypeOf } from './model'

type Entry = Record<string, unknown>
/** What a version refers to, without the version itself. */
export type Found = Pick<Reference, 'path' | 'kind' | 'toType' | 'toId' | 'url'>
interface Model { attributes: Record<string, Schema.Attribute.AnyAttribute> }

export const FILE = 'plugin::upload.file'

/** The longest address that is kept; no browser follows longer ones reliably. */
const longest = 1000

/** Everything that a version of a document refers to: relations, files, links, mentions. */
export class References {
  readonly #strapi: Core.Strapi
  readonly #siteUrl: string
  readonly #cmsUrl: string

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
    this.#siteUrl = strapi.config.get('door.siteUrl')
    this.#cmsUrl = strapi.config.get('server.url')
  }

  of(model: Model, entry: Entry, at = ''): Found[] {
    return referringAttributes(model).flatMap(([name, attribute]): Found[] => {
      const value = entry[name]
      const path = at + name
      switch (attribute.type) {
        case 'relation':
          return entriesOf(value).map(({ documentId }) => found(path, name === 'parent'
            ? 'parent'
            : 'relation', targetTypeOf(attribute), documentId))
        case 'media':
          return entriesOf(value).map(({ documentId }) => found(path, 'file', FILE, documentId))
        case 'component':
          return entriesOf(value).flatMap((part, index) => this.of(componentOf(this.#strapi, attribute.component), part, attribute.repeatable
            ? `${path}.${index}.`
            : `${path}.`))
        case 'dynamiczone':
          return entriesOf(value).flatMap((part, index) => this.of(componentOf(this.#strapi, String(part.__component)), part, `${path}.${index}.`))
        case 'blocks':
          return this.#ofNodes(value, path)
        default:
          return this.#ofText(value, path)
      }
    })
  }

  #ofText(value: unknown, path: string): Found[] {
    if (typeof value !== 'string')
      return []
    return [
      ...mentions(value, path),
      // A field that holds an address and nothing else is a link; addresses within a sentence are words.
      .../^(?:https?:\/\/\S+|\/[^/\s]\S*)$/i.test(value.trim())
        ? this.#ofUrl(value, path)
        : [],
    ]
  }

  #ofNodes(value: unknown, path: string): Found[] {
    if (Array.isArray(value))
      return value.flatMap(node => this.#ofNodes(node, path))
    if (typeof value !== 'object' || value === null)
      return []
    const node = value as Entry
    return [
      ...typeof node.text === 'string'
        ? mentions(node.text, path)
        : [],
      ...node.type === 'link' && typeof node.url === 'string'
        ? this.#ofUrl(node.url, path)
        : [],
      ...node.type === 'image'
        ? this.#ofUrl(String((node.image as Entry | undefined)?.url ?? ''), path)
        : [],
      ...this.#ofNodes(node.children, path),
    ]
  }

  #ofUrl(url: string, path: string): Found[] {
    const local = localPath(this.#siteUrl, url) ?? localPath(this.#cmsUrl, url)
    if (local === undefined) {
      return /^https?:\/\//i.test(url.trim())
        ? [
            address(path, 'external', url.trim()),
          ]
        : []
    }
    const file = /^\/(?:uploads|media)\/([\w.-]+)$/.exec(local)?.[1]
    return [
      file === undefined
        ? address(path, 'link', local)
        : address(path, 'file', `/uploads/${file}`),
    ]
  }
}

function mentions(text: string, path: string): Found[] {
  return [
    ...new Set(mentionsIn(text)),
  ]
    .map(slug => address(path, 'mention', slug))
}

function found(path: string, kind: Found['kind'], toType: string, toId: string): Found {
  return { path, kind, toType, toId, url: null }
}

function address(path: string, kind: Found['kind'], url: string): Found {
  return {
    path,
    kind,
    toType: null,
    toId: null,
    url: url.slice(0, longest),
  }
}

function entriesOf(value: unknown): (Entry & { documentId: string })[] {
  return [value ?? []].flat() as (Entry & { documentId: string })[]
}
