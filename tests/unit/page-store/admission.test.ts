import type { IncomingMessage } from 'node:http'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BoundedQueue, Overload } from '../../../web/common/bounded-queue'
import { workAt } from '../../../web/common/work'
import { TrustedProxies } from '../../../web/page-store/serve/client-address'
import { RateLimit, readLimit } from '../../../web/page-store/serve/rate-limit'

describe('a bounded queue', () => {
  function gate() {
    const opened: (() => void)[] = []
    return {
      opened,
      task: () => new Promise<void>(resolve => opened.push(resolve)),
    }
  }

  it('runs so many at once, lets so many wait, and refuses the rest', async () => {
    const queue = new BoundedQueue({ running: 2, waiting: 1 })
    const { opened, task } = gate()
    const accepted = [
      queue.run(task),
      queue.run(task),
      queue.run(task),
    ]
    await expect(queue.run(task)).rejects.toBeInstanceOf(Overload)
    expect(opened).toHaveLength(2)
    opened[0]?.()
    await accepted[0]
    await expect.poll(() => opened.length).toBe(3)
    opened[1]?.()
    opened[2]?.()
    await Promise.all(accepted)
    await expect(queue.run(async () => 'free again')).resolves.toBe('free again')
  })

  it('goes on after a task that failed', async () => {
    const queue = new BoundedQueue({ running: 1, waiting: 1 })
    const failed = queue.run(() => Promise.reject(new Error('no')))
    const next = queue.run(async () => 'yes')
    await expect(failed).rejects.toThrow('no')
    await expect(next).resolves.toBe('yes')
  })

  /** Has so many tasks of each client wait behind one that runs, in this order; tells who was done, in order, and who was refused. */
  async function turns(waiting: number, clients: string[]) {
    const queue = new BoundedQueue({ running: 1, waiting })
    const { opened, task } = gate()
    const done: string[] = []
    const refused: string[] = []
    const first = queue.run(task)
    const all = clients.map(client => queue.run(async () => {
      done.push(client)
    }, client).catch(() => refused.push(client)))
    await Promise.resolve()
    opened[0]?.()
    await Promise.all([first, ...all])
    return {
      done: done.join(''),
      refused: refused.join(''),
    }
  }

  it('lets clients take turns', async () => {
    await expect(turns(9, ['a', 'a', 'a', 'a', 'b', 'c', 'c'])).resolves.toEqual({ done: 'abcacaa', refused: '' })
  })

  it.each([
    [
      'refuses the newest of the client that has most waiting, for another',
      3,
      'aaab',
      { done: 'aba', refused: 'a' },
    ],
    [
      'refuses who comes, where all have as much waiting',
      2,
      'abc',
      { done: 'ab', refused: 'c' },
    ],
    [
      'refuses who would have most waiting',
      3,
      'aaba',
      { done: 'aba', refused: 'a' },
    ],
    [
      'refuses everybody where nobody may wait',
      0,
      'ab',
      { done: '', refused: 'ab' },
    ],
    [
      'takes one place after the other from a client',
      4,
      'aaaabcd',
      { done: 'abcd', refused: 'aaa' },
    ],
  ])('%s', async (_, waiting, clients, outcome) => {
    await expect(turns(waiting, [...clients])).resolves.toEqual(outcome)
  })

  it('forgets nobody and lets nobody in twice, whoever comes in whatever order', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 60 }), fc.nat(20), async (clients, waiting) => {
      const { done, refused } = await turns(waiting, clients)
      expect(done).toHaveLength(Math.min(waiting, clients.length))
      expect([
        ...done,
        ...refused,
      ].toSorted()).toEqual(clients.toSorted())
    }))
  })
})

describe('a rate limit', () => {
  it('allows a burst, then so much a second, to each client', () => {
    const limit = new RateLimit(2, 4)
    const taken = (client: string, now: number) => Array.from({ length: 10 }, () => limit.take(client, now)).filter(wait => wait === 0).length
    expect(taken('a', 0)).toBe(4)
    expect(limit.take('a', 0)).toBe(0.5)
    expect(taken('a', 1000)).toBe(2)
    expect(taken('b', 1000)).toBe(4)
    expect(taken('a', 60_000)).toBe(4)
  })

  it('is read from a setting, which says what is wrong with it', () => {
    expect(readLimit('off')).toBeUndefined()
    expect(readLimit('5')?.take('a')).toBe(0)
    for (const wrong of ['', '0', '-1', 'many'])
      expect(() => readLimit(wrong)).toThrow('REQUEST_LIMIT')
  })
})

