import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { withCms } from './boot.mjs'

const usage = `npm run publications:import -- --as name@example.org [--term 2019-2022] FILE…
Reads files of references or lists of identifiers, beside a running CMS or without one. What becomes of them is decided in the admin.`

try {
  await importFiles()
  process.exit(0)
}
catch (error) {
  process.stderr.write(`${error instanceof Error
    ? error.message
    : String(error)}\n\n${usage}\n`)
  process.exit(1)
}

async function importFiles() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      as: { type: 'string', default: process.env.ADMIN_EMAIL || undefined },
      term: { type: 'string', default: '' },
    },
  })
  if (!values.as)
    throw new Error('Say in whose name: --as name@example.org.')
  if (positionals.length === 0)
    throw new Error('Name at least one file.')
  // npm runs the command elsewhere; files are named from where somebody stood.
  const files = positionals.map(file => resolve(process.env.INIT_CWD ?? process.cwd(), file)).map(path => ({
    name: basename(path),
    bytes: readFileSync(path),
  }))
  const { importFile } = createRequire(import.meta.url)('../dist/src/publications/import/index.js')
  await withCms(async (strapi) => {
    for (const { name, bytes } of files) {
      const { id, counts } = await importFile(strapi, {
        name,
        bytes,
        term: values.term,
        email: values.as,
      })
      const told = Object.entries(counts).map(([status, count]) => `${count} ${status}`).join(', ')
      process.stdout.write(`${name}: ${told || 'not read'}\n  look through it: ${strapi.config.get('server.url')}/admin/publication-imports?import=${id}\n`)
    }
  })
}
