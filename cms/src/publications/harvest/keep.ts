import type { Core, UID } from '@strapi/strapi'
import type { Connection } from '../../core/strapi/database'
import type { Change } from '../../delivery/change-feed'
import type { HarvestRecord } from './table'
import { findRows } from '../../core/strapi/queries'
import { livingDatestamps, livingIds, markDeleted, readEarliest, writeRecords } from './table'

const PUBLICATION: UID.ContentType = 'api::publication.publication'
const TOPIC: UID.ContentType = 'api::topic.topic'

/** Documents read at a time: databases bound the number of values in one statement. */
const DOCUMENTS_AT_ONCE = 100

interface Dated { updatedAt: string | Date, publishedAt: string | Date }
interface Published extends Dated { documentId: string, issued: string | null, topics: { slug: string }[] }

/** Dates what a transaction changes of publications for readers, and what their topics are called with them. */
export async function noteChanges(strapi: Core.Strapi, connection: Connection, changes: Change[]): Promise<void> {
  const changed = new Set(changes.filter(({ type }) => type === PUBLICATION).map(({ documentId }) => documentId))
  for (const topic of changes.filter(({ type }) => type === TOPIC))
    (await withTopic(strapi, connection, topic)).forEach(documentId => changed.add(documentId))
  const now = thisSecond()
  await renew(strapi, connection, [...changed], () => now)
}

/** Takes in what was published or withdrawn while nobody noted it: before there was a table, or under an older version. */
export async function catchUp(strapi: Core.Strapi): Promise<void> {
  const { connection } = strapi.db
  const known = await livingDatestamps(connection)
  const isFirst = (await readEarliest(connection)) === null
  const published = await findRows<Dated & { documentId: string }>(strapi, PUBLICATION, {
    where: {
      publishedAt: { $notNull: true },
    },
    select: ['documentId', 'updatedAt', 'publishedAt'],
  })
  const missed = published.filter(publication => (known.get(publication.documentId) ?? '') < changedAt(publication))
  published.forEach(({ documentId }) => known.delete(documentId))
  // Whoever has asked before looks only at what is newer than that.
  const now = toSecond(Date.now())
  await renew(strapi, connection, missed.map(({ documentId }) => documentId), publication => isFirst
    ? changedAt(publication)
    : now)
  await markDeleted(connection, [
    ...known.keys(),
  ], now)
}

/** The publications that name a topic, and those that did under the name that it had. */
async function withTopic(strapi: Core.Strapi, connection: Connection, { documentId, slugBefore }: Change): Promise<string[]> {
  const rows = await findRows<{ documentId: string }>(strapi, PUBLICATION, {
    where: {
      publishedAt: { $notNull: true },
      topics: { documentId },
    },
    select: ['documentId'],
  })
  return [
    ...rows.map(row => row.documentId),
    ...slugBefore === null
      ? []
      : await livingIds(connection, { topic: slugBefore }),
  ]
}

async function renew(strapi: Core.Strapi, connection: Connection, documentIds: string[], datestamp: (publication: Published) => string): Promise<void> {
  for (let at = 0; at < documentIds.length; at += DOCUMENTS_AT_ONCE) {
    const some = documentIds.slice(at, at + DOCUMENTS_AT_ONCE)
    const publications = await findRows<Published>(strapi, PUBLICATION, {
      where: {
        documentId: { $in: some },
        publishedAt: { $notNull: true },
      },
      select: [
        'documentId',
        'issued',
        'updatedAt',
        'publishedAt',
      ],
      populate: {
        topics: {
          select: ['slug'],
        },
      },
    })
    await writeRecords(connection, publications.map((publication): HarvestRecord => ({
      documentId: publication.documentId,
      datestamp: datestamp(publication),
      isDeleted: false,
      topics: publication.topics.map(({ slug }) => slug),
      year: Number(publication.issued?.slice(0, 4) ?? 0),
    })))
    const gone = some.filter(documentId => !publications.some(publication => publication.documentId === documentId))
    await markDeleted(connection, gone, thisSecond())
  }
}

/** When readers last saw it change, as far as its own dates tell: a draft may have lain for long before it was published. */
function changedAt({ updatedAt, publishedAt }: Dated): string {
  return toSecond(Math.max(new Date(updatedAt).getTime(), new Date(publishedAt).getTime()))
}

/** Rounded up: a change is seen only once it is committed, and whoever asked in the same second and did not see it yet finds it from that second on. */
function thisSecond(): string {
  return toSecond(Math.ceil(Date.now() / 1000) * 1000)
}

/** A moment as harvesters write it. */
function toSecond(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`
}
