import type { Core } from '@strapi/strapi'
import type { Answer } from './ask'
import type { ExternalLink } from './table'
import { setTimeout as wait } from 'node:timers/promises'
import { readExternal } from '../index'
import { ask, isAnswered } from './ask'
import { HOSTS_AT_ONCE, linkSettings } from './settings'
import { forgetOthers, readLinks, writeLink } from './table'

/** So many nights in a row must an address fail before it counts as broken: a server may rest for one. */
const NIGHTS = 2
/** Two failures that lie closer together are those of one night, in milliseconds. */
const A_NIGHT = 12 * 60 * 60 * 1000

/**
 * Asks every address that published texts lead to: several hosts at once, each of them one question at a time. Stops at
 * the signal, in the middle of a question too.
 */
export async function checkLinks(strapi: Core.Strapi, signal: AbortSignal): Promise<void> {
  const settings = linkSettings(strapi)
  if (!settings.isOn)
    return
  const urls = await readExternal(strapi.db.connection)
  await forgetOthers(strapi.db.connection, new Set(urls))
  const hosts = [
    ...Map.groupBy(urls, hostOf).values(),
  ]
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, async () => {
    for (let ofHost = hosts.pop(); ofHost !== undefined; ofHost = hosts.pop()) {
      for (const [index, url] of ofHost.entries()) {
        if (index > 0)
          await wait(settings.pause, undefined, { signal })
        await checkLink(strapi, url, signal)
      }
    }
  }))
}

/** Asks one address now. */
export async function checkLink(strapi: Core.Strapi, url: string, signal?: AbortSignal): Promise<ExternalLink> {
  const answer = await ask(url, linkSettings(strapi), signal)
  signal?.throwIfAborted()
  const [before] = await readLinks(strapi.db.connection, { url })
  const link = after(url, before, answer, new Date())
  await writeLink(strapi.db.connection, link)
  return link
}

/** What is known of an address after one more answer. */
export function after(url: string, before: ExternalLink | undefined, answer: Answer, now: Date): ExternalLink {
  const isOk = isAnswered(answer)
  const isSameNight = before !== undefined && before.failures > 0 && now.getTime() - Date.parse(before.checkedAt) < A_NIGHT
  const failures = isOk
    ? 0
    : Math.max(1, (before?.failures ?? 0) + (isSameNight ? 0 : 1))
  const status = isOk
    ? 'ok'
    : failures >= NIGHTS
      ? 'broken'
      : 'unknown'
  const at = now.toISOString()
  return {
    url,
    status,
    ...answer,
    // A second look on the same night must not put off the next.
    checkedAt: isSameNight && !isOk
      ? before.checkedAt
      : at,
    since: before?.status === status
      ? before.since
      : at,
    failures,
  }
}

function hostOf(url: string): string {
  return URL.canParse(url)
    ? new URL(url).host
    : ''
}
