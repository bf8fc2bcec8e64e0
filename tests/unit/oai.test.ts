import type { Repository } from '../../web/server/utils/oai/answerQuestion'
import type { Publication } from '../../web/server/utils/oai/dublinCore'
import type { Told } from '../setup/oai-checker'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publication } from '../../web/design/records'
import { dublinCore } from '../../web/server/utils/oai/dublinCore'
import { writeAnswer } from '../../web/server/utils/oai/writeAnswer'
import { oaiVerbs, readOai } from '../setup/oai-checker'

type Kept = Awaited<ReturnType<Repository['harvest']>>['records'][number]

const siteUrl = 'https://www.example.org'
const baseUrl = `${siteUrl}/oai`
const described: Publication = { ...publication, openAccess: 'gold', license: 'CC-BY-4.0' }

/** A site with some records, which answers as the content system does; `limit` bounds what it gives at once. */
function repositoryOf(kept: Kept[], limit = 100): Repository {
  return {
    siteUrl,
    baseUrl,
    site: async () => ({ name: 'A & B <site>', email: 'info@example.org' }),
    sets: async () => ({
      topics: [
        {
          slug: 'cancer',
          name: { en: 'Cancer', fi: 'Syöpä', sv: null },
        },
      ],
      publicationYears: [
        {
          year: 2023,
          total: 1,
          openAccess: 0,
          samples: 0,
        },
      ],
    }),
    harvest: async (asked) => {
      const wanted = kept
        .filter(({ documentId }) => (asked.documentId ?? documentId) === documentId)
        .filter(({ datestamp }) => datestamp >= (asked.since ?? '') && datestamp <= (asked.until ?? '~'))
        .filter(({ topics, year }) => (!asked.topic || topics.includes(asked.topic)) && (!asked.hasTopic || topics.length > 0) && (asked.year ?? year) === year)
        .toSorted((one, other) => compare(position(one), position(other)))
      const rest = wanted.filter(record => !asked.afterId || compare(position(record), `${asked.afterDatestamp} ${asked.afterId}`) > 0)
      return {
        total: wanted.length,
        earliest: kept.map(({ datestamp }) => datestamp).toSorted().at(0) ?? null,
        records: rest.slice(0, Math.min(limit, asked.limit)),
        hasMore: rest.length > Math.min(limit, asked.limit),
      }
    },
    publications: async ids => ids.map(documentId => ({ ...described, documentId })),
    askLater: () => {
      throw new Error('Ask later.')
    },
  }
}

function position({ datestamp, documentId }: Kept): string {
  return `${datestamp} ${documentId}`
}

function compare(one: string, other: string): number {
  return one < other
    ? -1
    : Number(one > other)
}

function record(documentId: string, datestamp = '2026-01-02T03:04:05Z'): Kept {
  return {
    documentId,
    datestamp,
    isDeleted: false,
    topics: ['cancer'],
    year: 2023,
  }
}

async function ask(query: string, repository = repositoryOf([
  record('a1'),
])): Promise<Told> {
  const args = new URLSearchParams(query)
  const told = readOai(await writeAnswer(args, repository), args, baseUrl)
  expect(told.faults, query).toEqual([])
  return told
}

const one = 'oai:www.example.org:a1'

