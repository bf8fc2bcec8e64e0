import type { Received, Sent } from './exchange'
import { shareImageSource } from '@ican/shared/paths'
import { pageKey } from '../../../web/page-store/store/address'
import { exchange } from './exchange'
import { FORGED_HOST } from './values'

/** What was asked and answered, and what was wrong with it: a line each, by which it can be asked again. */
export interface Outcome { answers: { sent: Sent, received: Received }[], faults: string[] }

/** So many requests are under way at a time: fewer than a server lets wait. */
const atOnce = 12

export async function askAll(url: string, requests: Sent[]): Promise<Outcome> {
  const outcome: Outcome = { answers: [], faults: [] }
  const waiting = requests.values()
  const askOne = async (sent: Sent) => {
    const received = await exchange(url, sent)
    outcome.answers.push({ sent, received })
    return faultOf(url, received)
  }
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (const sent of waiting) {
      const fault = await askOne(sent).catch(String)
      if (fault !== undefined)
        outcome.faults.push(`${fault}: ${JSON.stringify(sent).slice(0, 1000)}`)
    }
  }))
  return outcome
}

/** A stack of calls, a file of the server, how a question to the database is made, what else there would be. */
const insides = /\n\s+at .+:\d+:\d+|node_modules|file:\/\/|\.m?js:\d+:\d+|Did you mean|SQLITE_|knex/

/** What is wrong with an answer, whatever was asked. */
function faultOf(url: string, { status, headers, body }: Received): string | undefined {
  if (status >= 500 && !(status === 503 && Number(headers['retry-after']) >= 1))
    return `answers ${status}`
  if (headers.location !== undefined && URL.parse(headers.location, url)?.origin !== url)
    return `leads to ${headers.location}`
  if (/^text\/(?:html|plain)|json/.test(headers['content-type'] ?? '') && insides.test(body))
    return 'tells how it is made'
  if (status < 400 && body.includes(FORGED_HOST))
    return 'believes what the request says of whom it is for'
  return undefined
}

/** The pages and files that were given, by the keys under which the site may store them. */
export function keysGiven({ answers }: Outcome): string[] {
  const keys = answers.flatMap(({ sent, received }) => received.status === 200 && ['GET', 'HEAD'].includes(sent.method)
    ? [pageKey(sent.target) ?? []]
    : [])
  return [
    ...new Set(keys.flat()),
  ]
}

/** Tells the addresses that there are by those that are stored: a list narrowed to a topic or a year, a file in another format, a share image. */
export function realAddresses(stored: string[]): (key: string) => boolean {
  const stems = new Set(stored.map(stem))
  const topics = new Set(stored.map(key => queryOf(key).get('topic')))
  return (key) => {
    const topic = queryOf(key).get('topic')
    return stems.has(stem(shareImageSource(key) ?? key)) && (topic === null || topics.has(topic))
  }
}

function stem(key: string): string {
  return key.replace(/\?.*$/, '').replace(/\.\w+$/, '')
}

function queryOf(key: string): URLSearchParams {
  return new URL(key, 'http://site.example').searchParams
}
