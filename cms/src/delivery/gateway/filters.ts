import { isRecord } from '../../core/is-record'
import { Refusal } from './refusal'

const GROUPS = ['and', 'or', 'not']
const MAX_CONDITIONS = 20
const MAX_GROUP_DEPTH = 4

/** What compares a field with a value; any other key that is no group names a field. */
const OPERATORS = new Set([
  'eq',
  'eqi',
  'ne',
  'nei',
  'in',
  'notIn',
  'lt',
  'lte',
  'gt',
  'gte',
  'between',
  'contains',
  'containsi',
  'notContains',
  'notContainsi',
  'startsWith',
  'endsWith',
  'null',
  'notNull',
])

/** Whether an argument of this name takes filters. */
export function isFilters(name: string): boolean {
  return name === 'filters' || GROUPS.includes(name)
}

/** Lets through filters on the type's own fields only: a nested filter through relations can freeze the database. */
export function checkFilters(filters: Record<string, unknown>): void {
  if (countConditions(filters, 0) > MAX_CONDITIONS)
    throw refuse(`Filters have at most ${MAX_CONDITIONS} conditions.`)
}

function countConditions(filters: Record<string, unknown>, depth: number): number {
  return sum(Object.entries(filters), ([name, value]) => GROUPS.includes(name)
    ? countGroup(value, depth, countConditions)
    : countOperators(value, depth))
}

function countOperators(condition: unknown, depth: number): number {
  if (!isRecord(condition))
    return 1
  return sum(Object.entries(condition), ([operator, value]) => {
    if (GROUPS.includes(operator))
      return countGroup(value, depth, countOperators)
    if (!OPERATORS.has(operator) || [value].flat().some(isRecord))
      throw refuse('Filter by fields of the type itself.')
    return 1
  })
}

function countGroup(value: unknown, depth: number, count: (part: Record<string, unknown>, depth: number) => number): number {
  if (depth >= MAX_GROUP_DEPTH)
    throw refuse('The filters are nested too deeply.')
  return sum([value].flat().filter(isRecord), part => count(part, depth + 1))
}

function sum<T>(items: T[], weigh: (item: T) => number): number {
  return items.reduce((total, item) => total + weigh(item), 0)
}

function refuse(message: string): Refusal {
  return new Refusal(400, 'BAD_USER_INPUT', message)
}
