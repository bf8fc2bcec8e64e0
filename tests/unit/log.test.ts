import { createServer } from 'node:http'
import { stdout } from 'node:process'
import { answerDetails, errorText, givenRequestId, loggedPath, logLine } from '@ican/shared/log'
import { describe, expect, it, vi } from 'vitest'
import { RequestLog } from '../../web/page-store/serve/request-log.ts'

describe('a line of the log', () => {
  it('has what is known, and of other details nothing', () => {
    const details = { requestId: 'a', status: undefined, body: 'what somebody wrote' }
    expect(JSON.parse(logLine('error', 'JOB_FAILED', 'It failed.', details))).toEqual({
      time: expect.any(String),
      level: 'error',
      code: 'JOB_FAILED',
      message: 'It failed.',
      requestId: 'a',
    })
  })

  it('is one line, whatever it tells of', () => {
    expect(logLine('http', 'REQUEST', '', { path: '/a\n{"level":"error"}' })).not.toContain('\n')
  })
})

describe('an address in the log', () => {
  it.each([
    ['/fi/haku?q=my-own-illness', '/fi/haku'],
    ['/preview/a-token', '/preview/-'],
    ['/preview/a-token/en/news?x=1', '/preview/-'],
    ['/%70review/a-token', '/preview/-'],
    ['/PREVIEW/a-token', '/preview/-'],
    ['//preview//a-token', '/preview/-'],
    ['/preview%2Fa-token', '/preview/-'],
    ['/%70review/a-token%zz', '/preview/-'],
    ['http://example.org/preview/a-token', '/preview/-'],
    ['/preview/', '/preview/'],
    ['/en/preview/of-the-year', '/en/preview/of-the-year'],
    ['/100%', '/100%'],
  ])('%s is %s', (url, logged) => {
    expect(loggedPath(url)).toBe(logged)
  })

  it('is not endless', () => {
    expect(loggedPath(`/${'a'.repeat(5000)}`)).toHaveLength(200)
  })
})

it('an error is told with its stack, and with what caused it', () => {
  const error = new Error('no answer', {
    cause: new Error('refused', { cause: 'the network' }),
  })
  expect(errorText(error)).toMatch(/^Error: no answer\n +at .*\nCaused by: Error: refused\n +at .*\nCaused by: the network$/s)
  expect(errorText('a word')).toBe('a word')
})

it.each([
  ['0123abcd', true],
  [
    'a_B-9'.repeat(4),
    true,
  ],
  ['short', false],
  [
    'x'.repeat(65),
    false,
  ],
  ['quote"quote"', false],
  ['line\nline', false],
  [undefined, false],
  [
    ['a-header-sent', 'twice-over-here'],
    false,
  ],
])('of %j it is %s that it can be an id', (header, can) => {
  expect(givenRequestId(header) !== undefined).toBe(can)
})

describe('of whoever went away', () => {
  const request = { method: 'GET', url: '/en' }

  it('before there was an answer no status is told', () => {
    expect(answerDetails(request, { headersSent: false, statusCode: 200, writableFinished: false }, 1.4)).toEqual({
      method: 'GET',
      path: '/en',
      status: undefined,
      ms: 1,
      aborted: true,
    })
  })

  it('in the midst of an answer its status is', () => {
    expect(answerDetails(request, { headersSent: true, statusCode: 404, writableFinished: false }, 1)).toMatchObject({ status: 404, aborted: true })
  })
})

it.each([
  ['error', false],
  ['warn', false],
  ['info', false],
  ['http', true],
  ['debug', true],
  ['silly', true],
])('with LOG_LEVEL=%s it is %s that requests are told of', async (level, told) => {
  const written = vi.spyOn(stdout, 'write').mockReturnValue(true)
  const log = new RequestLog(level)
  const server = createServer((request, response) => {
    log.follow(request, response)
    response.end()
  })
  try {
    await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
    const address = server.address()
    const port = typeof address === 'object'
      ? address?.port
      : undefined
    await fetch(`http://127.0.0.1:${port}/en`, {
      headers: { connection: 'close' },
    })
    await new Promise<void>(closed => server.close(() => closed()))
    log.flush()
    expect(written.mock.calls.some(([line]) => String(line).includes('"path":"/en"'))).toBe(told)
  }
  finally {
    written.mockRestore()
  }
})
