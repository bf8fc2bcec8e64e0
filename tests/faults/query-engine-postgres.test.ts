import type { Cms } from '../setup/cms'
import type { Postgres } from '../setup/postgres'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { bootCms, runCmsScript } from '../setup/cms'
import { startPostgres } from '../setup/postgres'
import { listQuestions, questionsAbout } from '../setup/questions'
import { TYPES } from '../setup/random-content'
import { askAll, compareRandomReads } from '../setup/random-reads'
import { runDir } from '../setup/run-dir'

/** So many entries of each type are asked for by their address. */
const ENTRIES = 4

let postgres: Postgres
let cms: Cms

/** One that compares all that it answers with Strapi's own, with the seeded content. */
beforeAll(async () => {
  postgres = await startPostgres()
  const dataDir = mkdtempSync(join(runDir(), 'query-engine-'))
  mkdirSync(join(dataDir, 'public', 'uploads'), { recursive: true })
  const env = { DATABASE_URL: postgres.url }
  await runCmsScript('seed', { dataDir, env })
  cms = await bootCms(dataDir, {
    env: { ...env, QUERY_ENGINE: 'compare' },
  })
})
afterAll(async () => {
  await cms?.stop()
  await postgres?.stop()
})

it('the query engine answers as Strapi does for all kinds of content', async () => {
  const admin = await adminClient({ url: cms.url, ...cms.admin })
  const questions = listQuestions([1, 2])
  for (const type of TYPES) {
    const { body } = await admin.request<{ results: { slug?: string }[] }>('GET', `/content-manager/collection-types/api::${type}.${type}?pageSize=${ENTRIES}`)
    questions.push(...body.results.flatMap(({ slug }) => slug === undefined
      ? []
      : questionsAbout(type, slug)))
  }
  expect(questions.length).toBeGreaterThan(300)
  await askAll(cms, questions)
})

it('the query engine answers as Strapi does whatever is written', async () => {
  const { published, refused } = await compareRandomReads(cms, { seed: 65, numRuns: 10 })
  expect(published).toBeGreaterThan(refused)
})
