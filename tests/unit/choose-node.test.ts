import { describe, expect, it } from 'vitest'
import { chooseNode, isSuitable } from '../../scripts/lib/choose-node.mjs'
import { debianPackage, missingLibrary } from '../../scripts/lib/missing-library.mjs'

const refusal = 'node: error while loading shared libraries: libatomic.so.1: cannot open shared object file: No such file or directory'

it.each([
  ['18.20.0', false],
  ['20.20.2', false],
  ['22.21.1', false],
  ['22.22.0', true],
  ['23.11.0', false],
  ['24.10.0', false],
  ['24.11.0', true],
  ['25.9.0', false],
  ['26.0.0', true],
  ['27.0.0', false],
])('node %s runs the platform: %s', (version, suitable) => {
  expect(isSuitable(version)).toBe(suitable)
})

describe('the Node that everything runs on is', () => {
  const packaged = ['/packages/26', '/packages/24']
  it.each([
    [
      'the machine\'s own where it is suitable',
      '24.11.0',
      [],
      '/usr/bin/node',
    ],
    [
      'the preferred one of the packages where the own is too old',
      '20.20.2',
      [],
      '/packages/26',
    ],
    [
      'the preferred one of the packages where the own is too new',
      '27.0.0',
      [],
      '/packages/26',
    ],
    [
      'the next one where that does not start',
      '20.20.2',
      ['/packages/26'],
      '/packages/24',
    ],
  ])('%s', (_, version, broken, path) => {
    const whyNot = (node: string) => broken.includes(node)
      ? refusal
      : undefined
    expect(chooseNode({ path: '/usr/bin/node', version }, packaged, whyNot)).toEqual({ path })
  })
})

it.each([
  ['a missing library', refusal, 'because libatomic.so.1 is missing: install that (on Debian: apt-get install libatomic1) or Node 22.22, 24.11 or 26.'],
  ['what else it says', 'spawn node ENOENT', '(spawn node ENOENT): install Node 22.22, 24.11 or 26.'],
])('where none starts, one sentence names %s', (_, reason, end) => {
  expect(chooseNode({ path: '/usr/bin/node', version: '20.20.2' }, ['/packages/26'], () => reason))
    .toEqual({ problem: `The platform does not run on Node 20.20.2, and the Node that its packages bring does not start here ${end}` })
})

it('a Node is tried before it is trusted', () => {
  expect(chooseNode({ path: '/usr/bin/node', version: '20.20.2' }, ['/bin/false', '/no/such/node', process.execPath]))
    .toEqual({ path: process.execPath })
})

it.each([
  ['libatomic.so.1', 'libatomic1'],
  ['libstdc++.so.6', 'libstdc++6'],
  ['libgcc_s.so.1', 'libgcc-s1'],
  ['libnss3.so', 'libnss3'],
  ['libX11.so.6', 'libx11-6'],
])('debian has %s in %s', (library, name) => {
  expect(debianPackage(library)).toBe(name)
})

it('no library is missing where the loader names none', () => {
  expect(missingLibrary('Segmentation fault')).toBeUndefined()
})
