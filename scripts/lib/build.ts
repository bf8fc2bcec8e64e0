import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { root } from './environment.ts'
import { runToEnd } from './processes.ts'

const EVERYWHERE = ['pnpm-lock.yaml', 'shared/*.ts', 'shared/generated/**']

/** What each build is made of and leaves behind, and the command that makes it. */
const BUILDS = [
  {
    name: 'CMS',
    room: 'cms',
    inputs: [
      'cms/package.json',
      'cms/tsconfig.json',
      'cms/config/**',
      'cms/src/**',
      'cms/database/**',
    ],
    stamp: 'cms/dist/.inputs',
  },
  {
    name: 'site',
    room: 'web',
    inputs: [
      'web/package.json',
      'web/*.ts',
      'web/app/**',
      'web/common/**',
      'web/server/**',
      'web/public/**',
      'web/modules/**',
    ],
    stamp: 'web/.output/.inputs',
  },
]

/** Builds the rooms whose inputs are not those of the last build; says a line for each that it builds. */
export async function buildWhatChanged(say: (line: string) => void, rooms = ['cms', 'web']): Promise<void> {
  for (const { name, room, inputs, stamp } of BUILDS.filter(build => rooms.includes(build.room))) {
    const digest = digestOf([
      ...EVERYWHERE,
      ...inputs,
    ])
    if (existsSync(join(root, stamp)) && readFileSync(join(root, stamp), 'utf8') === digest)
      continue
    const begun = Date.now()
    say(`building the ${name} …`)
    await runToEnd('npm', ['--prefix', room, 'run', 'build'], {
      cwd: root,
      env: { NODE_ENV: 'production' },
      failure: `The ${name} could not be built: the lines above say why.`,
      quiet: true,
    })
    writeFileSync(join(root, stamp), digest)
    say(`built the ${name} in ${Math.round((Date.now() - begun) / 1000)} s`)
  }
}

function digestOf(patterns: string[]): string {
  const hash = createHash('sha256').update(process.version)
  const files = globSync(patterns, { cwd: root }).filter(file => statSync(join(root, file)).isFile())
  for (const file of files.toSorted())
    hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}
