import type { SourceFile } from './sources'

/** The only place of the CMS that may know Strapi's insides. */
const seam = 'cms/src/core/strapi/'

const touches: [RegExp, string][] = [
  [/\bas (?:unknown as|never)\b/, 'makes a type up'],
  [/\bstrapi\.get[(<]/, 'takes something out of Strapi\'s container'],
  [/\beventHub\b/, 'uses Strapi\'s event hub'],
  [/from '@strapi\/[^']*\/dist\//, 'imports the inside of a package of Strapi'],
]

/** Lines of the CMS that reach into Strapi from elsewhere. */
export function seamFaults(sources: SourceFile[]): string[] {
  return sources.filter(({ file }) => file.startsWith('cms/src/') && !file.startsWith(seam))
    .flatMap(({ file, text }) => text.split('\n').flatMap((line, index) => /^\s*(?:\/\/|\/?\*)/.test(line)
      ? []
      : touches.filter(([touch]) => touch.test(line)).map(([, what]) => `${file}:${index + 1} ${what}: ${line.trim()}`)))
}
