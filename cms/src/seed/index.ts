import type { Core } from '@strapi/strapi'
import type { Ledger } from './engine/ledger'
import type { Progress } from './engine/progress'
import type { Entry, TextEntry } from './engine/types'
import { publishingBecause } from '../publishing/publish-checks'
import { catalogue } from './catalogue'
import { writeFiles } from './engine/files'
import { ledgerKey, readLedger, writeLedger } from './engine/ledger'
import { writeRedirects } from './engine/redirects'
import { writeLocales, writeSite } from './engine/site'
import { isText } from './engine/types'
import { write, writePageBlocks, writePageStub } from './engine/write'

export { progressOn } from './engine/progress'
export { removeSample } from './engine/remove-sample'

const batchSize = 10

/** What the checks warn of on content that came with the platform is not the editors' doing. */
const decision = { who: 'seed', reason: 'Came with the platform.' }

interface Step { name: string, key: string, run: () => Promise<string> }

function stepsFor(strapi: Core.Strapi, entries: Entry[], ledger: Ledger): Step[] {
  const isPage = (entry: Entry): entry is TextEntry => isText(entry) && entry.kind === 'page'
  const pages = entries.filter(isPage)
  const stub = (entry: TextEntry): Step => ({
    name: 'page',
    key: ledgerKey('page', entry.key),
    run: () => writePageStub(strapi, entry, ledger),
  })
  const plain = (entry: Entry): Step => ({
    name: entry.kind,
    key: ledgerKey(entry.kind, entry.key),
    run: () => write(strapi, entry, ledger),
  })
  const blocks = (entry: TextEntry): Step => ({
    name: 'page blocks',
    key: `page-blocks:${entry.key}`,
    run: async () => {
      await writePageBlocks(strapi, entry, ledger)
      return 'written'
    },
  })
  return [
    ...pages.map(stub),
    ...entries.filter(entry => !isPage(entry)).map(plain),
    ...pages.map(blocks),
  ]
}

/** A batch and its line in the ledger are one transaction: whenever the seeding is cut off, whole batches stand. */
async function runBatch(strapi: Core.Strapi, batch: Step[], ledger: Ledger): Promise<void> {
  const before = { ...ledger.entries }
  try {
    await publishingBecause(decision, () => strapi.db.transaction(async () => {
      for (const step of batch)
        ledger.entries[step.key] = await step.run()
      await writeLedger(strapi, ledger)
    }))
  }
  catch (error) {
    ledger.entries = before
    throw error
  }
}

export interface SeedOptions {
  progress: Progress
  now?: Date
  /** Puts sample content back that `removeSample` had taken away. */
  sampleAgain?: boolean
}

/** Makes what is not there yet, and touches nothing else. Returns how many things it made. */
export async function seed(strapi: Core.Strapi, { progress, now = new Date(), sampleAgain = false }: SeedOptions): Promise<number> {
  const ledger = await readLedger(strapi)
  const { site, entries, files, redirects } = catalogue(now)
  if (ledger.sampleRemoved && sampleAgain) {
    for (const entry of entries.filter(entry => entry.sample)) {
      delete ledger.entries[ledgerKey(entry.kind, entry.key)]
      delete ledger.entries[`page-blocks:${entry.key}`]
    }
    ledger.sampleRemoved = false
  }
  const wanted = <T extends { sample?: boolean }>(all: T[]) => all.filter(entry => !(entry.sample && ledger.sampleRemoved))
  await writeLocales(strapi)

  const missingFiles = wanted(files).filter(entry => !ledger.files[entry.key])
  let made = await writeFiles(strapi, missingFiles, ledger, count => progress.step('pictures and files', count, missingFiles.length))

  const steps = stepsFor(strapi, wanted(entries), ledger).filter(step => !ledger.entries[step.key])
  for (let from = 0; from < steps.length; from += batchSize) {
    const batch = steps.slice(from, from + batchSize)
    await runBatch(strapi, batch, ledger)
    progress.step(batch.at(-1)?.name ?? '', from + batch.length, steps.length)
  }
  made += steps.length

  const last: Step[] = [
    {
      name: 'site',
      key: ledgerKey('site', 'site'),
      run: () => writeSite(strapi, site, ledger),
    },
    {
      name: 'redirects',
      key: ledgerKey('redirect', 'all'),
      run: () => writeRedirects(strapi, redirects),
    },
  ].filter(step => !ledger.entries[step.key])
  if (last.length > 0)
    await runBatch(strapi, last, ledger)
  made += last.length

  if (ledger.sampleRemoved)
    progress.say('sample content was removed from here and stays away; run with --sample-again to have it back')
  progress.say(made === 0
    ? 'nothing to do, everything is there already'
    : `${made} things made`)
  return made
}
