import type { Import } from './graph'
import type { SourceFile } from './sources'
import { basename } from 'node:path'
import { importsOf } from './graph'

/** Uses that go against the direction pages → frame → blocks → domain → base, or out of a room that may not see the other. */
export function directionFaults(sources: SourceFile[]): string[] {
  const components = new Map(sources.filter(({ file }) => file.startsWith('web/app/') && file.endsWith('.vue'))
    .map(({ file }) => [
      basename(file, '.vue'),
      file,
    ]))
  return sources.flatMap(source => [
    ...usesOf(source, components).flatMap(faultOf),
    ...queryFaults(source),
  ])
}

/** The floors of the site, lowest first. What stands on one floor uses its own and those below. */
const floors = [
  { name: 'base', at: /^web\/app\/components\/base\// },
  { name: 'domain', at: /^web\/app\/components\/(?!base\/|blocks\/|frame\/)/ },
  { name: 'blocks', at: /^web\/app\/components\/blocks\// },
  { name: 'frame', at: /^web\/app\/components\/frame\// },
  { name: 'pages', at: /^web\/app\/(?:pages|layouts)\/|^web\/app\/(?:app|error)\.vue$/ },
]

/** What each room may import of the others; itself always. */
const rooms: Record<string, string[]> = {
  shared: [],
  cms: ['shared'],
  web: ['shared'],
  tests: ['shared', 'web', 'cms', 'scripts'],
  scripts: ['shared', 'cms'],
}

function usesOf(source: SourceFile, components: Map<string, string>): Import[] {
  const { file, text } = source
  const imported = importsOf(source)
  if (!file.endsWith('.vue'))
    return imported
  const tags = [
    ...text.matchAll(/<([A-Z]\w+)/g),
  ].flatMap(([line, tag = '']) => {
    const of = components.get(tag)
    return of === undefined
      ? []
      : [
          { from: file, of, line: `${line}>` },
        ]
  })
  return [
    ...imported,
    ...tags,
  ]
}

function faultOf({ from, of, line }: Import): string[] {
  const [room = ''] = from.split('/')
  const [target = ''] = of.split('/')
  const above = floorOf(of)
  const own = floorOf(from)
  if (target in rooms && target !== room && !(rooms[room] ?? []).includes(target))
    return [`${from} reaches into ${target}: ${line}`]
  if (room === 'shared' && !from.startsWith('shared/scripts/') && /^(?:node:|vue|nuxt|#|@strapi)/.test(of))
    return [`${from} is for every room and may use neither Vue nor Node: ${line}`]
  if (from.startsWith('web/common/') && /^web\/(?:app|server)\//.test(of))
    return [`${from} is for the pages and the server alike and may use neither: ${line}`]
  if (own >= 0 && above > own)
    return [`${from} (${floors[own]?.name}) uses what stands above it (${floors[above]?.name}): ${line}`]
  return []
}

function floorOf(file: string): number {
  return floors.findIndex(({ at }) => at.test(file))
}

/** Only pages and the server ask the CMS; a component shows what it is given. */
function queryFaults({ file, text }: SourceFile): string[] {
  if (!file.startsWith('web/app/components/'))
    return []
  return [
    ...text.matchAll(/\b(?:useContent|useAsyncData|useLazyAsyncData|useFetch|useLazyFetch|useQuery|\$fetch)\s*[(<]/g),
  ]
    .map(([call]) => `${file} asks for data itself: ${call}`)
}
