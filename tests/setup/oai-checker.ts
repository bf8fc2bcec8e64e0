import type { Document, Element } from '@xmldom/xmldom'
import { DOMParser } from '@xmldom/xmldom'

const OAI = 'http://www.openarchives.org/OAI/2.0/'
const OAI_DC = 'http://www.openarchives.org/OAI/2.0/oai_dc/'
const DC = 'http://purl.org/dc/elements/1.1/'
const XSI = 'http://www.w3.org/2001/XMLSchema-instance'

const verbs = [
  'GetRecord',
  'Identify',
  'ListIdentifiers',
  'ListMetadataFormats',
  'ListRecords',
  'ListSets',
]
const codes = [
  'badArgument',
  'badResumptionToken',
  'badVerb',
  'cannotDisseminateFormat',
  'idDoesNotExist',
  'noMetadataFormats',
  'noRecordsMatch',
  'noSetHierarchy',
]
const dcElements = [
  'title',
  'creator',
  'subject',
  'description',
  'publisher',
  'contributor',
  'date',
  'type',
  'format',
  'identifier',
  'source',
  'language',
  'relation',
  'coverage',
  'rights',
]

/** What the elements of the protocol's schema hold, in their order (OAI-PMH.xsd). */
const contents: Record<string, RegExp> = {
  'OAI-PMH': /^responseDate request (?:(?:error )+|(?:GetRecord|Identify|ListIdentifiers|ListMetadataFormats|ListRecords|ListSets) )$/,
  'Identify': /^repositoryName baseURL protocolVersion (?:adminEmail )+earliestDatestamp deletedRecord granularity (?:compression )*(?:description )*$/,
  'ListMetadataFormats': /^(?:metadataFormat )+$/,
  'metadataFormat': /^metadataPrefix schema metadataNamespace $/,
  'ListSets': /^(?:set )+(?:resumptionToken )?$/,
  'set': /^setSpec setName (?:setDescription )*$/,
  'ListIdentifiers': /^(?:header )+(?:resumptionToken )?$/,
  'ListRecords': /^(?:record )+(?:resumptionToken )?$/,
  'GetRecord': /^record $/,
  'record': /^header (?:metadata (?:about )*)?$/,
  'header': /^identifier datestamp (?:setSpec )*$/,
  'metadata': /^dc $/,
  'dc': new RegExp(`^(?:(?:${dcElements.join('|')}) )*$`),
}

/** What the text of an element is. */
const second = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/
const texts: Record<string, RegExp> = {
  responseDate: second,
  earliestDatestamp: second,
  datestamp: second,
  protocolVersion: /^2\.0$/,
  adminEmail: /^\S[^\s@]*@\S+$/,
  deletedRecord: /^(?:no|persistent|transient)$/,
  granularity: /^YYYY-MM-DDThh:mm:ssZ$/,
  metadataPrefix: /^[\w\-.!~*'()]+$/,
  setSpec: /^[\w\-.!~*'()]+(?::[\w\-.!~*'()]+)*$/,
}

/** A record as an answer tells it. */
export interface ToldRecord { identifier: string, datestamp: string, isDeleted: boolean, sets: string[], dc: Record<string, string[]> }

export interface ToldToken { text: string, completeListSize: number, cursor: number }

/** What an answer says. */
export interface Told {
  document: Document
  faults: string[]
  errors: string[]
  /** The attributes of the request as the answer repeats it. */
  request: Record<string, string>
  records: ToldRecord[]
  token: ToldToken | undefined
}

