import type { Core } from '@strapi/strapi'
import type { Identifier, IdentifierList, Listed } from '../formats/identifier-list'
import type { Reading, ReadRecord, Refusal } from '../record'
import type { LookupSettings, ServiceName } from './settings'
import { setTimeout as wait } from 'node:timers/promises'
import { readCslJson } from '../formats/csl-json'
import { written } from '../formats/identifier-list'
import { readPubmedXml } from '../formats/pubmed-xml'
import { ask, NoAnswer } from './ask'
import { answered, forgetAnswers, keepAnswer } from './cache'
import { readDatacite } from './datacite'
import { readEuropePmc } from './europe-pmc'
import { readWorks } from './orcid'
import { lookupSettings } from './settings'

export { migrations } from './cache'

/** As many identifiers are looked up for one import, those of somebody's works with them. */
const MOST = 1000

/** A service that has not answered so often running is not asked again for this import. */
const PATIENCE = 2

/** What the services are called where people read of them. */
const names: Record<ServiceName, string> = {
  crossref: 'Crossref',
  datacite: 'DataCite',
  pubmed: 'PubMed',
  europePmc: 'Europe PMC',
  orcid: 'ORCID',
}

/** One import’s questions: who has failed to answer how often running. */
interface Inquiry { strapi: Core.Strapi, settings: LookupSettings, signal: AbortSignal, failures: Map<ServiceName, number> }

type Read<T> = (answer: string) => T | undefined

/**
 * Looks identifiers up, one after the other: DOIs at Crossref, else at DataCite; arXiv’s, which are DOIs, at DataCite;
 * PMIDs at PubMed, else at Europe PMC; PMCIDs there; ORCID iDs at ORCID, and then each work that is listed.
 * Each becomes a record or a refusal; one that fails costs no other. `onProgress` is told how many of how many are done,
 * and says whether to go on.
 */
export async function lookUp(strapi: Core.Strapi, { listed, refusals }: IdentifierList, signal: AbortSignal, onProgress: (done: number, total: number) => Promise<boolean>): Promise<Reading> {
  const inquiry: Inquiry = {
    strapi,
    settings: lookupSettings(strapi),
    signal,
    failures: new Map(),
  }
  await forgetAnswers(strapi.db.connection)
  const waiting = [...listed]
  const reading: Reading = {
    records: [],
    refusals: [...refusals],
  }
  // The same identifier twice is two records, the second of which is known for the same.
  const found = new Map<string, ReadRecord | Refusal>()
  for (let done = 0; done < waiting.length; done++) {
    const { identifier, place } = waiting[done] as Listed
    if (done >= MOST) {
      reading.refusals.push({ place, code: 'too-many-identifiers' })
      continue
    }
    if (!await onProgress(done, waiting.length))
      break
    if (identifier.kind === 'orcid') {
      const works = await worksOf(inquiry, identifier, place)
      waiting.push(...works.listed)
      reading.refusals.push(...works.refusals)
      continue
    }
    const key = written(identifier)
    const one = found.get(key) ?? await resolve(inquiry, identifier)
    found.set(key, one)
    if ('record' in one) {
      reading.records.push({
        ...one,
        place,
      })
    }
    else {
      reading.refusals.push({
        ...one,
        place,
      })
    }
  }
  return reading
}

async function worksOf(inquiry: Inquiry, { value }: Identifier, place: Listed['place']): Promise<IdentifierList> {
  try {
    const works = await inquire(inquiry, 'orcid', `/${value}/works`, 'application/json', readWorks)
    if (works === undefined) {
      return {
        listed: [],
        refusals: [
          { place, code: 'not-found', value: names.orcid },
        ],
      }
    }
    if (works.length === 0) {
      return {
        listed: [],
        refusals: [
          { place, code: 'no-works' },
        ],
      }
    }
    return {
      listed: works.flatMap(({ identifier }) => identifier === undefined
        ? []
        : [
            {
              identifier,
              place: {
                ...place,
                key: written(identifier),
              },
            },
          ]),
      refusals: works.filter(({ identifier }) => identifier === undefined).map(({ title }) => ({
        place,
        code: 'no-own-identifier' as const,
        value: title.slice(0, 150),
      })),
    }
  }
  catch (error) {
    return {
      listed: [],
      refusals: [
        unanswered(inquiry, 'orcid', error, place),
      ],
    }
  }
}

/** Asks those who may know, in turn, until one does. */
async function resolve(inquiry: Inquiry, identifier: Identifier): Promise<ReadRecord | Refusal> {
  const place = {
    key: written(identifier),
  }
  const services = servicesFor(inquiry, identifier)
  let silent: Refusal | undefined
  for (const { service, find } of services) {
    try {
      const one = await find()
      if (one !== undefined) {
        return isAbout(one, identifier)
          ? one
          : {
              place,
              code: 'other-answer',
              value: names[service],
            }
      }
    }
    catch (error) {
      silent ??= unanswered(inquiry, service, error, place)
    }
  }
  // Who has not answered may know it.
  return silent ?? {
    place,
    code: 'not-found',
    value: services.map(({ service }) => names[service]).join(', '),
  }
}

