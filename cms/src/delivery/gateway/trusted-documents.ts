import type { Core } from '@strapi/strapi'
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import type { DocumentPart } from './document-parts'
import { readFileSync, statSync } from 'node:fs'
import { Kind, parse, validate } from 'graphql'
import { log } from '../../core/log'
import { partsOf } from './document-parts'
import { isFilters } from './filters'
import { doorSettings } from './settings'
import { variablePlaces } from './variable-places'

export interface TrustedDocument {
  hash: string
  name: string
  text: string
  parts: DocumentPart[]
  operation: OperationDefinitionNode
  /** Whether its variables fill nothing but plain values: no filters and no order as a whole. */
  isPlain: boolean
  /** For each variable the names of the arguments and input fields that it fills. */
  places: Map<string, Set<string>>
}

type Manifest = Record<string, { name: string, document: string }>

/** Every document that the public may send, whether it fits the schema or not. */
export function trustedTexts(strapi: Core.Strapi): DocumentNode[] {
  return Object.values(readManifest(doorSettings(strapi).documents)).map(({ document }) => parse(document))
}

function readManifest(file: string): Manifest {
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest
}

/** Reads the trusted documents; what does not fit the schema is left out, and told in the log. */
export function trustedDocuments(strapi: Core.Strapi, schema: GraphQLSchema): (hash: string) => TrustedDocument | undefined {
  const { documents: file, closed } = doorSettings(strapi)
  let known = load(strapi, schema, file)
  let readAt = statSync(file).mtimeMs
  return (hash) => {
    // While the site is being developed its documents change under a running CMS.
    if (!closed && statSync(file).mtimeMs !== readAt) {
      readAt = statSync(file).mtimeMs
      known = load(strapi, schema, file)
    }
    return known.get(hash)
  }
}

function load(strapi: Core.Strapi, schema: GraphQLSchema, file: string): Map<string, TrustedDocument> {
  const known = new Map<string, TrustedDocument>()
  for (const [hash, { name, document: text }] of Object.entries(readManifest(file))) {
    const document = parse(text)
    const problem = problemOf(schema, document)
    const operation = onlyQuery(document)
    if (problem !== undefined || operation === undefined) {
      log(strapi, 'DOCUMENT_NOT_SERVED', `The trusted document ${name} is not served: ${problem ?? 'it is not a single query'}. Run: npm run types`)
    }
    else {
      known.set(hash, {
        hash,
        name,
        text,
        parts: partsOf(document, operation),
        operation,
        places: variablePlaces(document),
        isPlain: ![
          ...variablePlaces(document).values(),
        ].some(places => [...places].some(place => isFilters(place) || place === 'sort')),
      })
    }
  }
  return known
}

function problemOf(schema: GraphQLSchema, document: DocumentNode): string | undefined {
  return validate(schema, document)[0]?.message
}

function onlyQuery({ definitions }: DocumentNode): OperationDefinitionNode | undefined {
  const operations = definitions.filter(definition => definition.kind === Kind.OPERATION_DEFINITION)
  const [operation] = operations
  return operations.length === 1 && operation?.operation === 'query'
    ? operation
    : undefined
}
