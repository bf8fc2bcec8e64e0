import type { Core } from '@strapi/strapi'
import type { Resolver } from '../../delivery/schema'
import type { Correction } from './corrections'
import type { Records } from './records'
import type { Report } from './table'
import { fundingTerm } from '@ican/shared/vocabulary'
import { graphqlExtension } from '../../delivery/schema'
import { comparedFields } from './corrections'
import { REPORT, reportId } from './freeze'
import { PUBLICATION } from './published'
import { readRecord, readReports } from './table'

/** As many corrections are told one by one; of so many a new version should be made. */
const MOST_CORRECTIONS = 100

type Reported = Pick<Report, 'id' | 'term'>

/** Adds the reports of publications: to the block that offers them, and to their files. */
export function addReports(strapi: Core.Strapi, records: Records, correctionsOf: (report: Reported) => Promise<Correction[] | undefined>): void {
  const { connection } = strapi.db
  const resolveReports: Resolver = async (_block, _args, context) => {
    context.reader?.tags.list(REPORT)
    const reports = await readReports(connection)
    // Also one by one: whoever keeps the page is told that one was followed by another.
    reports.forEach(report => context.reader?.tags.document(reportId(report), REPORT))
    const byTerm = Map.groupBy(reports, ({ term }) => term)
    return [
      ...byTerm.values(),
    ].map(([newest, ...earlier]) => ({
      ...newest,
      earlier: earlier.map(report => ({ ...report, earlier: [] })),
    }))
  }
  const resolveReport: Resolver = async (_parent, args, context) => {
    const asked = args as Pick<Report, 'term' | 'version'>
    if (!fundingTerm.test(asked.term)) {
      context.reader?.tags.list(REPORT)
      return null
    }
    context.reader?.tags.document(reportId(asked), REPORT)
    const [report] = await readReports(connection, asked)
    return report === undefined
      ? null
      : { ...report, earlier: [] }
  }
  const resolveCorrections: Resolver = async ({ id, term }, _args, context) => {
    context.reader?.tags.list(PUBLICATION)
    const corrections = await correctionsOf({
      id,
      term: String(term),
    })
    return corrections === undefined
      ? null
      : {
          total: corrections.length,
          corrections: corrections.slice(0, MOST_CORRECTIONS),
        }
  }
  const resolvePublications: Resolver = async ({ id, total }, args) => {
    const { page, pageSize } = args as { page: number, pageSize: number }
    const start = (page - 1) * pageSize
    return start < Number(total)
      ? (await records.publications(id)).slice(start, start + pageSize)
      : []
  }
  const resolveRecord: Resolver = async ({ id }) => await readRecord(connection, id) ?? null
  const auth = {
    scope: [`${PUBLICATION}.find`],
  }
  graphqlExtension(strapi).use({
    typeDefs: `
      "An author as a report keeps it."
      type ReportedAuthor {
        family: String
        given: String
        literal: String
      }
      "A keyword as a report keeps it."
      type ReportedKeyword { term: String! }
      "A notice as a report keeps it."
      type ReportedNotice {
        kind: ENUM_COMPONENTELEMENTSPUBLICATIONNOTICE_KIND!
        issued: Date!
        doi: String
      }
      "A publication as a report keeps it: what its fields mean is told with the publication."
      type ReportedPublication {
        slug: String!
        title: String!
        type: ENUM_PUBLICATION_TYPE!
        authors: [ReportedAuthor!]!
        containerTitle: String
        publisher: String
        volume: String
        issue: String
        pages: String
        issued: Date!
        issuedPrecision: ENUM_PUBLICATION_ISSUEDPRECISION!
        doi: String
        pmid: String
        pmcid: String
        url: String
        language: String!
        abstract: String
        keywords: [ReportedKeyword!]!
        openAccess: ENUM_PUBLICATION_OPENACCESS!
        license: String
        notices: [ReportedNotice!]!
        sample: Boolean
      }
      "What has become of a publication since a report: other things are said of it, or it has come to the term, or left it."
      enum ReportCorrectionKind { changed added removed }
      "A field in which a publication may differ from what a report keeps of it."
      enum ReportedField { ${comparedFields.join(' ')} }
      "One publication in which a term differs from a report of it."
      type ReportCorrection {
        kind: ReportCorrectionKind!
        "The title that it has now; of a removed one, the title that it had."
        title: String!
        "The language of the title, by its BCP 47 code."
        language: String!
        "The slug of its page; none where it was removed."
        slug: String
        "Which fields were changed."
        fields: [ReportedField!]!
      }
      "In what a term differs from a report of it."
      type ReportCorrections {
        "How many there are in all."
        total: Int!
        "The first ${MOST_CORRECTIONS} of them."
        corrections: [ReportCorrection!]!
      }
      "A list of the publications of a funding term as it was at a moment. It is never changed."
      type PublicationReport {
        "The funding term, such as 2019-2022."
        term: String!
        "Counted from 1 within its term."
        version: Int!
        "How many publications are in it."
        total: Int!
        "How many of them are made-up example content."
        samples: Int!
        "The SHA-256 of its record in UTF-8, in hexadecimal."
        checksum: String!
        "When it was made, in UTC."
        frozenAt: DateTime!
        "In what the term differs from it now; nothing while it changes faster than it can be read."
        corrections: ReportCorrections
        "Earlier versions, the newest first, where it is told of a term."
        earlier: [PublicationReport!]!
        "The publications in it, the newest first."
        publications(
          "The page, from 1."
          page: Int = 1
          "How many there are on a page, from 1 to 100."
          pageSize: Int = 50
        ): [ReportedPublication!]!
        "The whole of it as JSON (RFC 8259), byte by byte as its checksum was taken; nothing where it was removed just now."
        record: String
      }
      extend type ComponentBlocksPublicationReports {
        "The newest report of each term, the newest term first."
        reports: [PublicationReport!]!
      }
      extend type Query {
        "One report of a funding term."
        publicationReport(
          "The funding term, such as 2019-2022."
          term: String!
          "The version, from 1."
          version: Int!
        ): PublicationReport
      }`,
    resolvers: {
      Query: { publicationReport: resolveReport },
      ComponentBlocksPublicationReports: { reports: resolveReports },
      PublicationReport: { corrections: resolveCorrections, publications: resolvePublications, record: resolveRecord },
    },
    resolversConfig: {
      'Query.publicationReport': { auth },
      'ComponentBlocksPublicationReports.reports': { auth },
      'PublicationReport.corrections': { auth },
      'PublicationReport.publications': { auth },
      'PublicationReport.record': { auth },
    },
  })
}
