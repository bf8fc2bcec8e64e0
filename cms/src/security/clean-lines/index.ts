import type { Core, Schema, UID } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import { everyNode, nodesOf } from '../../core/documents/rich-text'
import { isBlank, withoutInvisible, withoutStrayLetters } from '../../core/invisible-letters'

type Data = Record<string, unknown>
interface WriteParams { data?: Data }
type Attributes = Record<string, Schema.Attribute.AnyAttribute>

/** Hyphens that look like the one on every keyboard. */
const HYPHENS = /[\u2010\u2011]/g
/** What ends a line, or is no letter at all. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu

/** A text of one line as readers see it; one of nothing is empty. */
export function cleanLine(text: string): string {
  return isBlank(text)
    ? ''
    : withoutInvisible(text).replace(HYPHENS, '-').replace(CONTROLS, ' ').trim()
}

/** A text of several lines as it is kept: its soft hyphens and its lines stay. One of nothing is empty. */
export function cleanProse(text: string): string {
  return isBlank(text)
    ? ''
    : withoutStrayLetters(text)
}

export const cleanLines: Feature = {
  name: 'security/clean-lines',
  register: cleanTexts,
}

/** Cleans every text in what is written, by whichever way: what is invisible hides words from search and addresses. */
function cleanTexts(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { data } = context.params as WriteParams
    if (context.uid.startsWith('api::') && data !== undefined && ['create', 'update', 'clone'].includes(context.action))
      cleanAll(strapi, context.contentType.attributes, data)
    return next()
  })
}

function cleanAll(strapi: Core.Strapi, attributes: Attributes, data: Data): void {
  for (const [name, attribute] of Object.entries(attributes)) {
    const value = data[name]
    if (typeof value === 'string' && (attribute.type === 'string' || attribute.type === 'uid'))
      // Strapi takes an empty text for one; nothing it refuses where something is required.
      data[name] = cleanLine(value) || null
    else if (typeof value === 'string' && attribute.type === 'text')
      data[name] = cleanProse(value) || null
    else if (attribute.type === 'blocks')
      cleanNodes(value)
    else if (attribute.type === 'component')
      partsOf(value).forEach(part => cleanAll(strapi, strapi.components[attribute.component]?.attributes ?? {}, part))
    else if (attribute.type === 'dynamiczone')
      partsOf(value).forEach(part => cleanAll(strapi, strapi.components[part.__component as UID.Component]?.attributes ?? {}, part))
  }
}

function cleanNodes(value: unknown): void {
  for (const node of everyNode(nodesOf(value))) {
    if (typeof node.text === 'string')
      node.text = withoutStrayLetters(node.text)
  }
}

function partsOf(value: unknown): Data[] {
  return [value].flat().filter((part): part is Data => typeof part === 'object' && part !== null)
}
