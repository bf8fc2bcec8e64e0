import type { Platform } from '../setup/site'
import type { Outcome } from './fuzz/faults'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { homePath, itemPath } from '@ican/shared/paths'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { editor } from '../setup/content'
import { made, makeLink } from '../setup/preview'
import { stackInLog } from '../setup/server-log'
import { startPlatform } from '../setup/site'
import { siteHealth, storedKeys, untilWarm } from '../setup/stored-site'
import { trustedClient } from '../setup/trusted'
import { cmsRequests } from './fuzz/cms-requests'
import { askAll, keysGiven, realAddresses } from './fuzz/faults'
import { siteRequests } from './fuzz/site-requests'

/** The same requests in every run; another number makes others. */
const seed = 20_261_129
const count = { site: 7000, cms: 3500 }
const NEWS = 'api::news-item.news-item'
const draft = {
  title: 'A draft',
  slug: 'a-draft',
  lead: 'Lead.',
  publishedOn: '2026-01-01',
}

let platform: Platform
let uploads: string[]
/** Opens the draft. */
let token: string

beforeAll(async () => {
  platform = await startPlatform({
    seed: true,
    env: { TRUSTED_PROXIES: '127.0.0.1' },
  })
  const { cms, site } = platform
  const admin = await adminClient({ url: cms.url, ...cms.admin })
  const documentId = await editor(admin).create(NEWS, draft)
  token = (await made(makeLink(admin, { uid: NEWS, documentId, locale: 'en' }))).token
  uploads = readdirSync(join(cms.dataDir, 'public', 'uploads')).filter(name => name.includes('.'))
  await untilWarm(site)
})
afterAll(() => platform?.stop())

it('whatever anybody asks, both servers answer without failing, tell nothing of themselves, and stay as they were', async () => {
  const { cms, site } = platform
  const before = storedKeys(cms.dataDir)
  const { pages } = await siteHealth(site)
  const logged = { site: site.output().length, cms: cms.output().length }

  const [ofSite, ofCms] = await Promise.all([
    askAll(site.url, fc.sample(siteRequests({
      addresses: before,
      media: uploads,
      token,
      draft: itemPath('news', 'en', draft.slug),
    }), { seed, numRuns: count.site })),
    askAll(cms.url, fc.sample(cmsRequests({
      uploads: uploads.map(name => `/uploads/${name}`),
      token,
      url: cms.url,
    }), { seed, numRuns: count.cms })),
  ])
  expect([
    ...ofSite.faults,
    ...ofCms.faults,
  ], `made with the seed ${seed}`).toEqual([])
  expect(unavailable(ofSite) + unavailable(ofCms), 'refused for want of time').toBeLessThan((count.site + count.cms) / 4)

  await platform.settled()
  const isReal = realAddresses(before)
  const added = new Set([
    ...keysGiven(ofSite),
    ...storedKeys(cms.dataDir),
  ].filter(key => !before.includes(key)))
  expect([...added].filter(key => !isReal(key)), 'no addresses of the site').toEqual([])
  expect((await siteHealth(site)).pages).toBeLessThanOrEqual(pages + added.size)

  expect(site.output().slice(logged.site)).not.toMatch(stackInLog)
  expect(cms.output().slice(logged.cms)).not.toMatch(stackInLog)

  expect((await fetch(site.url + homePath('en'))).status).toBe(200)
  expect((await siteHealth(site)).ready).toBe(true)
  expect((await trustedClient(cms.url)('NewsList', { locale: 'en', page: 1 })).errors).toBeUndefined()
}, 600_000)

function unavailable({ answers }: Outcome): number {
  return answers.filter(({ received }) => received.status === 503).length
}
