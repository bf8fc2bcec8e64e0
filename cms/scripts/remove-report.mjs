import { createRequire } from 'node:module'
import process from 'node:process'
import { withCms } from './boot.mjs'

const usage = `npm run publications:remove-report -- 2019-2022 1
Takes a report of publications off the site for good, with all its files: for what must not be read any more. Its number is not given again.`

try {
  const [term, version] = process.argv.slice(2)
  if (term === undefined || !/^\d+$/.test(version ?? ''))
    throw new Error('Name a funding term and a version.')
  const { removeReport } = createRequire(import.meta.url)('../dist/src/publications/reports/index.js')
  await withCms(async (strapi) => {
    if (await removeReport(strapi, {
      term,
      version: Number(version),
    }) === 0) {
      throw new Error(`There is no version ${version} of ${term}.`)
    }
  })
  process.stdout.write(`Version ${version} of ${term} is removed.\n`)
  process.exit(0)
}
catch (error) {
  process.stderr.write(`${error instanceof Error
    ? error.message
    : String(error)}\n\n${usage}\n`)
  process.exit(1)
}
