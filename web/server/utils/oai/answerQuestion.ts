import type { HarvestedPublicationsQuery, HarvestSetsQuery, PublicationHarvestQuery, PublicationHarvestQueryVariables } from '@ican/shared/generated/documents'
import type { Publication } from './dublinCore'
import type { ListQuestion, Position, Question } from './readQuestion'
import { defaultLocale } from '@ican/shared/vocabulary'
import { present } from '../../../common/lists'
import { translatedText } from '../../../common/translated'
import { plainText } from '../stableText'
import { dublinCore } from './dublinCore'
import { metadataPrefix, OaiError, writeToken } from './readQuestion'

/** What answers are made from. */
export interface Repository {
  /** The site's own address, without a slash at the end, and that of this interface. */
  siteUrl: string
  baseUrl: string
  site: () => Promise<{ name: string, email: string }>
  sets: () => Promise<HarvestSetsQuery>
  harvest: (variables: PublicationHarvestQueryVariables) => Promise<PublicationHarvestQuery['publicationHarvest']>
  publications: (ids: string[]) => Promise<HarvestedPublicationsQuery['publications']>
  /** Ends the request: the harvester comes again. */
  askLater: () => never
}

/** A part of an answer by the names of its elements, in their order; `@` begins an attribute. */
export interface Part { [name: string]: string | Part | readonly (string | Part)[] | undefined }

type Record = PublicationHarvestQuery['publicationHarvest']['records'][number]

/** How many records are given at once. */
const pageSize = 100

const namespace = 'http://www.openarchives.org/OAI/2.0/oai_dc/'
const schema = 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd'

/** The element that answers a question, under the name of its verb (section 4). */
export async function answerQuestion(question: Question, repository: Repository): Promise<Part> {
  switch (question.verb) {
    case 'Identify':
      return identify(repository)
    case 'ListSets':
      return listSets(repository)
    case 'ListMetadataFormats':
      if (question.identifier !== undefined)
        await findRecord(question.identifier, repository)
      return {
        metadataFormat: { metadataPrefix, schema, metadataNamespace: namespace },
      }
    case 'GetRecord':
      return {
        record: await writeRecords([
          await findRecord(question.identifier, repository),
        ], repository),
      }
    default:
      return listRecords(question, repository)
  }
}

/** Describes the site as a repository (section 4.2). */
async function identify(repository: Repository): Promise<Part> {
  const [{ name, email }, { earliest }] = await Promise.all([
    repository.site(),
    repository.harvest({ limit: 1 }),
  ])
  return {
    repositoryName: plainText(name),
    baseURL: repository.baseUrl,
    protocolVersion: '2.0',
    adminEmail: email,
    earliestDatestamp: earliest ?? now(),
    deletedRecord: 'persistent',
    granularity: 'YYYY-MM-DDThh:mm:ssZ',
  }
}

/** Names the sets and those that are in them (section 4.6). */
async function listSets(repository: Repository): Promise<Part> {
  const { topics, publicationYears } = await repository.sets()
  return {
    set: [
      { setSpec: 'topic', setName: 'Publications of any topic' },
      ...present(topics).map(({ slug, name }) => ({
        setSpec: topicSet(slug),
        setName: plainText(translatedText(name, defaultLocale)),
      })),
      { setSpec: 'year', setName: 'Publications of any year' },
      ...publicationYears.filter(({ total }) => total > 0).map(({ year }) => ({
        setSpec: yearSet(year),
        setName: String(year),
      })),
    ],
  }
}

