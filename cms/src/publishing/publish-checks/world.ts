import type { Core, UID } from '@strapi/strapi'
import type { Connection } from '../../core/strapi/database'
import type { KnownFact, Language, Subject, World } from './types'
import { inEachLocale } from '@ican/shared/vocabulary'
import { localPath } from '../../urls/addresses'
import { chartedFacts } from './charted-facts'
import { doiKey, sameDois } from './dois'
import { lookUpPaths } from './internal-links'
import { lastLinkResults } from './link-results'
import { siteMenus } from './menus'
import { readingLimits } from './reading-limits'
import { slugKey, takenSlugs } from './taken-slugs'
import { plainTextOf, TRANSLATED } from './translated-texts'

const FACT = 'api::fact.fact'

/** Reads what checks on these versions ask for, each kind of thing at once, in the transaction under way. */
export async function loadWorld(strapi: Core.Strapi, connection: Connection, subjects: Subject[]): Promise<World> {
  const siteUrl = strapi.config.get<string>('door.siteUrl')
  const urls = [
    ...new Set(subjects.flatMap(({ links }) => links.map(({ url }) => url))),
  ]
  const [published, paths, results, facts, limits, versions, dois, slugs, charted, menus] = await Promise.all([
    publishedOf(strapi, subjects),
    lookUpPaths(strapi, urls.flatMap(url => localPath(siteUrl, url) ?? [])),
    lastLinkResults(connection, urls.filter(url => /^https?:/.test(url))),
    knownFacts(strapi),
    readingLimits(connection),
    versionsOfTexts(strapi, subjects),
    sameDois(strapi, subjects),
    takenSlugs(strapi, subjects),
    chartedFacts(strapi, subjects),
    siteMenus(strapi, subjects),
  ])
  const versionsOf = (uid: string, documentId = '') => versions.get(`${uid} ${documentId}`) ?? []
  return {
    today: new Intl.DateTimeFormat('sv-SE', {
      timeZone: strapi.config.get<string>('editors.timeZone'),
    }).format(new Date()),
    isPublished: (uid, documentId, locale) => published.has(versionKey(uid, documentId, locale)),
    answersAt: (url) => {
      const path = localPath(siteUrl, url)
      return path === undefined
        ? undefined
        : paths.get(path) ?? false
    },
    linkResult: url => results.get(url),
    facts,
    withDoi: doi => dois.get(doiKey(doi)) ?? [],
    withSlug: (uid, slug) => slugs.get(slugKey(uid, slug)) ?? [],
    isCharted: documentId => charted.has(documentId),
    menus,
    limits,
    languagesOf: (uid, documentId) => versionsOf(uid, documentId).map(({ locale }) => locale),
    sameTextIn: ({ uid, documentId, locale }, field, text) => [
      ...new Set(versionsOf(uid, documentId)
        .filter(version => version.locale !== locale && plainTextOf(version[field]) === text)
        .map(version => version.locale)),
    ],
  }
}

interface VersionText { documentId: string, locale: string, [field: string]: unknown }

function versionKey(uid: string, documentId: string, locale: string | null): string {
  return `${uid} ${documentId} ${locale ?? ''}`
}

/** The published versions of everything that the subjects lead to. */
async function publishedOf(strapi: Core.Strapi, subjects: Subject[]): Promise<Set<string>> {
  const wanted = Map.groupBy(subjects.flatMap(({ relations }) => relations), ({ uid }) => uid)
  const found = await Promise.all([...wanted].map(async ([uid, relations]) => {
    const rows = await strapi.db.query(uid as UID.ContentType).findMany({
      where: {
        documentId: {
          $in: [
            ...new Set(relations.map(({ documentId }) => documentId)),
          ],
        },
        publishedAt: { $notNull: true },
      },
      select: ['documentId', 'locale'],
    }) as { documentId: string, locale: string | null }[]
    return rows.map(({ documentId, locale }) => versionKey(uid, documentId, locale))
  }))
  return new Set(found.flat())
}

async function knownFacts(strapi: Core.Strapi): Promise<KnownFact[]> {
  const rows = await strapi.db.query(FACT).findMany({
    where: {
      publishedAt: { $notNull: true },
    },
    select: ['slug', 'value', 'format'],
    populate: ['label', 'unit'],
  }) as { slug: string, value: number | string, format: string, label?: Partial<Record<Language, string>>, unit?: Partial<Record<Language, string>> }[]
  return rows.map(({ slug, value, format, label = {}, unit }) => {
    const words = (language: Language) => [
      label?.[language] ?? '',
      unit?.[language] ?? '',
    ].join(' ')
    return {
      slug,
      value: Number(value),
      format,
      words: inEachLocale(words),
    }
  })
}

/** The versions of the documents that have languages, with the words that each has for itself. */
async function versionsOfTexts(strapi: Core.Strapi, subjects: Subject[]): Promise<Map<string, VersionText[]>> {
  const texts = Map.groupBy(subjects.filter(({ locale, documentId }) => locale !== null && documentId !== undefined), ({ uid }) => uid)
  const versions: [string, VersionText][] = []
  for (const [uid, ofType] of texts) {
    const { attributes } = strapi.getModel(uid as UID.ContentType)
    const rows = await strapi.db.query(uid as UID.ContentType).findMany({
      where: {
        documentId: {
          $in: ofType.map(({ documentId }) => documentId),
        },
      },
      select: [
        'documentId',
        'locale',
        ...TRANSLATED.filter(field => field in attributes),
      ],
    }) as VersionText[]
    versions.push(...rows.map((row): [string, VersionText] => [`${uid} ${row.documentId}`, row]))
  }
  return new Map([
    ...Map.groupBy(versions, ([key]) => key),
  ].map(([key, own]) => [
    key,
    own.map(([, row]) => row),
  ]))
}
