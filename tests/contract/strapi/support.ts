import { globSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { cmsRoot } from '../../setup/paths'
import { runDir } from '../../setup/run-dir'

type Methods = Record<string, (...args: unknown[]) => unknown>

/** The parts of Strapi that are there before it is loaded: no database is opened, no port, no feature of ours begins. */
export interface UnloadedStrapi {
  get: (name: string) => Methods
  eventHub: Methods
  db: { transaction: unknown, inTransaction: unknown, schema: Methods, connection: { client: Methods } }
}

interface PluginServer { services: Record<string, object | ((tools: object) => object)>, controllers: Record<string, object> }

/** A package gives the parts of its server, or makes them. */
type Made = PluginServer | ((tools: object) => PluginServer)

const requireFromCms = createRequire(join(cmsRoot, 'package.json'))
/** Strapi's own packages, as Strapi finds them. */
const requireFromStrapi = createRequire(requireFromCms.resolve('@strapi/strapi'))

let made: UnloadedStrapi | undefined

export function unloadedStrapi(): UnloadedStrapi {
  if (made !== undefined)
    return made
  const data = join(runDir(), 'unloaded-strapi')
  mkdirSync(join(data, 'public', 'uploads'), { recursive: true })
  process.env.DATA_DIR = data
  process.env.APP_KEYS = 'made-for-one-run-of-the-tests'
  const create: (options: object) => UnloadedStrapi = requireFromCms('@strapi/strapi').createStrapi
  return made = create({
    appDir: cmsRoot,
    distDir: join(cmsRoot, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  })
}

/** What a service of one of Strapi's packages can do. */
export function methodsOfService(name: string, service: string): string[] {
  const made = serverOf(name).services[service] ?? {}
  return Object.keys(typeof made === 'function'
    ? made({
        strapi: unloadedStrapi(),
      })
    : made)
}

export function actionsOfController(name: string, controller: string): string[] {
  return Object.keys(serverOf(name).controllers[controller] ?? {})
}

/** The sources of the part of a package that runs in the browser, which cannot be loaded here. */
export function adminSources(name: string): string {
  const folder = join(dirname(requireFromStrapi.resolve(`${name}/package.json`)), 'dist', 'admin')
  return globSync('**/*.mjs', { cwd: folder }).map(file => readFileSync(join(folder, file), 'utf8')).join('\n')
}

/** A file of a package, which some that Strapi needs are of the CMS. */
export function packageFile(name: string, path: string): string {
  const owner = name === '@strapi/design-system'
    ? requireFromCms
    : requireFromStrapi
  return readFileSync(join(dirname(owner.resolve(`${name}/package.json`)), path), 'utf8')
}

/** Some packages look for the Strapi that runs while they are loaded. */
function serverOf(name: string): PluginServer {
  unloadedStrapi()
  const loaded: Made & { default?: Made } = requireFromStrapi(`${name}/strapi-server`)
  const plugin = loaded.default ?? loaded
  return typeof plugin === 'function'
    ? plugin({
        env: () => undefined,
      })
    : plugin
}
