import { accessSync, chmodSync, constants, existsSync, mkdirSync, statfsSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { Failure } from './failure.ts'

export const root = resolve(import.meta.dirname, '../..')

/** Below this a database write may fail half-way, in bytes. */
const DISK_NEEDED = 200 * 1024 ** 2

/** Addresses, and the folder of all state. */
export interface Settings { host: string, port: number, cmsPort: number, dataDir: string, siteUrl: string, cmsUrl: string }

/**
 * Reads the settings that both servers share from the environment and checks them.
 * @throws {Failure} where a port is no port, an address no address, or the folder cannot be written or is on a full disk
 */
export function readEnvironment(env = process.env): Settings {
  const host = env.HOST || '127.0.0.1'
  const port = readPort('PORT', env.PORT, 3000)
  const cmsPort = readPort('CMS_PORT', env.CMS_PORT, 1337)
  if (port === cmsPort)
    throw new Failure(`PORT and CMS_PORT are both ${port}: the site and the CMS need a port each.`)
  const siteUrl = readAddress('SITE_URL', env.SITE_URL, `http://${host}:${port}`, 'https://www.example.org')
  const cmsUrl = readAddress('CMS_URL', env.CMS_URL, `http://${host}:${cmsPort}`, 'https://cms.example.org')
  if (env.DATABASE_URL)
    requireScheme('DATABASE_URL', env.DATABASE_URL, ['postgres:', 'postgresql:'], 'postgres://user:password@host/database')
  const dataDir = resolve(env.DATA_DIR || join(root, '.data'))
  prepareDataDir(dataDir)
  return {
    host,
    port,
    cmsPort,
    dataDir,
    siteUrl,
    cmsUrl,
  }
}

function readPort(name: string, value: string | undefined, otherwise: number): number {
  const port = Number(value || otherwise)
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Failure(`${name} is «${value}»: write a whole number from 1 to 65535.`)
  return port
}

function readAddress(name: string, value: string | undefined, otherwise: string, example: string): string {
  if (!value)
    return otherwise
  requireScheme(name, value, ['http:', 'https:'], example)
  return value
}

/** The message leaves the value out: a database's address holds a password. */
function requireScheme(name: string, value: string, schemes: string[], example: string): void {
  if (!URL.canParse(value) || !schemes.includes(new URL(value).protocol))
    throw new Failure(`${name} is not an address that can be used here: write one like ${example}.`)
}

function prepareDataDir(dataDir: string): void {
  try {
    mkdirSync(join(dataDir, 'public', 'uploads'), { recursive: true, mode: 0o700 })
    for (const path of [
      '',
      'public',
      'public/uploads',
      'cms.db',
      'cms.db-wal',
      'cms.db-shm',
    ])
      closeToOthers(join(dataDir, path))
    accessSync(dataDir, constants.W_OK)
    accessSync(join(dataDir, 'public', 'uploads'), constants.W_OK)
  }
  catch (error) {
    throw new Failure(`DATA_DIR ${dataDir} cannot be written (${codeOf(error)}): give this user the right to write there, or set DATA_DIR to another folder.`)
  }
  const disk = statfsSync(dataDir)
  if (disk.bavail * disk.bsize < DISK_NEEDED)
    throw new Failure(`The disk of DATA_DIR ${dataDir} is full: ${Math.floor(disk.bavail * disk.bsize / 1024 ** 2)} MB are free, ${DISK_NEEDED / 1024 ** 2} MB are needed.`)
}

/** A folder or file that any account of the machine may read is the owner's alone from now on; what the operator has shared with a group or by an ACL stays so. */
function closeToOthers(path: string): void {
  if (!existsSync(path))
    return
  const { mode } = statSync(path)
  if ((mode & 0o007) === 0)
    return
  try {
    chmodSync(path, mode & 0o700)
  }
  catch (error) {
    // Somebody else's: whoever gave it to us decides who else reads it.
    if (codeOf(error) !== 'EPERM')
      throw error
  }
}

/** What the system calls an error, such as EACCES. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error
    ? String(error.code)
    : undefined
}

/** @throws {Failure} where something else already listens on the port */
export async function requireFreePort(name: string, port: number, host: string): Promise<void> {
  await new Promise<void>((done, refuse) => {
    const probe = createServer()
    probe.once('error', error => refuse(new Failure(codeOf(error) === 'EADDRINUSE'
      ? `Port ${port} is in use: stop what listens there, or set ${name} to another port.`
      : `Port ${port} on ${host} cannot be opened (${codeOf(error)}): set HOST or ${name} to one that can.`)))
    probe.listen(port, host, () => probe.close(() => done()))
  })
}
