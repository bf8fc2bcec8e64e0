import type { DocumentNode, FieldNode, OperationDefinitionNode, SelectionNode } from 'graphql'
import { createHash } from 'node:crypto'
import { Kind, print, separateOperations, visit } from 'graphql'
import { variablePlaces } from './variable-places'

/** One root field of a document, as a document of its own: many documents share some, such as the menus. */
export interface DocumentPart {
  /** Under which name its value stands in the answer. */
  name: string
  document: DocumentNode
  /** The same for the same text, in whatever document it stands. */
  hash: string
  /** The variables that its value depends on. */
  variables: string[]
}

/** Related content is read in this language also where no argument says so. */
const ALWAYS = 'locale'

/** Takes a document apart by its root fields, in the order of the answer. */
export function partsOf(document: DocumentNode, operation: OperationDefinitionNode): DocumentPart[] {
  const fragments = document.definitions.filter(definition => definition.kind === Kind.FRAGMENT_DEFINITION)
  const fields = new Map<string, FieldNode[]>()
  const collect = (selections: readonly SelectionNode[]) => {
    for (const selection of selections) {
      if ((selection.directives?.length ?? 0) > 0)
        throw new Error(`A root field of ${operation.name?.value} has a directive; those are not taken apart.`)
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value
        fields.set(name, [
          ...fields.get(name) ?? [],
          selection,
        ])
      }
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        collect(selection.selectionSet.selections)
      }
      else {
        collect(fragments.find(({ name }) => name.value === selection.name.value)?.selectionSet.selections ?? [])
      }
    }
  }
  collect(operation.selectionSet.selections)
  return [...fields].map(([name, selections]) => {
    const whole = separateOperations({
      kind: Kind.DOCUMENT,
      definitions: [
        {
          ...operation,
          name: undefined,
          selectionSet: { kind: Kind.SELECTION_SET, selections },
        },
        ...fragments,
      ],
    })[''] as DocumentNode
    const used = new Set([
      ALWAYS,
      ...variablePlaces(whole).keys(),
    ])
    const part = visit(whole, {
      VariableDefinition: ({ variable }) => used.has(variable.name.value)
        ? undefined
        : null,
    })
    return {
      name,
      document: part,
      hash: createHash('sha256').update(print(part)).digest('hex'),
      variables: [...used],
    }
  })
}
