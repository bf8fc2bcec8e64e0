import process from 'node:process'
import { withCms } from './boot.mjs'

try {
  await withCms((strapi, { seed, progressOn }) => seed(strapi, {
    progress: progressOn(process.stdout),
    sampleAgain: process.argv.includes('--sample-again'),
  }))
  process.exit(0)
}
catch (error) {
  process.stderr.write(`seed: stopped. ${error instanceof Error
    ? error.stack
    : error}\nWhat was made stays; run the command again to complete it.\n`)
  process.exit(1)
}
