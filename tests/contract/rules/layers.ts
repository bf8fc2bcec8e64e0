import type { Import } from './graph'
import type { SourceFile } from './sources'
import { circlesIn, importsBetween } from './graph'

interface Stack { room: string, layers: string[] }

/** The layers of each room, lowest first. What stands in one uses its own layer and those below. */
const stacks: Stack[] = [
  {
    room: 'cms/src/',
    layers: [
      'core',
      'urls',
      'references',
      'delivery',
      'security',
      'publishing',
      'editing',
      'publications',
      'seed',
      'admin',
      'index.ts',
    ],
  },
  {
    room: 'web/',
    layers: [
      'page-store',
      'app',
      'server',
      'design',
    ],
  },
]

/** Code of single content types, which Strapi finds by itself. */
const loose = /^cms\/src\/api\//

/** A feature of the CMS is one folder in a layer; the core and the lists that put features together are none. */
const feature = /^cms\/src\/((?:urls|references|delivery|security|publishing|editing|publications)\/[^/]+|seed)\//

/** What the rest of cms/src may import of a feature: its index, and that of its admin part. Settings and tests take one function. */
const publicPart = /^(?:admin\/)?index\.tsx?$/

/** Imports that point upwards, reach into the inside of a feature, or go in a circle. */
export function layerFaults(sources: SourceFile[]): string[] {
  const imports = importsBetween(sources)
  return [
    ...sources.flatMap(homelessFaults),
    ...imports.flatMap(upwardFaults),
    ...imports.flatMap(insideFaults),
    ...circleFaults('Folders', imports, folderOf),
    ...circleFaults('Files', imports, servedFile),
  ]
}

/** A folder beside the layers would be held by no rule. */
function homelessFaults({ file }: SourceFile): string[] {
  return file.startsWith('cms/src/') && !loose.test(file) && layerOf(file) === undefined
    ? [`${file} is in none of the layers of cms/src`]
    : []
}

function upwardFaults({ from, of, line }: Import): string[] {
  const [own, above] = [
    layerOf(from),
    layerOf(of),
  ]
  return own !== undefined && above !== undefined && own.stack === above.stack && above.height > own.height
    ? [`${from} (${own.name}) uses what stands above it (${above.name}): ${line}`]
    : []
}

function insideFaults({ from, of, line }: Import): string[] {
  const [folder, name] = feature.exec(of) ?? []
  return folder === undefined || !from.startsWith('cms/src/') || from.startsWith(folder) || publicPart.test(of.slice(folder.length))
    ? []
    : [`${from} reaches into ${name}, which has an index for others: ${line}`]
}

function circleFaults(what: string, imports: Import[], placeOf: (file: string) => string | undefined): string[] {
  const edges = imports.flatMap(({ from, of }): [string, string][] => {
    const [own, other] = [
      placeOf(from),
      placeOf(of),
    ]
    return own === undefined || other === undefined
      ? []
      : [
          [own, other],
        ]
  })
  return circlesIn(edges).map(circle => `${what} import one another: ${circle.toSorted().join(', ')}`)
}

function layerOf(file: string): { stack: Stack, name: string, height: number } | undefined {
  const stack = stacks.find(({ room }) => file.startsWith(room))
  const name = stack && file.slice(stack.room.length).split('/')[0]
  if (stack === undefined || name === undefined || !stack.layers.includes(name))
    return undefined
  return {
    stack,
    name,
    height: stack.layers.indexOf(name),
  }
}

/** The folder that must stand in no circle with others: a feature, a part of the core or of the page store. */
function folderOf(file: string): string | undefined {
  return /^(?:cms\/src\/(?:seed|admin|[^/]+\/[^/]+)|web\/page-store\/[^/]+)(?=\/)/.exec(file)?.[0]
}

/** Files of what is served; a bench or a test may have its types where it runs them. */
function servedFile(file: string): string | undefined {
  return /^(?:cms|shared|web)\//.test(file)
    ? file
    : undefined
}
