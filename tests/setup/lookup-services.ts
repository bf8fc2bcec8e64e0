import type { IncomingMessage, ServerResponse } from 'node:http'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { freePort } from './ports'

/** How a service fails: it drops the line, always or once says that it is busy, answers a page, half an answer, another publication or that it has failed, or never ends. */
export type LookupFault = 'dead' | 'busy' | 'busy-once' | 'html' | 'cut' | 'other' | 'error' | 'silent'

export type Service = 'crossref' | 'datacite' | 'pubmed' | 'europepmc' | 'orcid'

export interface LookupServices {
  /** What a CMS needs to ask here rather than outside. */
  env: Record<string, string>
  /** What was asked, with whom the asker said to be. */
  asked: { service: Service, path: string, agent: string }[]
  faults: Partial<Record<Service, LookupFault>>
  stop: () => Promise<void>
}

const title = (about: string) => `What is known about ${about} in samples`

/** Stands in for those who know publications by their identifiers, and speaks as their documentation says that they do. */
export async function startLookupServices(): Promise<LookupServices> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const busy = new Set<string>()
  const server = createServer((request, response) => answer(request, response))
  const services: LookupServices = {
    env: {
      LOOKUP_CONTACT: 'web@example.org',
      LOOKUP_TIMEOUT_MS: '1500',
      LOOKUP_PAUSE_MS: '10',
      CROSSREF_URL: `${url}/crossref`,
      DATACITE_URL: `${url}/datacite`,
      PUBMED_URL: `${url}/pubmed`,
      EUROPE_PMC_URL: `${url}/europepmc`,
      ORCID_URL: `${url}/orcid`,
    },
    asked: [],
    faults: {},
    stop: async () => {
      server.close()
      server.closeAllConnections()
    },
  }
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return services

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(request.url ?? '/', url)
    const [, service = '', ...rest] = pathname.split('/')
    services.asked.push({
      service: service as Service,
      path: request.url ?? '',
      agent: request.headers['user-agent'] ?? '',
    })
    const fault = services.faults[service as Service]
    if (fault === 'dead') {
      response.destroy()
      return
    }
    if (fault === 'silent')
      return
    if (fault === 'busy' || (fault === 'busy-once' && !busy.has(pathname))) {
      busy.add(pathname)
      response.writeHead(429, { 'retry-after': '0', 'content-type': 'application/json' }).end('{"message":"Too many requests"}')
      return
    }
    if (fault === 'html') {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Down for maintenance</title>')
      return
    }
    if (fault === 'error') {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"errCode":503,"errMsg":"Backend unavailable"}')
      return
    }
    const id = decodeURIComponent(rest.slice(1).join('/'))
    const [status, type, body] = ({
      crossref: () => crossref(fault === 'other'
        ? '10.5555/another'
        : id),
      datacite: () => datacite(id),
      pubmed: () => pubmed(searchParams.get('id') ?? ''),
      europepmc: () => europePmc(searchParams.get('query') ?? ''),
      orcid: () => works(decodeURIComponent(rest[0] ?? '')),
    })[service as Service]()
    response.writeHead(status, { 'content-type': type }).end(fault === 'cut'
      ? body.slice(0, body.length / 2)
      : body)
  }
}

type Answer = [status: number, type: string, body: string]

/** https://api.crossref.org: `GET /works/{doi}`; what is not theirs is plain text. */
function crossref(doi: string): Answer {
  if (!doi.startsWith('10.5555/') || doi.includes('unknown'))
    return [404, 'text/plain', 'Resource not found.']
  return [
    200,
    'application/json',
    JSON.stringify({
      'status': 'ok',
      'message-type': 'work',
      'message-version': '1.0.0',
      'message': {
        'indexed': {
          'date-parts': [
            [2026, 1, 1],
          ],
        },
        'reference-count': 12,
        'publisher': 'Sample Press',
        'issue': '3',
        'license': [
          {
            URL: 'https://creativecommons.org/licenses/by/4.0/',
          },
        ],
        'content-domain': { 'domain': [], 'crossmark-restriction': false },
        'short-container-title': ['J Samples'],
        'DOI': doi.toUpperCase(),
        'type': 'journal-article',
        'page': '1-9',
        'source': 'Crossref',
        'is-referenced-by-count': 4,
        'title': [
          title(doi),
        ],
        'subtitle': ['a study'],
        'abstract': '<jats:title>Abstract</jats:title><jats:p>10<jats:sup>6</jats:sup> samples (a&lt;b).</jats:p>',
        'prefix': '10.5555',
        'volume': '7',
        'author': [
          {
            'ORCID': 'http://orcid.org/0000-0002-1825-0097',
            'authenticated-orcid': false,
            'given': 'Robin',
            'family': 'Sampleton',
            'sequence': 'first',
            'affiliation': [],
          },
          { name: 'The Sample Consortium', sequence: 'additional', affiliation: [] },
        ],
        'member': '98',
        'container-title': ['Journal of Samples'],
        'issued': {
          'date-parts': [
            [2021, 5],
          ],
        },
        'URL': `https://doi.org/${doi}`,
        'score': 1,
      },
    }),
  ]
}

