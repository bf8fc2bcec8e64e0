import type { Cms } from '../setup/cms'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { startCms } from '../setup/cms'
import { editor } from '../setup/content'
import { trustedClient } from '../setup/trusted'

const EVENT = 'api::event.event'

let cms: Cms

beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms?.stop())

function event(slug: string, eventStatus = 'scheduled') {
  return {
    slug,
    title: slug,
    lead: 'Lead.',
    kind: 'seminar',
    timeZone: 'Europe/Helsinki',
    startsAt: '2030-05-01T09:00:00.000Z',
    endsAt: '2030-05-01T11:00:00.000Z',
    eventStatus,
  }
}

it('a field that all languages share is published in all of them at once', async () => {
  const edit = editor(await adminClient({ url: cms.url, ...cms.admin }))
  const id = await edit.create(EVENT, event('seminar'))
  await edit.publish(EVENT, id, event('seminar'))
  await edit.update(EVENT, id, event('seminaari'), 'fi')
  await edit.publish(EVENT, id, event('seminaari'), 'fi')

  // As an editor does who saves first and publishes later.
  await edit.update(EVENT, id, event('seminar', 'cancelled'))
  await edit.publish(EVENT, id, event('seminar', 'cancelled'))

  const ask = trustedClient(cms.url)
  const finnish = await ask('Event', { locale: 'fi', slug: 'seminaari' })
  expect(JSON.stringify(finnish)).toContain('"eventStatus":"cancelled"')
})
