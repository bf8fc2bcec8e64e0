import type { Cms } from '../setup/cms'
import { afterAll, beforeAll, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { startCms } from '../setup/cms'
import { expectRepublishingToChangeNothing } from '../setup/republish'

let cms: Cms

beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms?.stop())

it('whatever is taken off the site and published again, in any order and by any way, readers see what they saw', async () => {
  await expectRepublishingToChangeNothing(cms, await adminClient({ url: cms.url, ...cms.admin }), { seed: 41, runs: 10 })
})
