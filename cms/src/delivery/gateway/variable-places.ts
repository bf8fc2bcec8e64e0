import type { DocumentNode } from 'graphql'
import { visit } from 'graphql'

/** For each variable of a document, the names of the arguments and input fields that it fills. */
export function variablePlaces(document: DocumentNode): Map<string, Set<string>> {
  const places = new Map<string, Set<string>>()
  const path: string[] = []
  const named = {
    enter: (node: { name: { value: string } }) => {
      path.push(node.name.value)
    },
    leave: () => {
      path.pop()
    },
  }
  visit(document, {
    VariableDefinition: () => false,
    Argument: named,
    ObjectField: named,
    Variable: ({ name }) => {
      const place = path.at(-1)
      if (place === undefined)
        return
      const known = places.get(name.value) ?? new Set()
      places.set(name.value, known.add(place))
    },
  })
  return places
}
