import { locales } from '@ican/shared/vocabulary'
import { trustedDocuments } from './trusted'

export interface Question { name: string, variables: Record<string, unknown> }
export type Ask = (name: string, variables: Record<string, unknown>) => Promise<string>

/** So many entries of each type and language stand for all. */
const ENTRIES = 2

/** Questions that ask each trusted document in each language about some entries and about one that is not there. */
export async function everyQuestion(ask: Ask): Promise<Question[]> {
  const documents = Object.values(trustedDocuments())
  const plain = documents.flatMap(({ name, document }) => ['slug', 'topic', 'from'].some(variable => takes(document, variable))
    ? []
    : locales.map(locale => ({
        name,
        variables: variablesOf(document, locale),
      })))
  const slugs = new Map<string, Set<string>>()
  const ids = new Set<string>()
  for (const { name, variables } of plain) {
    const answer = await ask(name, variables)
    collectSlugs(JSON.parse(answer), slugs)
    if (name === 'PublicationFeed') {
      for (const [, id = ''] of answer.matchAll(/"documentId":"(\w+)"/g))
        ids.add(id)
    }
  }
  const known = [
    ...slugs.values(),
  ].flatMap(all => [...all].slice(0, ENTRIES))
  const about: Question[] = []
  for (const { name, document } of documents) {
    const variable = ['slug', 'topic', 'from'].find(candidate => takes(document, candidate))
    if (variable === undefined)
      continue
    for (const locale of takes(document, 'locale')
      ? locales
      : ['en']) {
      const missing = {
        ...variablesOf(document, locale),
        [variable]: 'not-there',
      }
      const nothing = await ask(name, missing)
      about.push({ name, variables: missing })
      for (const slug of known) {
        const variables = { ...missing, [variable]: slug }
        if (await ask(name, variables) !== nothing)
          about.push({ name, variables })
      }
    }
  }
  return [
    ...plain,
    ...documents.filter(({ document }) => takes(document, 'ids')).map(({ name }) => ({
      name,
      variables: {
        ids: [...ids],
      },
    })),
    ...about,
  ]
}

/** Questions for every list and other document that is about no single entry: in each language, and some pages of it. */
export function listQuestions(pages: number[]): Question[] {
  return Object.values(trustedDocuments()).filter(({ document }) => !['slug', 'topic', 'from'].some(name => takes(document, name))).flatMap(({ name, document }) => locales.flatMap(locale =>
    (takes(document, 'page')
      ? pages
      : pages.slice(0, 1)).map(page => ({
      name,
      variables: {
        ...variablesOf(document, locale),
        ...takes(document, 'page') && { page },
      },
    }))))
}

/** Questions for every document that is about one entry of a type, in each language. */
export function questionsAbout(type: string, slug: string): Question[] {
  const variable = type === 'topic'
    ? 'topic'
    : 'slug'
  const beginning = type.split('-').map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return Object.values(trustedDocuments()).filter(({ name, document }) => takes(document, variable) && (type === 'topic' || name.startsWith(beginning))).flatMap(({ name, document }) => locales.map(locale => ({
    name,
    variables: {
      ...variablesOf(document, locale),
      [variable]: slug,
    },
  })))
}

function takes(document: string, variable: string): boolean {
  return new RegExp(`^query[^{]*\\$${variable}:`).test(document)
}

/** What a list may be narrowed to: nearly everything would be left out. */
function isOptional(document: string, name: string): boolean {
  return ['text', 'term', 'person'].includes(name) && !document.includes(`$${name}: String!`)
}

function variablesOf(document: string, locale: string): Record<string, unknown> {
  const values = {
    locale,
    page: 1,
    pageSize: 10,
    limit: 10,
    ids: ['not-there'],
    text: 'iCAN',
    term: '2019-2022',
    version: 1,
    person: 'not-there',
    now: '2026-01-01T00:00:00.000Z',
  }
  return Object.fromEntries(Object.entries(values).filter(([name]) => takes(document, name) && !isOptional(document, name)))
}

/** The slugs in an answer, by the field and language under which they stand. */
function collectSlugs(value: unknown, slugs: Map<string, Set<string>>, place = ''): void {
  if (Array.isArray(value)) {
    value.forEach(item => collectSlugs(item, slugs, place))
  }
  else if (typeof value === 'object' && value !== null) {
    const { slug, locale } = value as { slug?: unknown, locale?: unknown }
    if (typeof slug === 'string') {
      const key = `${place} ${String(locale ?? '')}`
      slugs.set(key, (slugs.get(key) ?? new Set()).add(slug))
    }
    for (const [name, item] of Object.entries(value))
      collectSlugs(item, slugs, name)
  }
}
