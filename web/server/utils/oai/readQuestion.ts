import type { PublicationHarvestQueryVariables } from '@ican/shared/generated/documents'
import { SLUG_PATTERN } from '@ican/shared/slug'

/** The errors of the protocol that can happen here (section 3.6): every record has a format, and there are sets. */
export type OaiErrorCode
  = | 'badArgument'
    | 'badResumptionToken'
    | 'badVerb'
    | 'cannotDisseminateFormat'
    | 'idDoesNotExist'
    | 'noRecordsMatch'

/** What the protocol answers to a question that cannot be answered. */
export class OaiError extends Error {
  readonly code: OaiErrorCode

  constructor(code: OaiErrorCode, message: string) {
    super(message)
    this.code = code
  }
}

/** The one format in which records are given. */
export const metadataPrefix = 'oai_dc'

/** Which records a list holds, in the words of the content system. */
export type Selection = Pick<PublicationHarvestQueryVariables, 'since' | 'until' | 'topic' | 'hasTopic' | 'year'>

/** Where a list goes on: after the record with this datestamp and id, when so many have been given. */
export interface Position { datestamp: string, documentId: string, given: number }

/** A list of records: of which, and from where on. `asked` are the arguments that chose it; an unknown set has no selection. */
export interface ListQuestion {
  verb: 'ListIdentifiers' | 'ListRecords'
  asked: URLSearchParams
  selection: Selection | undefined
  position?: Position
}

export type Question
  = | ListQuestion
    | { verb: 'Identify' | 'ListSets' }
    | { verb: 'ListMetadataFormats', identifier?: string }
    | { verb: 'GetRecord', identifier: string }

interface Rule { required?: string[], optional?: string[], exclusive?: string }

const selecting = ['from', 'until', 'set']

const list: Rule = {
  required: ['metadataPrefix'],
  optional: selecting,
  exclusive: 'resumptionToken',
}

/** Which arguments each verb takes (section 4). */
const rules: Record<Question['verb'], Rule> = {
  GetRecord: {
    required: ['identifier', 'metadataPrefix'],
  },
  Identify: {},
  ListIdentifiers: list,
  ListMetadataFormats: {
    optional: ['identifier'],
  },
  ListRecords: list,
  ListSets: { exclusive: 'resumptionToken' },
}

const day = /^\d{4}-\d{2}-\d{2}$/
const second = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/

/** What the name of a set is made of (section 4.6). */
const setSpec = /^[\w\-.!~*'()]+(?::[\w\-.!~*'()]+)*$/

/** Reads the arguments of a request by the rules of its verb (sections 3.1.1 and 4); whatever breaks them is an error of the protocol. */
export function readQuestion(args: URLSearchParams): Question {
  const verb = verbOf(args)
  checkNames(args, rules[verb])
  const token = args.get('resumptionToken')
  switch (verb) {
    case 'Identify':
      return { verb }
    case 'ListSets':
      if (token !== null)
        throw new OaiError('badResumptionToken', 'The list of sets is given whole, without tokens.')
      return { verb }
    case 'ListMetadataFormats':
      return { verb, identifier: args.get('identifier') ?? undefined }
    case 'GetRecord':
      checkFormat(args)
      return { verb, identifier: args.get('identifier') ?? '' }
    default:
      return token === null
        ? readList(verb, args)
        : readToken(verb, token)
  }
}

function readList(verb: ListQuestion['verb'], args: URLSearchParams): ListQuestion {
  const selection = readSelection(args)
  checkFormat(args)
  return { verb, selection, asked: args }
}

/** Writes where a list goes on (section 3.5). Nothing is kept of it here: it holds all that is needed, for ever. */
export function writeToken({ asked }: ListQuestion, { datestamp, documentId, given }: Position): string {
  const parts = new URLSearchParams(selecting.flatMap(name => asked.getAll(name).map(value => [name, value])))
  parts.set('datestamp', datestamp)
  parts.set('id', documentId)
  parts.set('given', String(given))
  return Buffer.from(parts.toString()).toString('base64url')
}

