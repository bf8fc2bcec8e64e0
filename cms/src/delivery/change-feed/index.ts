import type { Core } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import type { Connection } from '../../core/strapi/database'
import type { Change } from './change'
import { log } from '../../core/log'
import { beforeEveryCommit } from '../../core/strapi/before-commit'
import { addMiddleware } from '../../core/strapi/registries'
import { onServerStopping } from '../../core/strapi/server-stopping'
import { watchDocuments } from './documents'
import { feedDoor } from './door'
import { watchFiles } from './files'
import { Pending } from './pending'
import { FeedStreams } from './streams'
import { append, compact, migrations } from './table'
import { FeedWatch } from './watch'

export type { Change, NumberedChange } from './change'
export type { FeedWatch } from './watch'

interface FeedSettings {
  secret: string
  keep: { days: number, few: number, many: number }
}

/** Writes down what changes mean, in the transaction that makes them. */
type ChangeTask = (connection: Connection, changes: Change[]) => Promise<void>

interface Feed {
  pending: Pending
  tasks: ChangeTask[]
  watch: FeedWatch
  streams: FeedStreams
  compaction?: NodeJS.Timeout
}

const DAY = 24 * 60 * 60 * 1000
const feeds = new WeakMap<Core.Strapi, Feed>()

export const changeFeed: Feature = {
  name: 'delivery/change-feed',
  register: registerChangeFeed,
  migrations,
  bootstrap: bootstrapChangeFeed,
  destroy: stopChangeFeed,
}

/** Writes a numbered row for every change that readers can see, in the transaction of the change itself. */
function registerChangeFeed(strapi: Core.Strapi): void {
  const pending = new Pending()
  const watch = new FeedWatch(strapi)
  const streams = new FeedStreams(watch)
  const tasks: ChangeTask[] = []
  feeds.set(strapi, { watch, streams, pending, tasks })
  addMiddleware(strapi, 'global::change-feed', () => feedDoor(strapi, settingsOf(strapi).secret, watch, streams))
  beforeEveryCommit(strapi, 'feed', async (connection, onCommit) => {
    const changes = await pending.take(connection)
    if (changes.length === 0)
      return
    const numbered = await append(connection, strapi.db.dialect.client === 'postgres', changes)
    for (const task of tasks)
      await task(connection, changes)
    onCommit(() => watch.committed(numbered))
  })
  watchDocuments(strapi, pending)
  onServerStopping(strapi, async () => streams.close())
}

/** Once there is a database: begins to follow it, and drops what is long past. */
async function bootstrapChangeFeed(strapi: Core.Strapi): Promise<void> {
  const feed = feedOf(strapi)
  const { connection } = strapi.db
  const { keep } = settingsOf(strapi)
  watchFiles(strapi, feed.pending)
  await compact(connection, keep)
  await feed.watch.start()
  feed.streams.start()
  feed.compaction = setInterval(() => compact(connection, keep).catch(error => log(strapi, 'FEED_NOT_COMPACTED', 'What the change feed needs no more could not be removed.', error)), DAY).unref()
}

/** Follows the feed no longer, before the database is closed. */
function stopChangeFeed(strapi: Core.Strapi): void {
  const { watch, streams, compaction } = feedOf(strapi)
  streams.close()
  watch.stop()
  clearInterval(compaction)
}

/** Adds a change that no write shows by itself to the transaction under way. */
export async function noteChange(strapi: Core.Strapi, transaction: Connection, change: Change): Promise<void> {
  feedOf(strapi).pending.of(transaction).set(`${change.kind} ${change.type} ${change.documentId} ${change.locale}`, async () => [change])
}

/** Has something done with all changes in the transaction that makes them, right before its commit. Call it in `register`, after the feed's. */
export function withEveryChange(strapi: Core.Strapi, task: ChangeTask): void {
  feedOf(strapi).tasks.push(task)
}

/** The feed as this process follows it. */
export function feedWatch(strapi: Core.Strapi): FeedWatch {
  return feedOf(strapi).watch
}

function feedOf(strapi: Core.Strapi): Feed {
  const feed = feeds.get(strapi)
  if (feed === undefined)
    throw new Error('The change feed is not registered: src/index.ts does that.')
  return feed
}

function settingsOf(strapi: Core.Strapi): FeedSettings {
  return strapi.config.get('feed')
}
