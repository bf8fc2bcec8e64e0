import type { RouteKind } from '@ican/shared/paths'
import type { AdminClient } from '../setup/admin'
import type { Platform } from '../setup/site'
import { siteRoutes } from '@ican/shared/paths'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { editor } from '../setup/content'
import { startPlatform } from '../setup/site'
import { answerAt, storedPaths, untilWarm } from '../setup/stored-site'

interface Document { documentId: string, [field: string]: unknown }

/** What is changed of each type, and kinds of pages that show it. */
const cases: [type: string, field: string, kinds: RouteKind[]][] = [
  [
    'page',
    'title',
    ['page'],
  ],
  [
    'news-item',
    'title',
    ['home', 'news', 'news-item'],
  ],
  [
    'event',
    'title',
    ['events', 'events-item'],
  ],
  [
    'opportunity',
    'title',
    ['opportunities', 'opportunities-item'],
  ],
  [
    'platform-resource',
    'title',
    ['platform', 'platform-item'],
  ],
  [
    'publication',
    'title',
    ['publications', 'publications-item', 'news-item'],
  ],
  [
    'topic',
    'name',
    ['news', 'news-item'],
  ],
  [
    'fact',
    'label',
    ['key-figures', 'news-item'],
  ],
  [
    'person',
    'displayName',
    ['people'],
  ],
  [
    'partner',
    'name',
    ['partners'],
  ],
  [
    'download',
    'title',
    ['downloads'],
  ],
  [
    'board-page',
    'title',
    ['board-page'],
  ],
  [
    'board-update',
    'title',
    ['board-updates', 'board-update'],
  ],
  [
    'board-member',
    'name',
    ['patient-board'],
  ],
]

let platform: Platform
let admin: AdminClient
let edit: ReturnType<typeof editor>

beforeAll(async () => {
  platform = await startPlatform({ seed: true })
  admin = await adminClient({ url: platform.cms.url, ...platform.cms.admin })
  edit = editor(admin)
  // One page that shows three documents beside its own.
  const related = Object.fromEntries(await Promise.all(['topic', 'fact', 'publication'].map(async type => [
    `${type}s`,
    {
      connect: [await anyOf(type)],
    },
  ])))
  const id = await edit.create('api::news-item.news-item', {
    slug: 'shows-three',
    title: 'It shows three',
    lead: 'Lead.',
    // Of today: the newest of all.
    publishedOn: new Date().toISOString().slice(0, 10),
    ...related,
  })
  await edit.publish('api::news-item.news-item', id, {})
  await untilWarm(platform.site)
})
afterAll(() => platform?.stop())

/** One entry of a type that readers see. */
async function anyOf(type: string): Promise<Document> {
  const uid = `api::${type}.${type}`
  const { body } = await admin.request<{ results: Document[] }>('GET', `/content-manager/collection-types/${uid}?locale=en&pageSize=50&sort=createdAt:desc&status=published`)
  // The page of all blocks is an example: nothing leads there, and so it is rendered only when it is asked for.
  const found = body.results.find(({ slug, isHome, consentGivenOn, consentWithdrawnOn = null }) => slug !== 'building-blocks' && isHome !== true && consentGivenOn !== null && consentWithdrawnOn === null)
  if (found === undefined)
    throw new Error(`There is no published ${type}.`)
  return found
}

async function publish(type: string, { documentId }: Document, data: object): Promise<void> {
  await edit.publish(`api::${type}.${type}`, documentId, data)
  await platform.settled()
  await untilWarm(platform.site)
}

/** The version of every page, and whether it shows a text. */
async function look(text: string): Promise<Map<string, { version: string | undefined, shows: boolean }>> {
  const seen = new Map<string, { version: string | undefined, shows: boolean }>()
  for (const path of storedPaths(platform.cms.dataDir)) {
    const answer = await answerAt(platform.site, path)
    expect(answer.status, path).toBe(200)
    seen.set(path, {
      version: answer.headers.etag,
      shows: answer.text.includes(text),
    })
  }
  return seen
}

/** A new name in the place of an old one, be that one text or one for each language. */
function renamed(value: unknown, name: string): unknown {
  if (typeof value === 'string')
    return name
  // The published version's part has an id of its own, which is not the draft's.
  const { id, ...texts } = value as { id?: number }
  return { ...texts, en: name }
}

function kindOf(path: string): RouteKind | undefined {
  return siteRoutes.find(route => new RegExp(`^${route.path.replace(/:slugs?\+/, '.+').replace(':slug', '[^/]+')}$`).test(path))?.kind
}

describe.each(cases)('a changed %s', (type, field, kinds) => {
  it('makes every page anew that shows it, and no other', async () => {
    const document = await anyOf(type)
    const [first, second] = [`First name of a ${type}`, `Second name of a ${type}`]
    await publish(type, document, {
      [field]: renamed(document[field], first),
    })
    const before = await look(first)
    const showing = [...before].filter(([, { shows }]) => shows).map(([path]) => path)
    expect(showing.map(kindOf)).toEqual(expect.arrayContaining(kinds))
    await publish(type, document, {
      [field]: renamed(document[field], second),
    })
    const after = await look(second)
    for (const [path, { version, shows }] of after) {
      expect(shows, path).toBe(showing.includes(path))
      if (!shows)
        expect(version, path).toBe(before.get(path)?.version)
    }
  })
})
