import type { AdminClient } from '../setup/admin'
import type { Platform } from '../setup/site'
import { itemPath, publicationRowPath, recordPath, referenceFormats, referencePath, sectionPath } from '@ican/shared/paths'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { editor } from '../setup/content'
import { startPlatform } from '../setup/site'
import { attributesOf } from './support/crawl'
import { markupFaults } from './support/html'
import { nodesOf, vocabularyFaults } from './support/schema-org'

const paragraph = [
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'A paragraph.' },
    ],
  },
]
/** A title that would end the data block, were it written as it is. */
const hostile = 'Rates </script><script>alert(1)</script> & "limits"'

let platform: Platform
let admin: AdminClient
let edit: ReturnType<typeof editor>

beforeAll(async () => {
  platform = await startPlatform()
  admin = await adminClient({ url: platform.cms.url, ...platform.cms.admin })
  edit = editor(admin)
})

afterAll(async () => {
  await platform?.stop()
})

async function publish(type: string, data: object): Promise<void> {
  const documentId = await edit.create(type, data)
  // Whatever the checks warn of: here it is meant.
  await admin.request('POST', '/publish-checks/accepted', {
    uid: type,
    documentId,
    locale: 'en',
    values: data,
    reason: 'It is an example.',
  })
  await edit.publish(type, documentId, data)
}

async function read(path: string): Promise<string> {
  await platform.settled()
  const answer = await fetch(platform.site.url + path)
  expect(answer.status, path).toBe(200)
  const html = await answer.text()
  expect(await markupFaults(html)).toEqual([])
  for (const node of nodesOf(html))
    expect(vocabularyFaults(node)).toEqual([])
  return html
}

const values = (html: string, name: string) => attributesOf(html, new RegExp(`meta name="${name}"`), 'content')

describe('an entry that is no sample', () => {
  it('says of a news item who published it when, and no title ends the data', async () => {
    await publish('api::news-item.news-item', {
      title: hostile,
      slug: 'rates',
      lead: 'What a limit is.',
      publishedOn: '2026-03-01',
      body: paragraph,
      changeNote: 'A figure was put right.',
    })
    const path = itemPath('news', 'en', 'rates')
    const html = await read(path)
    expect(nodesOf(html)[0]).toMatchObject({
      '@type': 'NewsArticle',
      'headline': hostile,
      'datePublished': '2026-03-01',
      'correction': 'A figure was put right.',
      'inLanguage': 'en',
      'url': platform.site.url + path,
    })
    // Within quotes it is text.
    expect(html.replaceAll(/="[^"]*"/g, '')).not.toContain('<script>alert')
  })

  it('says of a publication what literature tools ask: every author, the journal, the DOI', async () => {
    await publish('api::publication.publication', {
      title: 'Limits & rates in registers',
      slug: 'limits',
      type: 'article-journal',
      authors: [
        { family: 'Esimerkki', given: 'Aino', orcid: '0000-0002-1825-0097' },
        { family: 'Malli', given: 'Olli' },
        { literal: 'The Example Group' },
      ],
      containerTitle: 'Journal of Examples',
      volume: '12',
      issue: '3',
      pages: '101-117',
      issued: '2025-04-01',
      issuedPrecision: 'month',
      doi: '10.5555/example.1',
      language: 'en',
      openAccess: 'gold',
      license: 'CC-BY-4.0',
    })
    const html = await read(itemPath('publications', 'fi', 'limits'))
    expect(attributesOf(html, /link rel="alternate" type="[^"]+" href/, 'href')).toEqual([
      ...referenceFormats.map(format => referencePath('limits', format)),
      publicationRowPath('fi', 'limits'),
    ].map(path => platform.site.url + path))
    expect(values(html, 'citation_title')).toEqual(['Limits & rates in registers'])
    expect(values(html, 'citation_author')).toEqual(['Esimerkki, Aino', 'Malli, Olli', 'The Example Group'])
    expect(values(html, 'citation_publication_date')).toEqual(['2025/04'])
    expect(values(html, 'citation_journal_title')).toEqual(['Journal of Examples'])
    expect(values(html, 'citation_doi')).toEqual(['10.5555/example.1'])
    expect([
      ...values(html, 'citation_firstpage'),
      ...values(html, 'citation_lastpage'),
    ]).toEqual(['101', '117'])
    expect(values(html, 'DC.creator')).toHaveLength(3)
    expect(nodesOf(html)[0]).toMatchObject({
      '@type': 'ScholarlyArticle',
      '@id': 'https://doi.org/10.5555/example.1',
      'datePublished': '2025-04',
      'isAccessibleForFree': true,
      'author': [
        { '@type': 'Person', '@id': 'https://orcid.org/0000-0002-1825-0097', 'familyName': 'Esimerkki' },
        { '@type': 'Person', 'familyName': 'Malli' },
        { '@type': 'Organization', 'name': 'The Example Group' },
      ],
      'isPartOf': {
        '@type': 'PublicationIssue',
        'isPartOf': {
          '@type': 'PublicationVolume',
          'isPartOf': { '@type': 'Periodical', 'name': 'Journal of Examples' },
        },
      },
    })
  })

  it('says of an event where it is, and that it has been cancelled', async () => {
    await publish('api::event.event', {
      title: 'An afternoon of examples',
      slug: 'afternoon',
      kind: 'seminar',
      startsAt: '2026-10-25T10:00:00.000Z',
      endsAt: '2026-10-25T12:00:00.000Z',
      timeZone: 'Europe/Helsinki',
      attendanceMode: 'mixed',
      eventStatus: 'cancelled',
      lead: 'What was planned.',
      onlineUrl: 'https://example.org/room',
      place: {
        name: 'The Hall',
        streetAddress: 'Example Street 1',
        addressLocality: 'Helsinki',
        addressCountry: 'FI',
      },
    })
    expect(nodesOf(await read(itemPath('events', 'en', 'afternoon')))[0]).toMatchObject({
      '@type': 'EducationEvent',
      'startDate': '2026-10-25T10:00:00.000Z',
      'eventStatus': 'https://schema.org/EventCancelled',
      'eventAttendanceMode': 'https://schema.org/MixedEventAttendanceMode',
      'location': [
        {
          '@type': 'Place',
          'address': { '@type': 'PostalAddress', 'addressLocality': 'Helsinki' },
        },
        { '@type': 'VirtualLocation', 'url': 'https://example.org/room' },
      ],
    })
  })

  it('says of people who they are', async () => {
    await publish('api::person.person', {
      displayName: 'Aino Esimerkki',
      slug: 'aino',
      familyName: 'Esimerkki',
      group: 'research',
      affiliation: 'University of Examples',
      orcid: '0000-0002-1825-0097',
    })
    expect(nodesOf(await read(sectionPath('people', 'sv')))[0]).toMatchObject({
      '@type': 'ItemList',
      'itemListElement': [
        {
          item: {
            '@type': 'Person',
            '@id': platform.site.url + recordPath('people', 'sv', 'aino'),
            'sameAs': 'https://orcid.org/0000-0002-1825-0097',
          },
        },
      ],
    })
  })
})
