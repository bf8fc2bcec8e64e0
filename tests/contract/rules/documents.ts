import type { DocumentNode, GraphQLSchema } from 'graphql'
import { globSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { concatAST, Kind, parse, Source, validate } from 'graphql'

/** Every `.graphql` document below a folder, parsed, with its place kept for messages. */
export function readDocuments(folder: string): { file: string, document: DocumentNode }[] {
  return globSync(join(folder, '**/*.graphql')).toSorted().map((path) => {
    const file = relative(folder, path)
    return {
      file,
      document: parse(new Source(readFileSync(path, 'utf8'), file)),
    }
  })
}

/** What graphql-js refuses in the documents, fields that overlap and fragments without use included. */
export function documentFaults(schema: GraphQLSchema, documents: { file: string, document: DocumentNode }[]): string[] {
  const all = concatAST(documents.map(({ document }) => document))
  const invalid = validate(schema, all, undefined, { maxErrors: 1000 }).map((error) => {
    const places = (error.nodes ?? []).map(({ loc }) => `${loc?.source.name}:${loc?.startToken.line}`)
    return `${[
      ...new Set(places),
    ].join(', ')}: ${error.message}`
  })
  const misnamed = documents.flatMap(({ file, document }) => {
    const names = document.definitions.flatMap(definition =>
      definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION
        ? [definition.name?.value]
        : [])
    return names[0] === basename(file, '.graphql') && names.length === 1
      ? []
      : [`${file}: must hold one definition, named ${basename(file, '.graphql')}; it holds ${names.join(', ') || 'none'}`]
  })
  return [
    ...invalid,
    ...misnamed,
  ]
}