interface Source { service: ServiceName, find: () => Promise<ReadRecord | Refusal | undefined> }

function servicesFor(inquiry: Inquiry, identifier: Identifier): Source[] {
  const { contact, pubmedKey } = inquiry.settings
  const { kind, value } = identifier
  const key = written(identifier)
  const datacite = (doi: string): Source => ({
    service: 'datacite',
    find: async () => inquire(inquiry, 'datacite', `/dois/${encodeURIComponent(doi)}`, 'application/vnd.api+json', answer => readDatacite(answer, key)),
  })
  const europePmc = (query: string): Source => ({
    service: 'europePmc',
    find: async () => inquire(inquiry, 'europePmc', `/search?${new URLSearchParams({ query, resultType: 'core', format: 'json' })}`, 'application/json', answer => readEuropePmc(answer, key)),
  })
  switch (kind) {
    case 'doi':
      return [
        {
          service: 'crossref',
          find: async () => inquire(inquiry, 'crossref', `/works/${encodeURIComponent(value)}${contact === ''
            ? ''
            : `?${new URLSearchParams({ mailto: contact })}`}`, 'application/json', answer => theOne(readCslJson(answer))),
        },
        datacite(value),
      ]
    case 'arxiv':
      return [
        datacite(`10.48550/arxiv.${value}`),
      ]
    case 'pmid':
      return [
        {
          service: 'pubmed',
          find: async () => inquire(inquiry, 'pubmed', `/efetch.fcgi?${new URLSearchParams({
            db: 'pubmed',
            id: value,
            retmode: 'xml',
            tool: 'publication-import',
            ...contact !== '' && { email: contact },
            ...pubmedKey !== '' && { api_key: pubmedKey },
          })}`, 'application/xml', answer => theOne(readPubmedXml(answer))),
        },
        europePmc(`EXT_ID:${value} AND SRC:MED`),
      ]
    case 'pmcid':
      return [
        europePmc(`PMCID:${value}`),
      ]
    case 'orcid':
      return []
  }
}

/** Asks a service what it has not told today already. An answer that cannot be read is none, and is not kept. */
async function inquire<T>({ strapi, settings, signal, failures }: Inquiry, service: ServiceName, path: string, accept: string, read: Read<T>): Promise<T | undefined> {
  const { connection } = strapi.db
  const kept = await answered(connection, service, path)
  if (kept !== undefined)
    return read(kept)
  if ((failures.get(service) ?? 0) >= PATIENCE)
    throw new NoAnswer('not asked any more')
  try {
    await wait(settings.pause, undefined, { signal })
    const answer = await ask(settings[service] + path, accept, settings, signal)
    const result = answer === undefined
      ? undefined
      : readable(read, answer)
    failures.set(service, 0)
    // PostgreSQL has no place for U+0000, and no record needs it.
    if (answer !== undefined && result !== undefined)
      await keepAnswer(connection, service, path, answer.replaceAll('\0', ''))
    return result
  }
  catch (error) {
    if (error instanceof NoAnswer)
      failures.set(service, (failures.get(service) ?? 0) + 1)
    throw error
  }
}

function readable<T>(read: Read<T>, answer: string): T | undefined {
  try {
    return read(answer)
  }
  catch (error) {
    throw new NoAnswer('an answer that cannot be read', { cause: error })
  }
}

/** The only entry of an answer; undefined where it has none. */
function theOne({ records, refusals }: Reading): ReadRecord | Refusal | undefined {
  const refusal = refusals[0]
  if (refusal?.code === 'not-json' || refusal?.code === 'not-xml')
    throw new NoAnswer(refusal.code)
  return records[0] ?? refusal
}

/** Whether a record is what was asked for: services lead old identifiers on, and some answer with something else. */
function isAbout(one: ReadRecord | Refusal, { kind, value }: Identifier): boolean {
  if (!('record' in one))
    return true
  const { doi, pmid, pmcid } = one.record
  return {
    doi: doi === value.toLowerCase(),
    arxiv: doi === `10.48550/arxiv.${value}`,
    pmid: pmid === value,
    pmcid: pmcid === value,
    orcid: false,
  }[kind]
}

/** That a service gave no answer; whatever else went wrong is no matter of the service. */
function unanswered({ signal }: Inquiry, service: ServiceName, error: unknown, place: Refusal['place']): Refusal {
  signal.throwIfAborted()
  if (!(error instanceof NoAnswer))
    throw error
  return {
    place,
    code: 'no-answer',
    value: names[service],
  }
}
