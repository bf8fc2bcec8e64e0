import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity'
import { getNamedType, getNullableType, GraphQLError, isLeafType, isListType, Kind, MaxIntrospectionDepthRule, NoFragmentCyclesRule, parse, validate, visit } from 'graphql'
import { getComplexity } from 'graphql-query-complexity'
import { Refusal } from '../refusal'
import { checkPlace } from '../variables'

const MAX_TOKENS = 1000
const MAX_ALIASES = 20
const MAX_NODES = 1000
/** Fields that a query may make the CMS answer, lists counted with their limits. */
const MAX_COST = 5000

/** What the query is checked against: the languages there are, and how long a list is that names no limit. */
export interface Bounds { locales: string[], defaultLimit: number }

/** Refuses a query that writes, asks for drafts, filters through relations, or costs too much. */
export function checkQuery(schema: GraphQLSchema, text: string, variables: Record<string, unknown>, bounds: Bounds): void {
  const document = read(text)
  onlyQuery(document)
  // Rules that follow fragments would never end on a cycle, so this one runs first and alone.
  if (validate(schema, document, [NoFragmentCyclesRule]).length > 0)
    throw tooMuch('The fragments go round in a circle.')
  if (validate(schema, document, [MaxIntrospectionDepthRule]).length > 0)
    throw tooMuch('The question about the schema goes too deep.')
  if (countAliases(document) > MAX_ALIASES)
    throw tooMuch(`A query has at most ${MAX_ALIASES} aliases.`)
  if (costOf(schema, document, variables, bounds) > MAX_COST)
    throw tooMuch('The query asks for too much at once. Ask for fewer fields or shorter lists.')
}

function read(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: MAX_TOKENS, noLocation: true })
  }
  catch (error) {
    throw new Refusal(400, 'GRAPHQL_PARSE_FAILED', error instanceof GraphQLError
      ? error.message
      : 'The query is not GraphQL.')
  }
}

function onlyQuery({ definitions }: DocumentNode): OperationDefinitionNode {
  const operations = definitions.filter(definition => definition.kind === Kind.OPERATION_DEFINITION)
  const [operation] = operations
  if (operation === undefined || operations.length > 1 || operation.operation !== 'query')
    throw new Refusal(400, 'BAD_REQUEST', 'Send one query per request.')
  return operation
}

function countAliases(document: DocumentNode): number {
  let count = 0
  visit(document, {
    Field: ({ alias }) => {
      count += alias === undefined
        ? 0
        : 1
    },
  })
  return count
}

function costOf(schema: GraphQLSchema, document: DocumentNode, variables: Record<string, unknown>, bounds: Bounds): number {
  try {
    return getComplexity({
      schema,
      query: document,
      variables,
      maxQueryNodes: MAX_NODES,
      estimators: [
        field => estimate(field, bounds),
      ],
    })
  }
  catch (error) {
    if (error instanceof Refusal)
      throw error
    throw new Refusal(400, 'BAD_USER_INPUT', error instanceof Error
      ? error.message.replace(/ ?Did you mean.*$/s, '')
      : 'The query does not fit the schema.')
  }
}

/** What a field costs with all below it; on the way every argument is checked with its value. */
function estimate({ type, field, args, childComplexity }: ComplexityEstimatorArgs, { locales, defaultLimit }: Bounds): number {
  // What the schema says of itself is there already: no list of it is read from anywhere.
  if (field.name.startsWith('__') || type.name.startsWith('__'))
    return 1 + childComplexity
  for (const [name, value] of Object.entries(args))
    checkArgument(name, value, locales)
  if (isLeafType(getNamedType(field.type)))
    return 1
  const items = isListType(getNullableType(field.type)) || 'pagination' in args
    ? args.pagination?.limit ?? args.pagination?.pageSize ?? defaultLimit
    : 1
  return 1 + items * Math.max(childComplexity, 1)
}

function checkArgument(name: string, value: unknown, locales: string[]): void {
  if (name === 'status' && value !== 'published' && value !== null && value !== undefined)
    throw new Refusal(403, 'FORBIDDEN', 'Only published content is served.')
  checkPlace(name, value, locales)
}

function tooMuch(message: string): Refusal {
  return new Refusal(400, 'QUERY_TOO_COSTLY', message)
}
