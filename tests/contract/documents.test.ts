import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, parse, Source } from 'graphql'
import { describe, expect, it } from 'vitest'
import { sharedRoot } from '../setup/paths'
import { documentFaults, readDocuments } from './rules/documents'

const schema = buildSchema(readFileSync(join(sharedRoot, 'schema.graphql'), 'utf8'))

describe('documents of the site', () => {
  it('are valid against the schema, one per file, named as the file', () => {
    const documents = readDocuments(join(sharedRoot, 'graphql'))
    expect(documents.length).toBeGreaterThan(0)
    expect(documentFaults(schema, documents)).toEqual([])
  })

  it('are named when a field is unknown', () => {
    expect(faultsOf('Broken.graphql', 'query Broken { newsItems { heading } }'))
      .toEqual([
        expect.stringMatching(/^Broken\.graphql:1: Cannot query field "heading" on type "NewsItem"/),
      ])
  })

  it('are named when fields of two blocks overlap with different types', () => {
    const text = `query Broken { pages { blocks {
      ... on ComponentBlocksHero { same: heading }
      ... on ComponentBlocksLatestNews { same: limit }
    } } }`
    expect(faultsOf('Broken.graphql', text)).toEqual([
      expect.stringContaining('Fields "same" conflict'),
    ])
  })

  it('are named when a fragment is used by nobody', () => {
    expect(faultsOf('Lonely.graphql', 'fragment Lonely on NewsItem { title }'))
      .toEqual(['Lonely.graphql:1: Fragment "Lonely" is never used.'])
  })

  it('are named when the operation bears another name than its file', () => {
    expect(faultsOf('Broken.graphql', 'query Other { newsItems { title } }'))
      .toEqual(['Broken.graphql: must hold one definition, named Broken; it holds Other'])
  })
})

function faultsOf(file: string, text: string): string[] {
  return documentFaults(schema, [
    {
      file,
      document: parse(new Source(text, file)),
    },
  ])
}
