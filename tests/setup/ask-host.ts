import type { IncomingMessage } from 'node:http'
import type { SharedPlatform } from './site'
import type { TemplateKind } from './templates'
import { once } from 'node:events'
import { request } from 'node:http'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import { runDir } from './run-dir'

/** The folder of a template; with a port, it holds the pages of a site on that port. */
export function templateFolder(kind: TemplateKind, sitePort?: number): Promise<string> {
  return ask(sitePort === undefined
    ? `/template/${kind}`
    : `/template/${kind}/${sitePort}`)
}

/** The platform with the seeded content that all tests share which change nothing. */
export function sharedPlatform(): Promise<SharedPlatform> {
  return ask('/platform')
}

/** Where the host of this run listens. */
export function hostSocket(): string {
  return join(runDir(), 'host.sock')
}

async function ask<T>(path: string): Promise<T> {
  const asked = request({
    socketPath: hostSocket(),
    path,
  }).end()
  const [answer] = await once(asked, 'response') as [IncomingMessage]
  const value = await json(answer)
  if (answer.statusCode !== 200)
    throw new Error(`The test host could not give ${path}: ${value}`)
  return value as T
}
