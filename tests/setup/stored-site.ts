import type { IncomingHttpHeaders } from 'node:http'
import type { Server } from './servers'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { rawGet } from './raw'

interface SiteHealth { ready: boolean, cms: boolean, feed: number | null, pages: number, waiting: number, disk: boolean }

export async function siteHealth({ url }: Server): Promise<SiteHealth> {
  return await (await fetch(`${url}/health/ready`)).json() as SiteHealth
}

/** Until every page of the site has been rendered, in memory and on disk. */
export async function untilWarm(site: Server): Promise<void> {
  for (const deadline = Date.now() + 180_000; Date.now() < deadline;) {
    const { waiting, disk } = await siteHealth(site)
    if (waiting === 0 && disk)
      return
    await wait(100)
  }
  throw new Error(`The site has not rendered all pages: ${JSON.stringify(await siteHealth(site))}`)
}

/** The addresses of all pages that lie on disk. */
export function storedPaths(dataDir: string): string[] {
  return readdirSync(join(dataDir, 'pages', 'site'), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('index.html'))
    .map(file => `/${file.replace(/\/index\.html$/, '')}`)
}

/** The addresses of all pages and files on disk that are answered 200, with their queries. */
export function storedKeys(dataDir: string): string[] {
  const folder = join(dataDir, 'pages', 'index')
  return readdirSync(folder)
    .map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { key: string, gone?: true })
    .flatMap(({ key, gone }) => gone
      ? []
      : [key])
    .toSorted()
}

/** The version of each page, which has to be there. */
export async function versionsOf({ url }: Server, paths: string[]): Promise<Record<string, string | undefined>> {
  const versions: Record<string, string | undefined> = {}
  for (const path of paths) {
    const { status, headers } = await rawGet(url, path)
    if (status !== 200)
      throw new Error(`${path} answers ${status}`)
    versions[path] = headers.etag
  }
  return versions
}

/** What is at an address: status and text in one. */
export async function textAt({ url }: Server, path: string): Promise<string> {
  const answer = await fetch(url + path, { redirect: 'manual' })
  return `${answer.status} ${await answer.text()}`
}

export interface Answer { status: number, headers: IncomingHttpHeaders, text: string }

export async function answerAt({ url }: Server, path: string): Promise<Answer> {
  const { status, headers, body } = await rawGet(url, path)
  return {
    status,
    headers,
    text: body.toString(),
  }
}
