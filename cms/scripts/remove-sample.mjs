import process from 'node:process'
import { withCms } from './boot.mjs'

try {
  await withCms((strapi, { removeSample, progressOn }) => removeSample(strapi, progressOn(process.stdout)))
  process.exit(0)
}
catch (error) {
  process.stderr.write(`seed: stopped. ${error instanceof Error
    ? error.stack
    : error}\nRun the command again to complete it.\n`)
  process.exit(1)
}