/** Reads an answer to a question, and checks it by the rules of the protocol and its schema. */
export function readOai(xml: string, asked: URLSearchParams, baseUrl: string): Told {
  const document = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`)
    },
  }).parseFromString(xml, 'text/xml')
  const root = document.documentElement as Element
  const errors = all(root, 'error').map(error => error.getAttribute('code') ?? '')
  const [request] = all(root, 'request')
  const repeated = Object.fromEntries([
    ...request?.attributes ?? [],
  ].map(({ name, value }) => [name, value]))
  const records = [
    ...all(root, 'header'),
  ].map(toldRecord)
  const [token] = all(root, 'resumptionToken')
  const isUnderstood = !errors.some(code => ['badVerb', 'badArgument'].includes(code))
  return {
    document,
    errors,
    request: repeated,
    records,
    token: token && {
      text: token.textContent ?? '',
      completeListSize: Number(token.getAttribute('completeListSize')),
      cursor: Number(token.getAttribute('cursor')),
    },
    faults: [
      ...xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>')
        ? []
        : ['The XML declaration is missing.'],
      ...root.namespaceURI === OAI && root.localName === 'OAI-PMH'
        ? []
        : ['The root is not OAI-PMH.'],
      ...root.getAttributeNS(XSI, 'schemaLocation') === `${OAI} ${OAI}OAI-PMH.xsd`
        ? []
        : ['The root names no schema.'],
      ...request?.textContent === baseUrl
        ? []
        : ['The request does not name the address.'],
      ...sameEntries(repeated, isUnderstood
        ? Object.fromEntries(asked)
        : {})
        ? []
        : [`The request repeats ${JSON.stringify(repeated)}.`],
      ...errors.filter(code => !codes.includes(code)).map(code => `${code} is no error of the protocol.`),
      ...errors.length > 0 || children(root).at(2)?.localName === asked.get('verb')
        ? []
        : ['The answer is to another verb.'],
      ...elementFaults(root),
      ...recordFaults(records, asked),
    ],
  }
}

function recordFaults(records: ToldRecord[], asked: URLSearchParams): string[] {
  const from = asked.get('from') ?? ''
  const until = asked.get('until') ?? '~'
  const set = asked.get('set')
  return records.flatMap(({ identifier, datestamp, sets }, index) => [
    // A day is the beginning of each of its moments, and sorts before them.
    ...datestamp >= from && (datestamp <= until || datestamp.startsWith(until))
      ? []
      : [`${identifier} is of ${datestamp}.`],
    ...set === null || sets.some(each => each === set || each.startsWith(`${set}:`))
      ? []
      : [`${identifier} is not in ${set}.`],
    .../^oai:[^:]+:.+$/.test(identifier)
      ? []
      : [`${identifier} is no OAI identifier.`],
    ...records.findIndex(other => other.identifier === identifier) === index
      ? []
      : [`${identifier} is there twice.`],
  ])
}

function elementFaults(element: Element): string[] {
  const name = element.localName ?? ''
  const held = children(element).map(child => `${child.localName} `).join('')
  const isData = element.namespaceURI === DC
  const namespace = name === 'dc'
    ? OAI_DC
    : OAI
  const expected = isData ? undefined : contents[name]
  return [
    ...isData || element.namespaceURI === namespace
      ? []
      : [`${name} is in ${element.namespaceURI}.`],
    ...expected === undefined || expected.test(held)
      ? []
      : [`${name} holds ${held}`],
    ...isData || (texts[name] ?? /^/).test(element.textContent ?? '')
      ? []
      : [`${name} says ${element.textContent}`],
    ...!isData || (element.textContent ?? '').trim() !== ''
      ? []
      : [`${name} is empty.`],
    ...name !== 'dc' || element.getAttributeNS(XSI, 'schemaLocation') === `${OAI_DC} http://www.openarchives.org/OAI/2.0/oai_dc.xsd`
      ? []
      : ['dc names no schema.'],
    ...name !== 'record' || hasEither(element)
      ? []
      : ['A record is neither deleted nor described.'],
    ...children(element).flatMap(elementFaults),
  ]
}

/** A record that is deleted has no metadata, and any other has. */
function hasEither(record: Element): boolean {
  const isDeleted = all(record, 'header')[0]?.getAttribute('status') === 'deleted'
  return isDeleted !== (all(record, 'metadata').length === 1)
}

function toldRecord(header: Element): ToldRecord {
  const record = header.parentNode as Element
  const [dc] = [
    ...record.getElementsByTagNameNS(OAI_DC, 'dc'),
  ]
  const dcOf = (name: string) => record.localName !== 'record' || dc === undefined
    ? []
    : children(dc).filter(child => child.localName === name).map(child => child.textContent ?? '')
  return {
    identifier: all(header, 'identifier')[0]?.textContent ?? '',
    datestamp: all(header, 'datestamp')[0]?.textContent ?? '',
    isDeleted: header.getAttribute('status') === 'deleted',
    sets: all(header, 'setSpec').map(set => set.textContent ?? ''),
    dc: Object.fromEntries(dcElements.map(name => [
      name,
      dcOf(name),
    ])),
  }
}

function all(element: Element, name: string): Element[] {
  return [
    ...element.getElementsByTagNameNS(OAI, name),
  ]
}

function children(element: Element): Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === 1)
}

function sameEntries(one: Record<string, string>, other: Record<string, string>): boolean {
  const entries = (record: Record<string, string>) => JSON.stringify(Object.entries(record).toSorted())
  return entries(one) === entries(other)
}

/** Every verb that there is. */
export const oaiVerbs: readonly string[] = verbs
