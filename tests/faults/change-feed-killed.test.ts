import type { Cms } from '../setup/cms'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { startCms } from '../setup/cms'
import { editor } from '../setup/content'
import { readFeed } from '../setup/feed'
import { freePort } from '../setup/ports'
import { trustedClient } from '../setup/trusted'

const TOPIC = 'api::topic.topic'
const KILLS = 6
const AT_ONCE = 8

let cms: Cms
let port: number

beforeAll(async () => {
  port = await freePort()
  cms = await startCms({ port })
})
afterAll(() => cms?.stop())

it(`killed ${KILLS} times in the middle of publishes, the feed names exactly what readers see`, async () => {
  let interrupted = 0
  for (let kill = 0; kill < KILLS; kill++) {
    const edit = editor(await adminClient({ url: cms.url, ...cms.admin }))
    const ids = await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => {
      const slug = `topic-${kill}-${index}`
      return edit.create(TOPIC, {
        slug,
        name: { en: slug, fi: slug, sv: slug },
      })
    }))
    const publishes = ids.map(id => edit.publish(TOPIC, id).then(() => true, () => false))
    // From one kill to the next a little later in the same work.
    await new Promise(resolve => setTimeout(resolve, 40 + kill * 60))
    await cms.kill()
    const acknowledged = (await Promise.all(publishes)).filter(Boolean).length
    if (acknowledged < AT_ONCE)
      interrupted++
    cms = await startCms({ dataDir: cms.dataDir, port })
    const named = await publishedByFeed()
    expect(named.length).toBeGreaterThanOrEqual(acknowledged)
    expect(named.filter(slug => slug?.startsWith(`topic-${kill}-`)).length).toBeGreaterThanOrEqual(acknowledged)
    expect(named.toSorted()).toEqual((await visible()).toSorted())
  }
  expect(interrupted, 'it was indeed in the middle').toBeGreaterThan(0)
})

async function publishedByFeed(): Promise<(string | null)[]> {
  const { changes } = await readFeed(cms.url)
  return changes.map(({ slugAfter }) => slugAfter)
}

async function visible(): Promise<string[]> {
  const { data } = await trustedClient(cms.url)<{ topics: { slug: string }[] }>('NewsList', { locale: 'en', page: 1 })
  return data?.topics.map(({ slug }) => slug) ?? []
}
