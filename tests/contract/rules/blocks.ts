import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { placedBlocks, readModel } from './model'

/** Where each block has its parts, beside the content model. */
const places = [
  { what: 'fragment', pattern: 'shared/graphql/blocks/*.graphql' },
  { what: 'component', pattern: 'web/app/components/blocks/*Block.vue' },
  { what: 'example', pattern: 'web/design/examples/*Block.ts' },
]

/** What is missing of the places that every block has; an empty list when all are there. */
export function blockFaults(root: string): string[] {
  const model = readModel(join(root, 'cms'))
  const placed = placedBlocks(model)
  const defined = model.map(({ name }) => name).filter(name => name.startsWith('blocks.'))
  const known = new Set(placed.map(pascal))
  return [
    ...placed.flatMap(block => missingPlaces(root, block)),
    ...defined.filter(block => !placed.includes(block)).map(block => `${block} is placed in no page: name it in page.blocks or remove it`),
    ...places.flatMap(({ pattern }) => globSync(join(root, pattern)))
      .filter(path => !known.has(basename(path).replace(/Block\.\w+$/, '')))
      .map(path => `${path.slice(root.length + 1)} belongs to no block of page.blocks`),
  ]
}

function missingPlaces(root: string, block: string): string[] {
  const name = pascal(block)
  const missing = places
    .map(({ what, pattern }) => ({
      what,
      file: pattern.replace(/\*(?:Block)?\./, `${name}Block.`),
    }))
    .filter(({ file }) => !existsSync(join(root, file)))
    .map(({ what, file }) => `${block} lacks its ${what}: ${file}`)
  const fragment = join(root, `shared/graphql/blocks/${name}Block.graphql`)
  const opening = `fragment ${name}Block on ComponentBlocks${name} `
  if (existsSync(fragment) && !readFileSync(fragment, 'utf8').includes(opening))
    missing.push(`${block}: its fragment file does not define “${opening.trim()}”`)
  return missing
}

/** `blocks.key-figures` → `KeyFigures` */
function pascal(block: string): string {
  return block.replace(/^blocks\./, '').replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
}
