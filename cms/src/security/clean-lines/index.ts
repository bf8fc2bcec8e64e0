import type { Core, Schema, UID } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import { INVISIBLE } from '../../core/invisible-letters'

type Data = Record<string, unknown>
interface WriteParams { data?: Data }
type Attributes = Record<string, Schema.Attribute.AnyAttribute>

/** Hyphens that look like the one on every keyboard. */
const HYPHENS = /[\u2010\u2011]/g
/** What ends a line, or is no letter at all. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu
/** Nothing but spaces, in whichever of their forms. */
const BLANK = /^[\s\u115F\u1160\u2800\u3164\uFFA0\u200D]*$/

/** A text of one line as readers see it; one of nothing is empty. */
export function cleanLine(text: string): string {
  const clean = text.replace(INVISIBLE, '').replace(HYPHENS, '-').replace(CONTROLS, ' ')
  return BLANK.test(clean)
    ? ''
    : clean.trim()
}

export const cleanLines: Feature = {
  name: 'security/clean-lines',
  register: cleanOneLineTexts,
}

/** Cleans every text of one line in what is written, by whichever way: what is invisible hides words from search and addresses. */
function cleanOneLineTexts(strapi: Core.Strapi): void {
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
    else if (attribute.type === 'component')
      partsOf(value).forEach(part => cleanAll(strapi, strapi.components[attribute.component]?.attributes ?? {}, part))
    else if (attribute.type === 'dynamiczone')
      partsOf(value).forEach(part => cleanAll(strapi, strapi.components[part.__component as UID.Component]?.attributes ?? {}, part))
  }
}

function partsOf(value: unknown): Data[] {
  return [value].flat().filter((part): part is Data => typeof part === 'object' && part !== null)
}
