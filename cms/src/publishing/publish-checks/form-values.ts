import type { Core, UID } from '@strapi/strapi'
import type { Attribute, Model } from './types'
import { errors } from '@strapi/utils'
import { isLocalized } from '../../core/strapi/database'

type Values = Record<string, unknown>
interface Target { id?: unknown, documentId?: string, locale?: string | null, apiData?: Target }

/**
 * A version as it would be if what stands in the form were saved. The form holds all but the relations, of which it only
 * knows what was added and taken away.
 */
export function withFormValues(strapi: Core.Strapi, model: Model, uid: string, saved: Values, form: Values): Values {
  return Object.fromEntries(Object.entries(model(uid)).map(([name, attribute]) => [
    name,
    name in form
      ? valueOf(strapi, model, attribute, saved[name], form[name])
      : saved[name],
  ]))
}

function valueOf(strapi: Core.Strapi, model: Model, attribute: Attribute, saved: unknown, value: unknown): unknown {
  if (attribute.type === 'relation')
    return relationOf(strapi, attribute, saved, value)
  if (!['component', 'dynamiczone'].includes(attribute.type) || value === null || value === undefined)
    return value
  if ([value].flat().some(part => typeof part !== 'object' || part === null))
    throw new errors.ValidationError('The form is not understood.')
  const parts = (part: unknown): Values => {
    const { __component = attribute.component, ...form } = part as Values
    const before = [saved ?? []].flat().find(other => isSamePart(attribute, other as Values, { __component, ...form })) as Values | undefined
    return {
      __component,
      id: form.id,
      ...withFormValues(strapi, model, String(__component), before ?? {}, form),
    }
  }
  return Array.isArray(value)
    ? value.map(parts)
    : parts(value)
}

/** Each kind of component counts its ids by itself: within a dynamic zone several parts may have the same one. */
function isSamePart({ type }: Attribute, saved: Values, form: Values): boolean {
  return saved.id === form.id && (type !== 'dynamiczone' || saved.__component === form.__component)
}

function relationOf(strapi: Core.Strapi, { target = '', relation = '' }: Attribute, saved: unknown, value: unknown): unknown {
  const { connect = [], disconnect = [] } = (value ?? {}) as { connect?: Target[], disconnect?: Target[] }
  if (![connect, disconnect].every(list => Array.isArray(list) && list.every(each => typeof each === 'object' && each !== null)))
    throw new errors.ValidationError('The form is not understood.')
  const nameOf = ({ apiData, documentId }: Target) => apiData?.documentId ?? documentId
  const gone = new Set(disconnect.map(nameOf))
  const added = connect.map(one => ({
    documentId: nameOf(one),
    locale: isLocalized(strapi.contentType(target as UID.ContentType))
      ? one.apiData?.locale ?? one.locale ?? null
      : null,
  }))
  const kept = [saved ?? []].flat().filter(one => !gone.has((one as Target).documentId))
  return relation.endsWith('ToOne') && added.length > 0
    ? added
    : [
        ...kept,
        ...added,
      ]
}
