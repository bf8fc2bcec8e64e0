import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { renderer } from '../../../web/page-store/store/render.ts'
import { requestIds } from '../../../web/page-store/store/request-ids.ts'

it('a page is rendered under the id of the request that it is for, and otherwise under one of its own', async () => {
  const asked: unknown[] = []
  const render = renderer((request, response) => {
    asked.push(request.headers['x-request-id'])
    response.end('')
  }, 'site.example')
  const [one, other] = [
    randomUUID(),
    randomUUID(),
  ]
  await Promise.all([one, other].map(id => requestIds.run(id, () => render('/en', false))))
  await render('/en', false)
  expect(asked.slice(0, 2)).toEqual([one, other])
  expect(asked[2]).toMatch(/^[\da-f-]{36}$/)
})