/** https://api.datacite.org: `GET /dois/{doi}`, JSON:API. */
function datacite(doi: string): Answer {
  if (!doi.startsWith('10.48550/') && !doi.startsWith('10.5072/'))
    return [404, 'application/vnd.api+json; charset=utf-8', '{"errors":[{"status":"404","title":"The resource you are looking for doesn\'t exist."}]}']
  const isPreprint = doi.startsWith('10.48550/')
  return [
    200,
    'application/vnd.api+json; charset=utf-8',
    JSON.stringify({
      data: {
        id: doi.toLowerCase(),
        type: 'dois',
        attributes: {
          doi: doi.toLowerCase(),
          creators: [
            {
              name: 'Sampleton, Robin',
              nameType: 'Personal',
              givenName: 'Robin',
              familyName: 'Sampleton',
              nameIdentifiers: [
                { nameIdentifier: 'https://orcid.org/0000-0002-1825-0097', nameIdentifierScheme: 'ORCID' },
              ],
            },
            { name: 'The Sample Consortium', nameType: 'Organizational' },
          ],
          titles: [
            {
              title: title(doi.toLowerCase()),
            },
          ],
          publisher: isPreprint
            ? 'arXiv'
            : 'Zenodo',
          container: {},
          publicationYear: 2021,
          subjects: [],
          contributors: [],
          dates: [
            { date: '2021-01-04', dateType: 'Issued' },
          ],
          types: {
            resourceTypeGeneral: isPreprint
              ? 'Preprint'
              : 'Dataset',
          },
          rightsList: [
            { rights: 'Creative Commons Attribution 4.0 International', rightsIdentifier: 'cc-by-4.0' },
          ],
          descriptions: [
            { description: 'What it says.', descriptionType: 'Abstract' },
          ],
          url: 'https://repository.example.org/1',
        },
      },
    }),
  ]
}

/** https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.EFetch: a set without an article where the number is unknown. */
function pubmed(pmid: string): Answer {
  const article = pmid.startsWith('9')
    ? ''
    : `<PubmedArticle><MedlineCitation Status="MEDLINE" Owner="NLM"><PMID Version="1">${pmid}</PMID><Article PubModel="Print-Electronic"><Journal><JournalIssue CitedMedium="Internet"><Volume>7</Volume><Issue>2</Issue><PubDate><Year>2020</Year><Month>Nov</Month></PubDate></JournalIssue><Title>Journal of Samples</Title></Journal><ArticleTitle>${title(pmid)} &lt; <i>Homo</i> CO<sub>2</sub>.</ArticleTitle><Pagination><MedlinePgn>1234-9</MedlinePgn></Pagination><ELocationID EIdType="doi" ValidYN="Y">10.5555/pm.${pmid}</ELocationID><Abstract><AbstractText Label="AIM">To see.</AbstractText><AbstractText Label="RESULT">It was seen.</AbstractText></Abstract><AuthorList CompleteYN="Y"><Author ValidYN="Y"><LastName>van der Sample</LastName><ForeName>Kim</ForeName><Initials>K</Initials><Identifier Source="ORCID">0000-0002-1825-0097</Identifier></Author><Author ValidYN="Y"><CollectiveName>Sample Study Group</CollectiveName></Author></AuthorList><Language>eng</Language><PublicationTypeList><PublicationType UI="D016428">Journal Article</PublicationType></PublicationTypeList></Article></MedlineCitation><PubmedData><ArticleIdList><ArticleId IdType="pubmed">${pmid}</ArticleId><ArticleId IdType="pmc">PMC55${pmid}</ArticleId></ArticleIdList><ReferenceList><Reference><Citation>Another paper.</Citation><ArticleIdList><ArticleId IdType="doi">10.5555/cited</ArticleId></ArticleIdList></Reference></ReferenceList></PubmedData></PubmedArticle>`
  return [200, 'text/xml; charset=UTF-8', `<?xml version="1.0" ?>\n<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2025//EN" "https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd">\n<PubmedArticleSet>${article}</PubmedArticleSet>`]
}

