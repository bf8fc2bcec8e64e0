import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { generate } from '@graphql-codegen/cli'
import { stringifyDocument } from '@urql/core'

const root = join(import.meta.dirname, '..')
const out = process.argv[2] ?? join(root, 'generated')
const documentsFile = join(out, 'documents.ts')

await generate({
  schema: join(root, 'schema.graphql'),
  documents: join(root, 'graphql/**/*.graphql'),
  silent: true,
  errorsOnly: true,
  generates: {
    [documentsFile]: {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        enumType: 'string-literal',
        skipTypename: true,
        defaultScalarType: 'unknown',
        scalars: {
          Date: 'string',
          DateTime: 'string',
          Time: 'string',
          Long: 'string',
          I18NLocaleCode: 'string',
          JSON: 'unknown',
        },
      },
    },
  },
}, true)

// The hash is taken of the very text that urql hashes when it asks (persistedExchange, stringifyDocument).
const documents: Record<string, TypedDocumentNode> = await import(documentsFile)
const trusted = Object.entries(documents)
  .filter(([name]) => name.endsWith('Document'))
  .map(([name, node]) => ({
    name: name.replace(/Document$/, ''),
    document: stringifyDocument(node),
  }))
  .map(entry => [
    createHash('sha256').update(entry.document).digest('hex'),
    entry,
  ] as const)
  .toSorted((a, b) => a[1].name.localeCompare(b[1].name))

writeFileSync(join(out, 'trusted-documents.json'), `${JSON.stringify(Object.fromEntries(trusted), null, 2)}\n`)
process.stdout.write(`${trusted.length} trusted documents\n`)
