// Runs on whatever Node the machine has, before any package is there: only what Node itself brings.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

const PNPM = 'pnpm@12.21.0'
const root = join(import.meta.dirname ?? '.', '..')

if (Number(process.versions.node.split('.')[0]) < 20)
  fail(`Node ${process.versions.node} is too old: install Node 20 or newer and try again. The project then brings its own Node.`)

const stamp = join(root, 'node_modules', '.installed')
const inputs = createHash('sha256').update(readFileSync(join(root, 'pnpm-lock.yaml'))).digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== inputs) {
  process.stdout.write('installing packages …\n')
  const { status } = spawnSync('npx', [
    '--yes',
    PNPM,
    'install',
    '--frozen-lockfile',
  ], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CI: 'true' },
  })
  if (status !== 0)
    fail('The packages could not be installed. The lines above say why; the registry must be reachable and the disk must have about 2 GB free.')
  writeFileSync(stamp, inputs)
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
