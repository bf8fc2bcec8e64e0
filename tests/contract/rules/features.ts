import type { SourceFile } from './sources'

/** The folders of cms/src that hold features, and where the list of all of them stands. */
const folder = /^cms\/src\/((?:core|urls|references|delivery|security|publishing|editing|publications)\/[^/]+)\//
const list = 'cms/src/index.ts'

/** Folders of the features that others only call: they begin nothing by themselves. */
const libraries = ['delivery/cache-tags', 'urls/addresses']

interface Declared { folder: string, constant: string, name: string | undefined }

/** Features that the list of the CMS leaves out or has twice, and folders that say nothing about when they begin. */
export function featureFaults(sources: SourceFile[]): string[] {
  const declared = sources.flatMap(declaredIn)
  const listed = listedIn(sources.find(({ file }) => file === list)?.text ?? '')
  const folders = new Set(sources.flatMap(({ file }) => folder.exec(file)?.[1] ?? []))
  return [
    ...[...folders].filter(name => needsFeature(name, sources) && !declared.some(one => one.folder === name)).map(name => `cms/src/${name}/index.ts exports no Feature`),
    ...declared.filter(one => one.name !== one.folder).map(one => `The feature of ${one.folder} calls itself ${one.name}`),
    ...declared.flatMap(({ folder, constant }) => {
      const times = listed.filter(name => name === constant).length
      return times === 1
        ? []
        : [`${list} lists ${constant} (${folder}) ${times} times`]
    }),
    ...listed.filter(constant => !declared.some(one => one.constant === constant)).map(constant => `${list} lists ${constant}, which is no feature`),
  ]
}

/** A folder with nothing but a part of the admin is listed there. */
function needsFeature(name: string, sources: SourceFile[]): boolean {
  return !name.startsWith('core/') && !libraries.includes(name) && sources.some(({ file }) => file === `cms/src/${name}/index.ts`)
}

function declaredIn({ file, text }: SourceFile): Declared[] {
  const [, own] = folder.exec(file) ?? []
  return own === undefined
    ? []
    : [
        ...text.matchAll(/export const (\w+): Feature = \{\n(?:\s*name: '([^']*)')?/g),
      ].map(([, constant = '', name]) => ({ folder: own, constant, name }))
}

function listedIn(text: string): string[] {
  const [, body = ''] = /features: Feature\[\] = \[\n([\s\S]*?)\n\]/.exec(text) ?? []
  return body.split('\n').map(line => line.trim()).filter(line => line !== '' && !line.startsWith('//')).map(line => line.replace(/,$/, ''))
}
