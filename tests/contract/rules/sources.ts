import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

export interface SourceFile { file: string, text: string }

const rooms = [
  'cms/config/**/*.ts',
  'cms/src/**/*.{ts,tsx}',
  'cms/scripts/**/*.{ts,mjs}',
  'cms/*.{ts,mjs}',
  'shared/*.ts',
  'shared/scripts/**/*.ts',
  'web/*.ts',
  'web/{app,common,server,page-store,design}/**/*.{ts,vue}',
  'scripts/**/*.mjs',
  'tests/**/*.{ts,mjs}',
]

/** Only within comments: the words themselves may be spoken of elsewhere. */
const suppression = /(?:\/\/|\/\*|<!--|^\s*\*).*(?:@ts-(?:ignore|expect-error|nocheck)|@vue-(?:ignore|skip|expect-error)|(?:eslint|oxlint|stylelint|biome)-(?:disable|ignore))/

/** Every source that people write; what is generated and what is installed stays out. */
export function readSources(root: string): SourceFile[] {
  return rooms
    .flatMap(pattern => globSync(pattern, {
      cwd: root,
      exclude: path => /node_modules|\.cache|\.output/.test(String(path)),
    }))
    .toSorted()
    .map(file => ({
      file,
      text: readFileSync(join(root, file), 'utf8'),
    }))
}

/** Places where a source gives up its types or silences a tool. */
export function typeFaults({ file, text }: SourceFile): string[] {
  return [
    ...scripts(file, text).flatMap(script => anyKeywords(file, script)),
    ...text.split('\n').flatMap((line, index) => suppression.test(line)
      ? [`${file}:${index + 1} silences a tool: ${line.trim()}`]
      : []),
  ]
}

interface Script { text: string, line: number }

function scripts(file: string, text: string): Script[] {
  if (!file.endsWith('.vue')) {
    return [
      { text, line: 0 },
    ]
  }
  return [
    ...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g),
  ].map(match => ({
    text: match[1] ?? '',
    line: text.slice(0, match.index).split('\n').length - 1,
  }))
}

function anyKeywords(file: string, script: Script): string[] {
  const source = ts.createSourceFile(file.replace(/\.vue$/, '.ts'), script.text, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword)
      found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1 + script.line} uses any`)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