function readToken(verb: ListQuestion['verb'], token: string): ListQuestion {
  const asked = new URLSearchParams(Buffer.from(token, 'base64url').toString())
  const [datestamp = '', documentId = '', given = ''] = ['datestamp', 'id', 'given'].map(name => asked.get(name) ?? '')
  const question: ListQuestion = {
    verb,
    asked,
    selection: selectionOfToken(asked),
    position: {
      datestamp,
      documentId,
      given: Number(given),
    },
  }
  const isWhole = second.test(datestamp) && isTime(datestamp) && /^[a-z0-9]{1,40}$/.test(documentId) && /^[1-9]\d{0,8}$/.test(given)
  // Whatever has another spelling than ours is none of ours.
  if (!isWhole || writeToken(question, {
    datestamp,
    documentId,
    given: Number(given),
  }) !== token) {
    throw new OaiError('badResumptionToken', 'This site has given no such token.')
  }
  return question
}

function selectionOfToken(asked: URLSearchParams): Selection | undefined {
  try {
    return readSelection(asked)
  }
  catch {
    throw new OaiError('badResumptionToken', 'This site has given no such token.')
  }
}

function verbOf(args: URLSearchParams): Question['verb'] {
  const [verb, ...others] = args.getAll('verb')
  const known = Object.keys(rules).find((name): name is Question['verb'] => name === verb)
  if (known === undefined || others.length > 0)
    throw new OaiError('badVerb', `Name one verb, one of these: ${Object.keys(rules).join(', ')}.`)
  return known
}

function checkNames(args: URLSearchParams, { required = [], optional = [], exclusive }: Rule): void {
  const names = [
    ...args.keys(),
  ].filter(name => name !== 'verb')
  const [repeated] = names.filter((name, index) => names.indexOf(name) !== index)
  if (repeated !== undefined)
    throw new OaiError('badArgument', `${repeated} is there more than once.`)
  if (exclusive !== undefined && args.has(exclusive)) {
    if (names.length > 1)
      throw new OaiError('badArgument', `${exclusive} allows no other argument beside it.`)
    return
  }
  const illegal = names.find(name => ![
    ...required,
    ...optional,
  ].includes(name))
  if (illegal !== undefined)
    throw new OaiError('badArgument', `This verb takes no argument ${illegal}.`)
  const missing = required.find(name => !args.has(name))
  if (missing !== undefined)
    throw new OaiError('badArgument', `This verb needs the argument ${missing}.`)
  const empty = names.find(name => args.get(name) === '')
  if (empty !== undefined)
    throw new OaiError('badArgument', `${empty} is empty.`)
}

function checkFormat(args: URLSearchParams): void {
  // The schema of answers, which repeat it, allows no other letters.
  if (!/^[\w\-.!~*'()]+$/.test(args.get('metadataPrefix') ?? ''))
    throw new OaiError('badArgument', 'A metadataPrefix has no such letters.')
  if (args.get('metadataPrefix') !== metadataPrefix)
    throw new OaiError('cannotDisseminateFormat', `Records are given as ${metadataPrefix}.`)
}

/** Reads from when, until when and of which set (section 2.7.1); undefined where there is no such set. */
function readSelection(args: URLSearchParams): Selection | undefined {
  const [from, until, set] = selecting.map(name => args.get(name))
  for (const time of [from, until]) {
    if (typeof time === 'string' && !isTime(time))
      throw new OaiError('badArgument', `A time is written as YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ, not as ${time}.`)
  }
  if (from && until && day.test(from) !== day.test(until))
    throw new OaiError('badArgument', 'from and until are not equally exact.')
  const since = from && (day.test(from)
    ? `${from}T00:00:00Z`
    : from)
  const last = until && (day.test(until)
    ? `${until}T23:59:59Z`
    : until)
  if (since && last && since > last)
    throw new OaiError('badArgument', 'from is later than until.')
  if (set && !setSpec.test(set))
    throw new OaiError('badArgument', `No set can be called ${set}.`)
  const chosen = set
    ? filterOfSet(set)
    : {}
  return chosen && {
    ...chosen,
    ...since && { since },
    ...last && { until: last },
  }
}

function filterOfSet(set: string): Selection | undefined {
  const [, year] = /^year:(\d{4})$/.exec(set) ?? []
  const [, topic] = new RegExp(`^topic:(${SLUG_PATTERN})$`).exec(set) ?? []
  if (year !== undefined) {
    return {
      year: Number(year),
    }
  }
  if (topic !== undefined)
    return { topic }
  if (set === 'topic')
    return { hasTopic: true }
  // Every publication was issued in some year.
  return set === 'year'
    ? {}
    : undefined
}

function isTime(text: string): boolean {
  if (!day.test(text) && !second.test(text))
    return false
  const time = new Date(text)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text.replace('Z', ''))
}
