import { createRequire } from 'node:module'
import process from 'node:process'
import { withCms } from './boot.mjs'

const { rebuildReferences } = createRequire(import.meta.url)('../dist/src/references/index/index.js')

await withCms(async (strapi) => {
  const count = await rebuildReferences(strapi)
  process.stdout.write(`references: ${count} documents read anew\n`)
})
process.exit(0)
