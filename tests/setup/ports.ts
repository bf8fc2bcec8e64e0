import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'
import process from 'node:process'
import { root } from './paths.ts'

/** Of every checkout its own, below what the system gives away as free. */
const FIRST_SITE_PORT = 20_000 + createHash('sha256').update(root).digest().readUInt16BE() % 700 * 16

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  await new Promise(resolve => probe.close(resolve))
  if (address === null || typeof address === 'string')
    throw new Error('The system gave no port.')
  return address.port
}

/**
 * The port of this worker's site, the same in every run: pages that were rendered for it can be taken from a template.
 * Another one where somebody else listens there, as another run of the same checkout does.
 */
export async function sitePort(): Promise<number> {
  const port = FIRST_SITE_PORT + Number(process.env.VITEST_POOL_ID ?? 0)
  const probe = createServer()
  const isFree = new Promise<boolean>((resolve) => {
    probe.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
  return await isFree
    ? port
    : freePort()
}
