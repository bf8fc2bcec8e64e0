import type { AdminClient } from '../setup/admin'
import type { Cms } from '../setup/cms'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { adminClient } from '../setup/admin'
import { startCms } from '../setup/cms'

const PUBLICATION = 'api::publication.publication'

interface Answer { import: { state: string, counts: { done: Record<string, number> } } }

let cms: Cms | undefined

afterEach(() => cms?.stop())

describe('a CMS that is killed while it writes an import', () => {
  it('goes on at its next start, and loses and doubles nothing', async () => {
    const count = 600
    const first = await startCms()
    cms = first
    let admin: AdminClient = await adminClient({ url: first.url, ...first.admin })
    const entries = Array.from({ length: count }, (_, index) => `@article{k${index}, title={A paper of many with the name of ${index}}, doi={10.5555/many.${index}}, author={Sampleton, Robin}, year={2021}}`)
    const form = new FormData()
    form.append('file', new Blob([
      entries.join('\n'),
    ]), 'many.bib')
    const { body: { id } } = await admin.request<{ id: number }>('POST', '/publication-imports', form)
    const state = async () => (await admin.request<Answer>('GET', `/publication-imports/${id}`)).body.import
    await vi.waitFor(async () => expect((await state()).state).toBe('ready'), { timeout: 30_000 })
    await admin.request('POST', `/publication-imports/${id}/decisions`, { decision: 'add', status: 'new' })
    await vi.waitFor(async () => expect((await state()).counts.done.added).toBeGreaterThan(20), { timeout: 30_000, interval: 20 })
    expect((await state()).state).toBe('writing')
    await first.kill()
    const second = await startCms({ dataDir: first.dataDir })
    cms = second
    admin = await adminClient({ url: second.url, ...second.admin })
    // The job is free again once the dead server has not been heard of for a minute.
    await vi.waitFor(async () => expect((await state()).state).toBe('ready'), { timeout: 150_000, interval: 500 })
    expect((await state()).counts.done).toEqual({ added: count })
    const { body } = await admin.request<{ pagination: { total: number } }>('GET', `/content-manager/collection-types/${PUBLICATION}?pageSize=1`)
    expect(body.pagination.total).toBe(count)
  })
})