describe('a question that breaks a rule', () => {
  it.each([
    ['', 'badVerb'],
    ['verb=', 'badVerb'],
    ['verb=identify', 'badVerb'],
    ['verb=constructor', 'badVerb'],
    ['verb=Identify&verb=Identify', 'badVerb'],
    ['metadataPrefix=oai_dc', 'badVerb'],
    ['verb=Identify&from=2026-01-01', 'badArgument'],
    ['verb=ListSets&set=topic', 'badArgument'],
    ['verb=GetRecord', 'badArgument'],
    [`verb=GetRecord&identifier=${one}`, 'badArgument'],
    ['verb=GetRecord&metadataPrefix=oai_dc', 'badArgument'],
    ['verb=GetRecord&metadataPrefix=oai_dc&identifier=', 'badArgument'],
    [`verb=GetRecord&metadataPrefix=oai_dc&identifier=${one}&identifier=${one}`, 'badArgument'],
    [`verb=GetRecord&metadataPrefix=marc21&identifier=${one}`, 'cannotDisseminateFormat'],
    ['verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:www.example.org:a2', 'idDoesNotExist'],
    ['verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:elsewhere.org:a1', 'idDoesNotExist'],
    ['verb=GetRecord&metadataPrefix=oai_dc&identifier=%3C%22%26', 'idDoesNotExist'],
    ['verb=ListMetadataFormats&identifier=x', 'idDoesNotExist'],
    ['verb=ListRecords', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&until=', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&colour=red', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai%20dc', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=OAI_DC', 'cannotDisseminateFormat'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T00:00:00', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T24:00:00Z', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T00:00:00.000Z', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-01-02T00:00:00Z', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02&until=2026-01-01', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&set=a::b', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&set=nothing', 'noRecordsMatch'],
    ['verb=ListRecords&metadataPrefix=oai_dc&set=topic:other', 'noRecordsMatch'],
    ['verb=ListRecords&metadataPrefix=oai_dc&set=year:1999', 'noRecordsMatch'],
    ['verb=ListIdentifiers&metadataPrefix=oai_dc&until=1999-12-31', 'noRecordsMatch'],
    ['verb=ListIdentifiers&metadataPrefix=oai_dc&from=2026-01-03', 'noRecordsMatch'],
    ['verb=ListRecords&resumptionToken=', 'badResumptionToken'],
    ['verb=ListRecords&resumptionToken=x', 'badResumptionToken'],
    ['verb=ListSets&resumptionToken=x', 'badResumptionToken'],
  ])('%s is answered by %s', async (query, code) => {
    expect((await ask(query)).errors).toEqual([code])
  })
})

describe('a question by the rules', () => {
  it.each([
    'verb=Identify',
    'verb=ListSets',
    'verb=ListMetadataFormats',
    `verb=ListMetadataFormats&identifier=${one}`,
    `verb=GetRecord&metadataPrefix=oai_dc&identifier=${one}`,
    'verb=ListRecords&metadataPrefix=oai_dc',
    'verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02&until=2026-01-02',
    'verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02T03:04:05Z&until=2026-01-02T03:04:05Z',
    'verb=ListIdentifiers&metadataPrefix=oai_dc&set=topic',
    'verb=ListIdentifiers&metadataPrefix=oai_dc&set=topic:cancer',
    'verb=ListIdentifiers&metadataPrefix=oai_dc&set=year&from=2026-01-01',
    'verb=ListIdentifiers&metadataPrefix=oai_dc&set=year:2023',
  ])('%s is answered', async (query) => {
    expect((await ask(query)).errors).toEqual([])
  })

  it('is answered of a withdrawn record by its header alone', async () => {
    const { records } = await ask(`verb=GetRecord&metadataPrefix=oai_dc&identifier=${one}`, repositoryOf([
      {
        ...record('a1'),
        isDeleted: true,
      },
    ]))
    expect(records).toMatchObject([
      {
        identifier: one,
        isDeleted: true,
        sets: ['topic:cancer', 'year:2023'],
      },
    ])
  })

  it('or by none, whatever it says, is answered by well-formed XML', async () => {
    const names = fc.constantFrom('verb', 'identifier', 'metadataPrefix', 'from', 'until', 'set', 'resumptionToken')
    const values = fc.oneof(fc.constantFrom(...oaiVerbs, 'oai_dc', one, '2026-01-01', 'topic:cancer'), fc.string({ unit: 'binary' }))
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(names, values), { maxLength: 5 }), async (pairs) => {
      const args = new URLSearchParams(pairs)
      const told = readOai(await writeAnswer(args, repositoryOf([
        record('a1'),
      ])), args, baseUrl)
      expect(told.faults.filter(fault => !fault.startsWith('The request repeats'))).toEqual([])
    }))
  })
})

describe('a long list', () => {
  const seconds = fc.integer({ min: 0, max: 4 }).map(number => `2026-01-02T03:04:0${number}Z`)
  const records = fc.uniqueArray(fc.record({
    documentId: fc.stringMatching(/^[a-z0-9]{1,3}$/),
    datestamp: seconds,
    isDeleted: fc.boolean(),
    topics: fc.subarray(['cancer', 'data']),
    year: fc.constantFrom(2022, 2023),
  }), {
    selector: ({ documentId }) => documentId,
    minLength: 1,
    maxLength: 30,
  })
  const sets = fc.constantFrom('', '&set=topic', '&set=topic:data', '&set=year:2023', '&from=2026-01-02T03:04:02Z')

  it.each(['ListRecords', 'ListIdentifiers'])('of %s gives each record once', async (verb) => {
    await fc.assert(fc.asyncProperty(records, sets, fc.integer({ min: 1, max: 7 }), async (kept, chosen, limit) => {
      const repository = repositoryOf(kept, limit)
      const whole = await ask(`verb=${verb}&metadataPrefix=oai_dc${chosen}`, repositoryOf(kept))
      const walked = await walk(verb, chosen, repository)
      expect(walked).toEqual(whole.records.map(({ identifier }) => identifier))
    }))
  })

  it('loses none that changes on the way, nor any that does not', async () => {
    await fc.assert(fc.asyncProperty(records, fc.nat(), fc.integer({ min: 1, max: 7 }), async (kept, chosen, limit) => {
      const changing: Kept[] = [...kept]
      const walked = await walk('ListRecords', '', repositoryOf(changing, limit), () => {
        const index = chosen % changing.length
        const { documentId } = changing[index] ?? record('a1')
        changing[index] = {
          ...record(documentId, '2026-01-02T03:04:09Z'),
        }
      })
      expect(new Set(walked)).toEqual(new Set(kept.map(({ documentId }) => `oai:www.example.org:${documentId}`)))
    }))
  })
})

