import type { Core, UID } from '@strapi/strapi'
import type { ReportedAuthor, ReportedNotice, ReportedPublication } from './record'
import { createHash } from 'node:crypto'
import { columnOf } from '../../core/strapi/database'
import { findRows } from '../../core/strapi/queries'

export const PUBLICATION: UID.ContentType = 'api::publication.publication'

/** Publications read at a time: databases bound the number of values in one statement, and others want to read meanwhile. */
const AT_ONCE = 50

/** So often the list is read anew where somebody publishes in the midst of it. */
const ATTEMPTS = 5

interface Version { id: number }

type Row = Version & Omit<ReportedPublication, 'authors' | 'keywords' | 'notices' | 'sample'> & {
  authors: ReportedAuthor[]
  keywords: { term: string }[]
  notices: ReportedNotice[]
  sample: boolean | null
}

/** How the publications of a funding term stand. */
export interface TermState {
  term: string
  /** How many are published. */
  published: number
  /** By which those who have seen them tell whether they are still the same. */
  fingerprint: string
  /** How many of these are made-up example content. */
  samples: number
  /** How many drafts name the term and are published nowhere. */
  unpublished: number
}

/**
 * The published publications of a term, the newest first, as they were at one moment. They are read bit by bit, as a
 * transaction over thousands of them would keep everybody else from writing; where one was published meanwhile, anew.
 */
export async function readPublished(strapi: Core.Strapi, term: string): Promise<{ publications: ReportedPublication[], fingerprint: string } | undefined> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const versions = await versionsOf(strapi, term)
    const publications: ReportedPublication[] = []
    for (let at = 0; at < versions.length; at += AT_ONCE) {
      publications.push(...await readVersions(strapi, versions.slice(at, at + AT_ONCE)))
      await new Promise(resolve => setImmediate(resolve))
    }
    if (publications.length === versions.length && String(versions) === String(await versionsOf(strapi, term))) {
      return {
        publications,
        fingerprint: fingerprintOf(versions),
      }
    }
  }
  return undefined
}

/** Whatever is published gets a row of its own, so the same rows say the same. */
function fingerprintOf(ids: number[]): string {
  return createHash('sha256').update(ids.toSorted((one, other) => one - other).join(' ')).digest('hex')
}

async function versionsOf(strapi: Core.Strapi, term: string): Promise<number[]> {
  const rows: Version[] = await strapi.db.connection(strapi.db.metadata.get(PUBLICATION).tableName)
    .where({ [columnOf(strapi, PUBLICATION, 'term')]: term })
    .whereNotNull(columnOf(strapi, PUBLICATION, 'publishedAt'))
    .orderBy([
      {
        column: columnOf(strapi, PUBLICATION, 'issued'),
        order: 'desc',
      },
      {
        column: columnOf(strapi, PUBLICATION, 'documentId'),
        order: 'asc',
      },
    ])
    .select('id')
  return rows.map(({ id }) => id)
}

async function readVersions(strapi: Core.Strapi, ids: number[]): Promise<ReportedPublication[]> {
  const rows = await findRows<Row>(strapi, PUBLICATION, {
    where: {
      id: { $in: ids },
    },
    populate: ['authors', 'keywords', 'notices'],
  })
  const byId = new Map(rows.map(row => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    return row === undefined
      ? []
      : [
          reported(row),
        ]
  })
}

function reported(row: Row): ReportedPublication {
  return {
    documentId: row.documentId,
    slug: row.slug,
    title: row.title,
    type: row.type,
    authors: row.authors.map(({ family, given, literal, orcid }) => ({
      family,
      given,
      literal,
      orcid,
    })),
    containerTitle: row.containerTitle,
    publisher: row.publisher,
    volume: row.volume,
    issue: row.issue,
    pages: row.pages,
    issued: row.issued,
    issuedPrecision: row.issuedPrecision,
    doi: row.doi,
    pmid: row.pmid,
    pmcid: row.pmcid,
    url: row.url,
    language: row.language,
    abstract: row.abstract,
    keywords: row.keywords.map(({ term }) => ({ term })),
    openAccess: row.openAccess,
    license: row.license,
    notices: row.notices.map(({ kind, issued, doi }) => ({
      kind,
      issued,
      doi,
    })),
    sample: row.sample === true,
  }
}

/** How every funding term stands that a publication names, the newest first. */
export async function readTerms(strapi: Core.Strapi): Promise<TermState[]> {
  const column = (attribute: string) => columnOf(strapi, PUBLICATION, attribute)
  const rows: { id: number, documentId: string, term: string, publishedAt: unknown, sample: boolean | number | null }[] = await strapi.db.connection(strapi.db.metadata.get(PUBLICATION).tableName)
    .whereNotNull(column('term'))
    .whereNot(column('term'), '')
    .select({
      id: 'id',
      documentId: column('documentId'),
      term: column('term'),
      publishedAt: column('publishedAt'),
      sample: column('sample'),
    })
  const published = rows.filter(({ publishedAt }) => publishedAt !== null)
  const publishedIds = new Set(published.map(({ documentId }) => documentId))
  const drafts = rows.filter(({ publishedAt, documentId }) => publishedAt === null && !publishedIds.has(documentId))
  const terms = [
    ...new Set([
      ...published,
      ...drafts,
    ].map(({ term }) => term)),
  ].toSorted().toReversed()
  const publishedBy = Map.groupBy(published, ({ term }) => term)
  const draftsBy = Map.groupBy(drafts, ({ term }) => term)
  return terms.map((term) => {
    const ofTerm = publishedBy.get(term) ?? []
    return {
      term,
      published: ofTerm.length,
      fingerprint: fingerprintOf(ofTerm.map(({ id }) => id)),
      samples: ofTerm.filter(({ sample }) => Boolean(sample)).length,
      unpublished: draftsBy.get(term)?.length ?? 0,
    }
  })
}
