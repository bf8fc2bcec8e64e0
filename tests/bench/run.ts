import type { Table } from './lib/report.ts'
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { desk } from './cases/desk.ts'
import { flood } from './cases/flood.ts'
import { lighthouseScores } from './cases/lighthouse.ts'
import { pages } from './cases/pages.ts'
import { publishing } from './cases/publishing.ts'
import { reads } from './cases/reads.ts'
import { search } from './cases/search.ts'
import { strangeAddresses } from './cases/strange-addresses.ts'
import { volume } from './cases/volume.ts'
import { weight } from './cases/weight.ts'
import { whereUsed } from './cases/where-used.ts'
import { cmsEnv, root } from './lib/platform.ts'
import { asText, keep } from './lib/report.ts'

export interface Folders {
  /** A data folder with the seeded content, to be copied. */
  seeded: string
  /** Where everything else of this run lies. */
  folder: string
}

const cases: Record<string, (folders: Folders) => Promise<Table[]>> = {
  desk,
  flood,
  pages,
  publishing,
  reads,
  search,
  volume,
  'strange-addresses': strangeAddresses,
  'where-used': whereUsed,
  weight,
  'lighthouse': lighthouseScores,
}

const say = (line: string) => process.stdout.write(`${line}\n`)
const wanted = process.argv.slice(2)
const unknown = wanted.filter(name => !(name in cases))
if (unknown.length > 0) {
  say(`There is no benchmark ${unknown.join(', ')}. There are: ${Object.keys(cases).join(', ')}.`)
  process.exit(1)
}

const folder = mkdtempSync(join(tmpdir(), 'ican-bench-'))
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => process.exit(1))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

say('seeding …')
const seeded = join(folder, 'seeded')
mkdirSync(join(seeded, 'public', 'uploads'), { recursive: true })
await promisify(execFile)(process.execPath, ['scripts/seed.mjs'], {
  cwd: join(root, 'cms'),
  env: {
    PATH: process.env.PATH,
    ...cmsEnv(seeded),
  },
  maxBuffer: 50_000_000,
})

for (const [name, measure] of Object.entries(cases)) {
  if (wanted.length > 0 && !wanted.includes(name))
    continue
  say(`measuring ${name} …\n`)
  const measured = await measure({ seeded, folder })
  measured.forEach(table => say(asText(table)))
  keep(name, measured)
}
process.exit()
