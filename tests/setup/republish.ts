import type { AdminClient } from './admin'
import type { Cms } from './cms'
import type { Question } from './questions'
import { locales } from '@ican/shared/vocabulary'
import fc from 'fast-check'
import { expect } from 'vitest'
import { editor } from './content'
import { everyQuestion } from './questions'
import { trustedClient } from './trusted'

/** A published version of a document, or all of one in a type without languages. */
interface Version { type: string, documentId: string, locale?: string }

const ways = ['form', 'list', 'api'] as const
type Way = typeof ways[number]

/** Fields that tell when something was published last: republishing may change them. */
const TIMES = new Set([
  'updatedAt',
  'publishedAt',
])
const words = (text: string) => ({ en: text, fi: text, sv: text })
function chosen(...documentIds: string[]) {
  return {
    connect: documentIds.map(documentId => ({ documentId })),
  }
}
function chosenIn(locale: string, ...documentIds: string[]) {
  return {
    connect: documentIds.map(documentId => ({ documentId, locale })),
  }
}

/**
 * Takes random documents off a site, in random order and by random ways, discards drafts meanwhile, publishes them again
 * in another order by other ways, and expects that readers then see what they saw before.
 */
export async function expectRepublishingToChangeNothing(cms: Cms, admin: AdminClient, { seed, runs }: { seed: number, runs: number }): Promise<void> {
  const edit = editor(admin)
  const versions = await writeWorld(edit)
  const ask = trustedClient(cms.url)
  const answer = async ({ name, variables }: Question) => withoutTimes((await ask(name, variables)).data)
  const everything = await everyQuestion(async (name, variables) => JSON.stringify(withoutTimes((await ask(name, variables)).data)))
  // What changed when is told in the order of just that.
  const questions = everything.filter(({ name }) => name !== 'PublicationHarvest')
  const seen = async () => {
    const answers: unknown[] = []
    for (const question of questions)
      answers.push({ ...question, data: await answer(question) })
    return answers
  }
  const before = await seen()
  const taken = fc.shuffledSubarray(versions, { minLength: 1, maxLength: 7 })
  const anyWay = fc.infiniteStream(fc.constantFrom(...ways))
  await fc.assert(fc.asyncProperty(taken, fc.infiniteStream(fc.nat()), anyWay, fc.subarray(versions, { maxLength: 5 }), async (off, turns, way, discarded) => {
    const gone: Version[] = []
    for (const version of off) {
      if (await act(admin, 'unpublish', version, way.next().value))
        gone.push(version)
    }
    for (const { type, documentId, locale } of discarded.filter(version => !gone.includes(version)))
      await edit.discard(type, documentId, locale)
    await bringBack(admin, gone, turns, way)
    expect(await seen()).toEqual(before)
  }), { seed, numRuns: runs, endOnFailure: true })
}

/** A few documents of every type that others choose, each chosen in every way that the model knows. */
async function writeWorld(edit: ReturnType<typeof editor>): Promise<Version[]> {
  const versions: Version[] = []
  const publish = async (type: string, data: object): Promise<string> => {
    const documentId = await edit.create(type, data)
    await edit.publish(type, documentId)
    versions.push({ type, documentId })
    return documentId
  }
  const publishIn = async (type: string, dataIn: (locale: string) => object, languages: readonly string[] = locales): Promise<string> => {
    const documentId = await edit.create(type, dataIn('en'))
    for (const locale of languages) {
      if (locale !== 'en')
        await edit.update(type, documentId, dataIn(locale), locale)
      await edit.publish(type, documentId, {}, locale)
      versions.push({ type, documentId, locale })
    }
    return documentId
  }
  const several = async (make: (number: number) => Promise<string>) => [await make(1), await make(2)]
  const topics = await several(number => publish('api::topic.topic', {
    slug: `subject-${number}`,
    name: words(`Subject ${number}`),
  }))
  const facts = await several(number => publish('api::fact.fact', {
    slug: `figure-${number}`,
    label: words(`Figure ${number}`),
    value: number,
    comparator: 'exactly',
    format: 'number',
    decimals: 0,
    dateUnknown: true,
    sourceName: words('A register'),
    topics: chosen(...topics),
  }))
  const people = await several(number => publish('api::person.person', { slug: `person-${number}`, displayName: `Person ${number}`, group: 'research' }))
  const partners = await several(number => publish('api::partner.partner', { slug: `partner-${number}`, name: `Partner ${number}`, kind: 'company' }))
  const preprint = await publish('api::publication.publication', publication('preprint', people, topics))
  const paper = await publish('api::publication.publication', {
    ...publication('paper', people, topics),
    preprintOf: chosen(preprint),
  })
  const events = await several(number => publishIn('api::event.event', locale => ({
    slug: `event-${number}-${locale}`,
    title: `Event ${number} ${locale}`,
    kind: 'seminar',
    startsAt: `2030-05-0${number}T09:00:00.000Z`,
    endsAt: `2030-05-0${number}T11:00:00.000Z`,
    timeZone: 'Europe/Helsinki',
    eventStatus: 'scheduled',
    lead: 'A lead.',
    topics: chosen(...topics),
    speakers: people.map((person, at) => ({
      name: `Speaker ${at}`,
      person: chosen(person),
    })),
    outcome: {
      summary: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'It went well.' },
          ],
        },
      ],
      facts: chosen(...facts),
    },
  })))
  await several(number => publishIn('api::news-item.news-item', locale => ({
    slug: `news-${number}-${locale}`,
    title: `News ${number} ${locale}`,
    lead: 'A lead.',
    publishedOn: `2026-01-0${number}`,
    topics: chosen(...topics),
    publications: chosen(paper, preprint),
    facts: chosen(...facts),
    events: chosenIn(locale, ...events),
  })))
  const twin = await publishIn('api::page.page', locale => ({ slug: `twin-${locale}`, title: `Twin ${locale}`, lead: 'A lead.' }), ['en', 'fi'])
  await publishIn('api::page.page', locale => ({
    slug: `page-${locale}`,
    title: `Page ${locale}`,
    lead: 'A lead.',
    plainLanguageTwin: chosenIn(locale, twin),
    blocks: [
      {
        __component: 'blocks.facts',
        heading: 'Figures',
        facts: chosen(...facts),
      },
      {
        __component: 'blocks.facts',
        heading: 'One figure',
        facts: chosen(facts[1] ?? ''),
      },
      {
        __component: 'blocks.partners',
        heading: 'Partners',
        partners: chosen(...partners),
      },
      {
        __component: 'blocks.people',
        heading: 'People',
        people: chosen(...people),
      },
      {
        __component: 'blocks.publications',
        heading: 'Publications',
        publications: chosen(paper, preprint),
      },
      {
        __component: 'blocks.publications',
        selection: 'automatic',
        heading: 'On a subject',
        topic: chosen(topics[0] ?? ''),
      },
      {
        __component: 'blocks.latest-news',
        heading: 'News',
        topic: chosen(topics[1] ?? ''),
      },
    ],
  }), ['en', 'fi'])
  return versions
}