/** https://europepmc.org/RestfulWebService#!/Europe32PMC32Articles32RESTful32API/search, `resultType=core`. */
function europePmc(query: string): Answer {
  const pmcid = /^PMCID:(PMC\d+)$/.exec(query)?.[1]
  const pmid = /^EXT_ID:(\d+) AND SRC:MED$/.exec(query)?.[1]
  const isKnown = (pmcid !== undefined && !pmcid.startsWith('PMC9')) || (pmid !== undefined && !pmid.startsWith('9'))
  return [
    200,
    'application/json;charset=UTF-8',
    JSON.stringify({
      version: '6.9',
      hitCount: isKnown
        ? 1
        : 0,
      resultList: {
        result: isKnown
          ? [
              {
                id: pmid ?? '555',
                source: 'MED',
                pmid: pmid ?? '555',
                pmcid: pmcid ?? 'PMC777',
                doi: '10.5555/epmc',
                title: `${title(pmcid ?? pmid ?? '')}.`,
                authorList: {
                  author: [
                    {
                      fullName: 'Sampleton R',
                      firstName: 'Robin',
                      lastName: 'Sampleton',
                      initials: 'R',
                      authorId: { type: 'ORCID', value: '0000-0002-1825-0097' },
                    },
                    { collectiveName: 'Sample Study Group' },
                  ],
                },
                journalInfo: {
                  issue: '1',
                  volume: '9',
                  dateOfPublication: '2022 Mar',
                  yearOfPublication: 2022,
                  journal: { title: 'Samples' },
                },
                pubYear: '2022',
                pageInfo: '11-5',
                abstractText: '<h4>Background</h4>Why it was done.',
                language: 'eng',
                pubTypeList: {
                  pubType: ['research-article', 'Journal Article'],
                },
                firstPublicationDate: '2022-03-09',
                license: 'cc by',
              },
            ]
          : [],
      },
    }),
  ]
}

/** https://pub.orcid.org/v3.0: `GET /{orcid}/works`. */
function works(orcid: string): Answer {
  const id = (type: string, value: string, relationship = 'self') => ({
    'external-id-type': type,
    'external-id-value': value,
    'external-id-relationship': relationship,
  })
  const group = (name: string, ids: object[]) => ({
    'external-ids': { 'external-id': ids },
    'work-summary': [
      {
        'title': {
          title: { value: name },
        },
        'external-ids': { 'external-id': ids },
      },
    ],
  })
  const listed: Record<string, object[]> = {
    '0000-0002-1825-0097': [
      group('One with a DOI', [
        id('issn', '1234-5678', 'part-of'),
        id('pmid', '1000001'),
        id('doi', 'https://doi.org/10.5555/own.1'),
      ]),
      group('One that only arXiv has', [
        id('arxiv', '2101.00001'),
      ]),
      group('One without an identifier', [
        id('isbn', '9780000000000', 'part-of'),
      ]),
    ],
    // People type numbers without what is before them, and into the wrong field.
    '0000-0002-1694-233X': [
      group('One at PubMed Central', [
        id('pmc', '1000044'),
      ]),
      group('One with a number for a DOI', [
        id('doi', '12345678'),
      ]),
    ],
    '0000-0001-5109-3700': [],
  }
  return listed[orcid] === undefined
    ? [404, 'application/json;charset=UTF-8', '{"response-code":404,"developer-message":"404 Not Found"}']
    : [
        200,
        'application/json;charset=UTF-8',
        JSON.stringify({ group: listed[orcid] }),
      ]
}
