import type { GraphQLSchema } from 'graphql'
import type { TrustedDocument } from './trusted-documents'
import { getVariableValues } from 'graphql'
import { isRecord } from '../../core/is-record'
import { checkFilters, isFilters } from './filters'
import { Refusal } from './refusal'

const MAX_TEXT = 300
const MAX_ITEMS = 100
const MAX_DEPTH = 6

/** What a number may be, by the argument or input field that it fills. */
const BOUNDS: Record<string, [least: number, most: number]> = {
  pageSize: [1, 100],
  limit: [1, 100],
  first: [1, 100],
  page: [1, 9999],
  start: [0, 100_000],
}

/** A sort by an attribute of the type itself; one by a relation's attribute can freeze the database. */
const SORT = /^[a-z]\w*(?::(?:asc|desc))?$/i

/** Checks the variables of a request against its trusted document and gives them back coerced. */
export function checkVariables(schema: GraphQLSchema, document: TrustedDocument, sent: unknown, locales: string[]): Record<string, unknown> {
  const given = sent ?? {}
  if (!isRecord(given))
    throw badInput('The variables are not an object.')
  const definitions = document.operation.variableDefinitions ?? []
  const unknown = Object.keys(given).find(name => !definitions.some(({ variable }) => variable.name.value === name))
  if (unknown !== undefined)
    throw badInput('The operation has no such variable.')
  checkSize(given, 0)
  const { coerced, errors } = getVariableValues(schema, definitions, given, { maxErrors: 1 })
  if (errors !== undefined || coerced === undefined)
    throw badInput('The variables do not fit the operation.')
  for (const [name, value] of Object.entries(coerced)) {
    for (const place of document.places.get(name) ?? [])
      checkPlace(place, value, locales)
  }
  // The values as sent: the executor coerces them itself.
  return given
}

/** Checks a value by the argument or input field that it fills. */
export function checkPlace(place: string, value: unknown, locales: string[]): void {
  if (value === null || value === undefined)
    return
  const bounds = BOUNDS[place]
  if (bounds !== undefined && (typeof value !== 'number' || value < bounds[0] || value > bounds[1]))
    throw badInput(`${place} goes from ${bounds[0]} to ${bounds[1]}.`)
  if (place === 'locale' && !(typeof value === 'string' && locales.includes(value)))
    throw badInput('There is no such language.')
  if (place === 'sort' && ![value].flat().every(by => typeof by === 'string' && SORT.test(by)))
    throw badInput('Sort by a field of the type itself.')
  if (place === 'hasPublishedVersion' || place === 'publicationFilter')
    throw badInput('Only published content is served.')
  if (place === 'pagination' && isRecord(value))
    Object.entries(value).forEach(([key, entry]) => checkPlace(key, entry, locales))
  if (isFilters(place) && isRecord(value))
    checkFilters(value)
}

function checkSize(value: unknown, depth: number): void {
  if (depth > MAX_DEPTH)
    throw badInput('The variables are nested too deeply.')
  if (typeof value === 'string' && value.length > MAX_TEXT)
    throw badInput(`A text has at most ${MAX_TEXT} characters.`)
  if (typeof value !== 'object' || value === null)
    return
  const entries = Object.values(value)
  if (entries.length > MAX_ITEMS)
    throw badInput(`A list has at most ${MAX_ITEMS} items.`)
  entries.forEach(entry => checkSize(entry, depth + 1))
}

function badInput(message: string): Refusal {
  return new Refusal(400, 'BAD_USER_INPUT', message)
}
