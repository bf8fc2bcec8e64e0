import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import semver from 'semver'
import { expect, it } from 'vitest'
import { isSuitable } from '../../scripts/lib/choose-node.mjs'
import { cmsRoot, root, sharedRoot, testsRoot, webRoot } from '../setup/paths'

interface Manifest {
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  engines?: { node?: string }
}

function manifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
}

const versions = [
  '22.22.0',
  '24.11.0',
  '24.21.0',
  '26.0.0',
  '26.10.0',
]

it.each([
  root,
  sharedRoot,
  cmsRoot,
  webRoot,
  testsRoot,
])('what %s uses runs on every Node that may be chosen', (room) => {
  const { dependencies, devDependencies } = manifest(room)
  for (const name of Object.keys({
    ...dependencies,
    ...devDependencies,
  })) {
    const folder = join(room, 'node_modules', name)
    const wanted = existsSync(join(folder, 'package.json'))
      ? manifest(folder).engines?.node
      : undefined
    for (const version of versions)
      expect(wanted === undefined || semver.satisfies(version, wanted), `${name} wants Node ${wanted}, ${version} may be chosen`).toBe(true)
  }
})

it('those are versions that may be chosen', () => {
  expect(versions.filter(version => !isSuitable(version))).toEqual([])
})
