import type { AddressInfo } from 'node:net'
import { createServer } from 'node:http'
import { PublicationYearFileDocument } from '@ican/shared/generated/documents'
import { expect, it } from 'vitest'
import { queryContent } from '../../web/common/contentClient'

it('whoever asks the same at the same time is answered for themselves: a reader never by the preview of a draft', async () => {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({
      data: {
        publicationYears: [
          {
            year: request.headers['x-preview-token'] === undefined
              ? 1
              : 2,
          },
        ],
      },
    }))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const cmsUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const answers: number[] = []
  const ask = async (token?: string) => {
    const { data } = await queryContent(cmsUrl, PublicationYearFileDocument, {}, async (input, init) => {
      const headers = new Headers(init?.headers)
      if (token !== undefined)
        headers.set('x-preview-token', token)
      const answer = await fetch(input, { ...init, headers })
      answers.push(answer.status)
      return answer
    })
    return data?.publicationYears[0]?.year
  }
  expect(await Promise.all([
    ask('of-a-preview'),
    ask(),
    ask(),
  ])).toEqual([2, 1, 1])
  expect(answers).toEqual([200, 200, 200])
  server.close()
})
