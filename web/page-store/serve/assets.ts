import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { log } from '../../common/log.ts'
import { madeFolder } from '../store/folders.ts'

/** What pages name of a build: they carry no script. */
const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}
const address = /^\/_nuxt\/([\w-][\w.-]*)$/

interface Build { name: string, folder: string }

/** Styles and fonts of every build of which a page is stored: while the content system is away, old pages stay as they were. */
export class BuildAssets {
  readonly #folder: string
  readonly #current: Set<string>
  /** Where each file of an earlier build lies. */
  readonly #earlier = new Map<string, string>()

  /** `builds` are those of the stored pages; what belongs to no other is removed. */
  constructor(folder: string, current: Build, builds: Set<string>) {
    this.#folder = folder
    this.#current = new Set(assetsIn(current.folder))
    const earlier = madeFolder(folder)
    this.#storeCurrent(current)
    for (const name of earlier) {
      if (name === current.name)
        continue
      if (builds.has(name))
        assetsIn(join(folder, name)).forEach(file => this.#earlier.set(file, join(folder, name, file)))
      else
        rmSync(join(folder, name), { recursive: true, force: true })
    }
  }

  #storeCurrent({ name, folder }: Build): void {
    const place = join(this.#folder, name)
    if (existsSync(place))
      return
    const temporary = join(this.#folder, `.${name}`)
    try {
      mkdirSync(temporary, { recursive: true })
      // Written, not copied: like all that lies there, they are for the servers' account alone.
      for (const file of this.#current)
        writeFileSync(join(temporary, file), readFileSync(join(folder, file)))
      renameSync(temporary, place)
    }
    catch (error) {
      log('PAGES_NOT_STORED', 'The styles of this build could not be stored.', { error })
    }
  }

  /** Answers what an earlier build has left, and passes on everything else. */
  handler(headers: Record<string, string>, next: RequestListener): RequestListener {
    return (request, response) => {
      const [, name = ''] = address.exec(request.url ?? '') ?? []
      const file = this.#current.has(name)
        ? undefined
        : this.#earlier.get(name)
      if (file === undefined)
        next(request, response)
      else
        send(file, headers, request, response).catch(() => next(request, response))
    }
  }
}

function assetsIn(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder).filter(name => extname(name) in types)
    : []
}

async function send(file: string, headers: Record<string, string>, { method }: IncomingMessage, response: ServerResponse): Promise<void> {
  const content = await readFile(file)
  response.writeHead(200, {
    ...headers,
    'content-type': types[extname(file)],
    'content-length': content.length,
    'cache-control': 'public, max-age=31536000, immutable',
  })
  response.end(method === 'HEAD'
    ? undefined
    : content)
}
