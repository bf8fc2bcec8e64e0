import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'

const require = createRequire(import.meta.url)
const cms = join(import.meta.dirname, '..')
const usage = `npm run create-admin -- --email name@example.org [--name "First Last"] [--role administrator] [--password …]
Roles: administrator, communications-editor, patient-board-editor. Without --password (or ADMIN_PASSWORD) one is made and printed once.`

try {
  await createAdmin()
  process.exit(0)
}
catch (error) {
  process.stderr.write(`No account was made. ${error instanceof Error
    ? error.message
    : String(error)}\n\n${usage}\n`)
  process.exit(1)
}

/** Makes one account of the admin, beside a running CMS or without one. */
async function createAdmin() {
  const { values } = parseArgs({
    options: {
      email: { type: 'string', default: process.env.ADMIN_EMAIL || undefined },
      name: { type: 'string', default: process.env.ADMIN_NAME || 'Administrator' },
      role: { type: 'string', default: process.env.ADMIN_ROLE || 'administrator' },
      password: { type: 'string', default: process.env.ADMIN_PASSWORD || undefined },
    },
  })
  if (!values.email)
    throw new Error('Say whose it is: --email name@example.org.')
  if (!existsSync(join(cms, 'dist', 'src', 'index.js')))
    throw new Error('The CMS is not built yet. Run «npm start» once, or «npx tsc -p cms».')

  const { createAccount, randomPassword } = require('../dist/src/security/accounts/index.js')
  const password = values.password ?? randomPassword()
  const strapi = await load()
  try {
    await createAccount(strapi, {
      email: values.email,
      name: values.name,
      role: values.role,
      password,
    })
  }
  finally {
    await strapi.destroy()
  }
  process.stdout.write(`${values.email} can log in as ${values.role}.\n`)
  if (values.password === undefined)
    process.stdout.write(`The password, shown only now: ${password}\n`)
}

/** The CMS without its server, with the secrets that `npm start` keeps beside the database. */
async function load() {
  process.env.FIRST_ADMINISTRATOR = 'none'
  process.env.DATA_DIR ??= join(cms, '..', '.data')
  const kept = join(process.env.DATA_DIR, 'secrets.json')
  if (existsSync(kept)) {
    for (const [name, value] of Object.entries(JSON.parse(readFileSync(kept, 'utf8'))))
      process.env[name] ??= String(value)
  }
  const { createStrapi } = require('@strapi/strapi')
  const strapi = createStrapi({
    appDir: cms,
    distDir: join(cms, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  })
  strapi.log.level = 'error'
  return strapi.load()
}