function publication(slug: string, people: string[], topics: string[]) {
  return {
    slug,
    title: `A ${slug}`,
    type: 'article-journal',
    issued: '2025-01-01',
    issuedPrecision: 'day',
    language: 'en',
    openAccess: 'gold',
    authors: people.map((person, at) => ({
      family: `Family ${at}`,
      given: 'Given',
      person: chosen(person),
    })),
    topics: chosen(...topics),
  }
}

interface Outcomes { outcomes: { problem: string | null }[] }

/** Publishes a version or takes it off; gives whether it was done: what would leave dead links behind is refused. */
async function act(admin: AdminClient, action: 'publish' | 'unpublish', { type, documentId, locale }: Version, way: Way): Promise<boolean> {
  const path = `/content-manager/collection-types/${type}`
  const languages = [locale ?? []].flat()
  if (way === 'form') {
    const inLanguage = languages.map(language => `&locale=${language}`).join('')
    return (await admin.request('POST', `${path}/${documentId}/actions/${action}?removal=confirmed${inLanguage}`, {})).status === 200
  }
  if (way === 'api') {
    const bulk = action === 'publish'
      ? 'bulkPublish'
      : 'bulkUnpublish'
    return (await admin.request('POST', `${path}/actions/${bulk}?removal=confirmed`, {
      documentIds: [documentId],
      ...languages.length > 0 && { locale: languages },
    })).status === 200
  }
  const { body } = await admin.request<Outcomes>('POST', `/bulk-actions/${action}?removal=confirmed`, {
    type,
    documentIds: [documentId],
    locales: languages,
  })
  return body.outcomes.every(({ problem }) => problem === null)
}

/** In any order; what refers to something that is not back yet is refused, and comes later. */
async function bringBack(admin: AdminClient, gone: Version[], turns: IterableIterator<number>, way: IterableIterator<Way>): Promise<void> {
  const waiting = [...gone]
  for (let refused = 0; waiting.length > 0;) {
    const [version] = waiting.splice(Number(turns.next().value) % waiting.length, 1)
    if (version === undefined || await act(admin, 'publish', version, way.next().value as Way)) {
      refused = 0
      continue
    }
    waiting.push(version)
    refused++
    expect(refused, `${JSON.stringify(waiting)} cannot be published again`).toBeLessThan(50)
  }
}

/** Sides of relations that nobody arranges; the site sorts them itself. */
const UNARRANGED = new Set(['newsItems', 'preprints', 'localizations'])

function withoutTimes(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(withoutTimes)
  if (typeof value !== 'object' || value === null)
    return value
  return Object.fromEntries(Object.entries(value).filter(([name]) => !TIMES.has(name)).map(([name, inner]) => [
    name,
    UNARRANGED.has(name) && Array.isArray(inner)
      ? inner.map(each => JSON.stringify(withoutTimes(each))).toSorted()
      : withoutTimes(inner),
  ]))
}