/** Lists records, or their headers alone, from where a token says on (sections 3.5, 4.3 and 4.5). */
async function listRecords(question: ListQuestion, repository: Repository): Promise<Part> {
  const { verb, selection, position } = question
  const { total, records, hasMore } = selection === undefined
    ? { total: 0, records: [], hasMore: false }
    : await repository.harvest({
        ...selection,
        ...position && { afterDatestamp: position.datestamp, afterId: position.documentId },
        limit: pageSize,
      })
  const last = records.at(-1)
  if (last === undefined && position !== undefined)
    return endList(question, position, repository)
  if (last === undefined)
    throw new OaiError('noRecordsMatch', 'There are no such records.')
  const before = position?.given ?? 0
  const list: Part = verb === 'ListIdentifiers'
    ? {
        header: records.map(record => header(record, repository)),
      }
    : { record: await writeRecords(records, repository) }
  if (position === undefined && !hasMore)
    return list
  return {
    ...list,
    // The last of several parts has an empty one.
    resumptionToken: {
      '@completeListSize': String(total),
      '@cursor': String(before),
      '#text': hasMore
        ? writeToken(question, { ...last, given: before + records.length })
        : '',
    },
  }
}

/**
 * What there is to say where the records that were left have changed meanwhile, and are out of the list: a list must not
 * be empty, so the last record comes once more. Harvesters take it for what it is, the same record.
 */
async function endList(question: ListQuestion, { documentId, given }: Position, repository: Repository): Promise<Part> {
  const { records } = await repository.harvest({ ...question.selection, documentId, limit: 1 })
  if (records.length === 0)
    throw new OaiError('badResumptionToken', 'The list has changed. Begin again.')
  return {
    ...question.verb === 'ListIdentifiers'
      ? {
          header: records.map(record => header(record, repository)),
        }
      : { record: await writeRecords(records, repository) },
    resumptionToken: {
      '@completeListSize': String(given),
      '@cursor': String(given),
      '#text': '',
    },
  }
}

async function findRecord(identifier: string, repository: Repository): Promise<Record> {
  const prefix = identifierOf('', repository)
  const documentId = identifier.slice(prefix.length)
  const isOurs = identifier.startsWith(prefix) && /^[a-z0-9]{1,40}$/.test(documentId)
  const [record] = isOurs
    ? (await repository.harvest({ documentId, limit: 1 })).records
    : []
  if (record === undefined)
    throw new OaiError('idDoesNotExist', 'This site has no record of that identifier.')
  return record
}

async function writeRecords(records: Record[], repository: Repository): Promise<Part[]> {
  const ids = records.filter(({ isDeleted }) => !isDeleted).map(({ documentId }) => documentId)
  const publications = new Map(present(ids.length > 0
    ? await repository.publications(ids)
    : []).map(publication => [publication.documentId, publication]))
  return Promise.all(records.map(async (record) => {
    const publication = publications.get(record.documentId)
    return publication === undefined
      ? {
          header: header(await withdrawnRecord(record, repository), repository),
        }
      : {
          header: header(record, repository),
          metadata: metadata(publication, repository),
        }
  }))
}

/** A record without a publication: it was withdrawn before, or since the record was read. One of which this is not so would be lost if it was told as deleted. */
async function withdrawnRecord(record: Record, repository: Repository): Promise<Record> {
  const { documentId } = record
  const now = record.isDeleted
    ? record
    : (await repository.harvest({ documentId, limit: 1 })).records[0]
  return now?.isDeleted
    ? now
    : repository.askLater()
}

/** What a record is called, when it changed, and in which sets it is (section 2.5). */
function header({ documentId, datestamp, isDeleted, topics, year }: Record, repository: Repository): Part {
  return {
    '@status': isDeleted
      ? 'deleted'
      : undefined,
    'identifier': identifierOf(documentId, repository),
    datestamp,
    'setSpec': [
      ...topics.map(topicSet),
      yearSet(year),
    ],
  }
}

function metadata(publication: Publication, { siteUrl }: Repository): Part {
  return {
    'oai_dc:dc': {
      '@xmlns:oai_dc': namespace,
      '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': `${namespace} ${schema}`,
      ...dublinCore(publication, siteUrl),
    },
  }
}

/** The id of a document stays the same when its title, its slug and its DOI change. */
function identifierOf(documentId: string, { siteUrl }: Repository): string {
  return `oai:${new URL(siteUrl).hostname}:${documentId}`
}

function topicSet(slug: string): string {
  return `topic:${slug}`
}

function yearSet(year: number): string {
  return `year:${String(year).padStart(4, '0')}`
}

/** This moment, as the protocol writes it (section 3.3). */
export function now(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`
}