describe('who asks', () => {
  const from = (remoteAddress: string, forwarded?: string) => ({
    socket: { remoteAddress },
    headers: forwarded === undefined
      ? {}
      : { 'x-forwarded-for': forwarded },
  }) as IncomingMessage
  const proxies = new TrustedProxies('127.0.0.1, ::1, 10.0.0.0/8')

  it.each([
    [
      'a direct connection',
      from('203.0.113.7'),
      '203.0.113.7',
    ],
    [
      'a direct connection that names another',
      from('203.0.113.7', '198.51.100.1'),
      '203.0.113.7',
    ],
    [
      'what a trusted proxy says',
      from('127.0.0.1', '203.0.113.7'),
      '203.0.113.7',
    ],
    [
      'what a client made up before a trusted proxy',
      from('127.0.0.1', '192.0.2.1, 203.0.113.7'),
      '203.0.113.7',
    ],
    [
      'a chain of trusted proxies',
      from('::1', '203.0.113.7, 10.1.2.3'),
      '203.0.113.7',
    ],
    [
      'IPv4 written as IPv6',
      from('::ffff:127.0.0.1', '::ffff:203.0.113.7'),
      '203.0.113.7',
    ],
    [
      'a subscriber\'s IPv6 network',
      from('2001:db8:1:2:a:b:c:d'),
      '2001:db8:1:2::/64',
    ],
    [
      'the same in short',
      from('2001:db8:1:2::9'),
      '2001:db8:1:2::/64',
    ],
    [
      'another network',
      from('2001:db8::1'),
      '2001:db8:0:0::/64',
    ],
    [
      'a program on the proxy\'s machine',
      from('127.0.0.1'),
      undefined,
    ],
    [
      'what is no address',
      from('127.0.0.1', 'unknown'),
      undefined,
    ],
    [
      'what a client made up before what is no address',
      from('127.0.0.1', '192.0.2.1, unknown'),
      undefined,
    ],
    [
      'what a client made up before an address with a port',
      from('127.0.0.1', '192.0.2.1, 203.0.113.7:50123'),
      '203.0.113.7',
    ],
    [
      'an IPv6 address with a port',
      from('127.0.0.1', '192.0.2.1, [2001:db8:1:2::9]:50123'),
      '2001:db8:1:2::/64',
    ],
  ])('%s', (_, request, client) => {
    expect(proxies.clientOf(request)).toBe(client)
  })

  it.each(['proxy.example', '10.0.0.0/33', '10.0.0.0/x'])('the setting %s is refused in words', (list) => {
    expect(() => new TrustedProxies(list)).toThrow('TRUSTED_PROXIES')
  })
})

it.each([
  ['/en/news', 'pages'],
  ['/nothing', 'pages'],
  ['/en/search?q=hopes', 'search'],
  ['/fi/haku?q=toivo', 'search'],
  ['/fi/julkaisut?q=toivo', 'search'],
  ['/fi/julkaisut?x=?&q=toivo', 'search'],
  ['/fi/julkaisut?topic=toivo', 'pages'],
  ['/references/publications/selection.ris?q=hopes', 'selections'],
  ['/data/fi/publications/selection.csv?term=2019-2022', 'selections'],
  ['/data/fi/publications/selection.pdf?term=2019-2022', 'selections'],
  ['/data/fi/publications/all.pdf', 'selections'],
  ['/data/sv/publications/health-data/2021.pdf', 'selections'],
  ['/references/publications/all.ris', 'files'],
  ['/data/fi/publications/all.csv', 'files'],
  ['/share-images/en/news.png', 'share-images'],
  ['/feeds/en/news.rss', 'files'],
  ['/sitemap.xml', 'files'],
  ['/preview/token/en', 'previews'],
])('%s is work of the kind %s', (address, work) => {
  expect(workAt(address)).toBe(work)
})