it('a list whose last records have left it ends with one that was given, not with an error', async () => {
  const changing = ['a1', 'a2'].map(id => record(id))
  const repository = repositoryOf(changing, 1)
  const first = await ask('verb=ListRecords&metadataPrefix=oai_dc&until=2026-01-03', repository)
  changing[1] = record('a2', '2026-01-04T00:00:00Z')
  const last = await ask(`verb=ListRecords&resumptionToken=${first.token?.text}`, repository)
  expect(last).toMatchObject({
    errors: [],
    records: [
      { identifier: one },
    ],
    token: { text: '' },
  })
})

it('a record is told as withdrawn only if it was', async () => {
  const kept = [
    record('a1'),
    record('a2'),
  ]
  const unseen: Repository = {
    ...repositoryOf(kept),
    publications: async () => [
      { ...described, documentId: 'a1' },
    ],
  }
  await expect(ask('verb=ListRecords&metadataPrefix=oai_dc', unseen)).rejects.toThrow('Ask later.')
  const withdrawn: Repository = {
    ...unseen,
    harvest: async asked => asked.documentId === undefined
      ? repositoryOf(kept).harvest(asked)
      : repositoryOf([
          {
            ...record('a2'),
            isDeleted: true,
          },
        ]).harvest(asked),
  }
  expect((await ask('verb=ListRecords&metadataPrefix=oai_dc', withdrawn)).records.map(({ isDeleted }) => isDeleted)).toEqual([false, true])
})

/** Follows the tokens of a list to its end. */
async function walk(verb: string, chosen: string, repository: Repository, between = () => {}): Promise<string[]> {
  const walked: string[] = []
  let query = `verb=${verb}&metadataPrefix=oai_dc${chosen}`
  for (let parts = 0; parts < 100; parts++) {
    const { errors, records, token } = await ask(query, repository)
    if (errors.includes('noRecordsMatch') && parts === 0)
      return []
    expect(errors).toEqual([])
    expect(token?.cursor ?? 0).toBe(walked.length)
    walked.push(...records.map(({ identifier }) => identifier))
    if (!token?.text)
      return walked
    query = `verb=${verb}&resumptionToken=${token.text}`
    between()
  }
  throw new Error('The list has no end.')
}

describe('a publication in Dublin Core', () => {
  const texts = (changes: Partial<Publication>, name: string) => dublinCore({
    ...described,
    ...changes,
  }, siteUrl)[`dc:${name}`]?.map(element => element['#text'])

  it('has its authors in their order, the family name first', () => {
    const authors = ['Virtanen', 'Aalto', 'Mäki'].map(family => ({
      ...described.authors[0],
      family,
      given: 'A.',
      literal: null,
      orcid: null,
      person: null,
    }))
    expect(texts({ authors }, 'creator')).toEqual(['Virtanen, A.', 'Aalto, A.', 'Mäki, A.'])
  })

  it.each([
    ['year', '2023'],
    ['month', '2023-05'],
    ['day', '2023-05-09'],
  ] as const)('is dated by the %s as %s', (issuedPrecision, date) => {
    expect(texts({ issued: '2023-05-09', issuedPrecision }, 'date')).toEqual([date])
  })

  it('says where it is, what it may be used for, and where it was printed', () => {
    expect(texts({}, 'identifier')).toEqual([`${siteUrl}/en/publications/${described.slug}`, 'https://doi.org/10.5555/example'])
    expect(texts({}, 'rights')).toEqual(['info:eu-repo/semantics/openAccess', 'https://creativecommons.org/licenses/by/4.0/'])
    expect(texts({ openAccess: 'bronze', license: 'See the journal' }, 'rights')).toEqual(['See the journal'])
    expect(texts({ containerTitle: 'Journal' }, 'source')).toEqual(['Journal, 1(2), 3–4'])
  })

  it('says so if it is made up, and holds no characters that XML lacks', () => {
    expect(texts({ sample: true, title: 'A\u0000title\uFFFF' }, 'title')).toEqual(['Sample: A title'])
  })
})
