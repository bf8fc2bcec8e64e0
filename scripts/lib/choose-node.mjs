// Runs on whatever Node the machine has, before any package is there: only what Node itself brings.
import { spawnSync } from 'node:child_process'
import { debianPackage, missingLibrary } from './missing-library.mjs'

/**
 * What Strapi, Nuxt and the tools of the tests all run on: the first version of each line.
 * @type {[line: number, first: number][]}
 */
const SUITABLE = [
  [22, 22],
  [24, 11],
  [26, 0],
]
const WANTED = 'Node 22.22, 24.11 or 26'

/**
 * Whether this project runs on a version of Node.
 * @param {string} version such as 24.11.0
 */
export function isSuitable(version) {
  const [major, minor = 0] = version.split('.').map(Number)
  return SUITABLE.some(([line, first]) => major === line && minor >= first)
}

/**
 * Chooses the Node that everything runs on: the machine's own where it is suitable, else the first of those that the
 * packages bring which starts here.
 * @param {{ path: string, version: string }} own the machine's Node
 * @param {string[]} packaged paths of the others, the preferred one first
 * @param {(path: string) => string | undefined} whyNot what a Node writes instead of starting, or undefined where it starts
 * @returns {{ path: string } | { problem: string }} the path, or a sentence that says what to install
 */
export function chooseNode(own, packaged, whyNot = tryNode) {
  if (isSuitable(own.version))
    return { path: own.path }
  const reasons = []
  for (const path of packaged) {
    const reason = whyNot(path)
    if (reason === undefined)
      return { path }
    reasons.push(reason)
  }
  return {
    problem: explain(own.version, reasons),
  }
}

/**
 * @param {string} version the machine's Node
 * @param {string[]} reasons why the others do not start
 */
function explain(version, reasons) {
  const library = reasons.map(missingLibrary).find(Boolean)
  const begin = `The platform does not run on Node ${version}, and the Node that its packages bring does not start here`
  return library
    ? `${begin} because ${library} is missing: install that (on Debian: apt-get install ${debianPackage(library)}) or ${WANTED}.`
    : `${begin} (${reasons[0] ?? 'there is none'}): install ${WANTED}.`
}

/**
 * @param {string} path a Node
 * @returns {string | undefined} what it writes instead of starting
 */
function tryNode(path) {
  const { status, signal, error, stderr } = spawnSync(path, ['-e', '0'], { encoding: 'utf8' })
  if (status === 0)
    return undefined
  const [line = ''] = (stderr ?? '').trim().split('\n')
  return error?.message ?? (line || `it ended with ${signal ?? status}`)
}
