import { describe, expect, it } from 'vitest'
import { checkOf, checks } from '../../../cms/src/publishing/publish-checks/checks'
import { shadowsIn } from '../../../cms/src/publishing/publish-checks/checks/facts'
import { doiKey } from '../../../cms/src/publishing/publish-checks/dois'
import { fillIn } from '../../../cms/src/publishing/publish-checks/finding'
import { calmWorld, found, heading, link, notes, paragraph, subject } from './support'

const news = { title: 'A title', lead: 'A lead.' }
const event = {
  ...news,
  startsAt: '2026-05-01T09:00:00.000Z',
  endsAt: '2026-05-01T11:00:00.000Z',
  timeZone: 'Europe/Helsinki',
}
const words = { en: 'word', fi: 'sana', sv: 'ord' }
const fact = { label: words, sourceName: words, asOf: '2026-01-01' }
const facts = [
  {
    slug: 'external-investment',
    value: 36,
    format: 'number',
    words: { en: 'external investment million euros', fi: 'ulkoista rahoitusta miljoonaa euroa', sv: 'extern finansiering miljoner euro' },
  },
]

describe('each check', () => {
  it('has a name of its own and tells in three languages what to do, with the same values', () => {
    expect(new Set(checks.map(({ code }) => code)).size).toBe(checks.length)
    for (const { code, texts } of checks) {
      const values = (sentence: string) => [
        ...new Set(sentence.match(/\{\w+\}/g)),
      ].sort()
      expect(values(texts.fi), code).toEqual(values(texts.en))
      expect(values(texts.sv), code).toEqual(values(texts.en))
    }
    expect(fillIn('a {b} {c}', { b: '1' })).toBe('a 1 {c}')
  })

  it('leaves alone what is as it should be', () => {
    expect(found('news-item', {
      ...news,
      body: [
        paragraph('Text.'),
        heading(2),
        heading(3),
        link('/en/news', 'All news'),
      ],
    })).toEqual([])
    expect(found('event', event)).toEqual([])
    expect(found('fact', fact, {}, null)).toEqual([])
  })
})

describe('what has been left empty', () => {
  it.each([
    [
      { __component: 'blocks.call-to-action', heading: 'Join' },
      'action-without-link blocks.0.link',
    ],
    [
      { __component: 'blocks.video', videoUrl: 'https://example.org/v', transcript: ' ' },
      'video-without-transcript blocks.0.transcript',
    ],
    [
      { __component: 'blocks.questions', questions: [] },
      'no-questions blocks.0.questions',
    ],
  ])('%o is warned about', (block, finding) => {
    expect(found('page', {
      ...news,
      blocks: [block],
    })).toEqual([finding])
  })

  it('is a suggestion where a text or a page is', () => {
    expect(notes('news-item', {
      ...news,
      body: [
        paragraph(' '),
      ],
    })).toContain('no-body body')
    expect(notes('board-update', news)).toContain('no-body body')
    expect(notes('news-item', {
      ...news,
      body: [
        paragraph('Text.'),
      ],
    })).not.toContain('no-body body')
    expect(notes('page', { ...news, blocks: [] })).toContain('no-blocks blocks')
  })

  it('a date that is there is not unknown', () => {
    expect(found('fact', { ...fact, dateUnknown: true }, {}, null)).toEqual(['date-and-unknown dateUnknown'])
    expect(found('fact', { ...fact, asOf: null, dateUnknown: true }, {}, null)).toEqual([])
  })
})

describe('a chart', () => {
  const charts = (documentId: string) => found('page', {
    ...news,
    blocks: [
      { __component: 'blocks.rich-text', heading: 'Before' },
      {
        __component: 'blocks.chart',
        fact: { documentId, locale: null },
      },
    ],
  }, {
    isCharted: id => id === 'drawn',
  })

  it('is warned about where its figure has nothing to draw', () => {
    expect(charts('drawn')).toEqual([])
    expect(charts('one-number')).toEqual(['chart-without-values blocks.1.fact'])
  })
})

describe('an address', () => {
  const rivals = (...documentIds: string[]) => ({
    withSlug: (uid: string, slug: unknown) => uid === 'api::news-item.news-item' && slug === 'ours'
      ? documentIds.map(documentId => ({ documentId, locale: 'en', title: 'The other' }))
      : [],
  })

  it('that another published document has stops the publishing', () => {
    expect(found('news-item', { ...news, slug: 'ours' }, rivals('two'))).toEqual(['taken-address slug'])
    expect(found('news-item', { ...news, slug: 'ours' }, rivals('one'))).toEqual([])
    expect(found('news-item', { ...news, slug: 'free' }, rivals('two'))).toEqual([])
  })

  it('that both have from before that was refused stops no correction', () => {
    expect(found('news-item', { ...news, slug: 'ours' }, rivals('two', 'one'))).toEqual([])
  })
})

describe('a menu', () => {
  const inFinnish = (...targets: string[]) => ({
    menus: [
      {
        language: 'fi' as const,
        menu: 'navigation',
        entries: targets.map(target => ({ target, label: target })),
      },
    ],
  })
  const site = {
    name: 'Ours',
    navigation: [
      { label: 'News', section: 'news' },
      {
        label: 'About',
        page: { documentId: 'about', locale: 'en' },
      },
      { label: 'Elsewhere', url: 'https://example.org/en' },
    ],
  }

  it('has what the menus of other languages have', () => {
    expect(found('site', site, inFinnish('section news', 'page about', 'elsewhere'))).toEqual([])
    expect(found('site', site, inFinnish('page about'))).toEqual([])
    expect(found('site', site, inFinnish('section events', 'page about', 'page more'))).toEqual(['menu-of-other-language navigation'])
    expect(found('site', { name: 'Ours' }, inFinnish('section news'))).toEqual(['menu-of-other-language navigation'])
  })
})

describe('a text that is the same in another language', () => {
  const long = 'A text of some length, which two languages never have in common.'
  const inFinnish = (same: string) => ({
    sameTextIn: (_: unknown, field: string, text: string) => `${field} ${text}` === same
      ? ['fi']
      : [],
  })

  it('is warned about, in the lead and in the body', () => {
    expect(found('news-item', { ...news, lead: long }, inFinnish(`lead ${long}`))).toEqual(['same-text lead'])
    expect(found('news-item', {
      ...news,
      body: [
        paragraph(long),
      ],
    }, inFinnish(`body ${long}`))).toEqual(['same-text body'])
  })

  it('may be a name or a place', () => {
    expect(found('news-item', { ...news, lead: 'Biomedicum, Helsinki' }, inFinnish('lead Biomedicum, Helsinki'))).toEqual([])
  })
})

describe('a block that shows what is chosen', () => {
  const chosen = [
    { documentId: 'a', locale: null },
  ]
  it.each([
    ['facts'],
    ['publications'],
    ['partners'],
    ['opportunities'],
  ])('is warned about where nobody sees it, or what was chosen: %s', (field) => {
    const block = (values: object) => found('page', {
      title: 'A title',
      lead: 'A lead.',
      blocks: [
        {
          __component: `blocks.${field}`,
          heading: 'A heading',
          ...values,
        },
      ],
    })
    expect(block({ selection: 'chosen', [field]: chosen })).toEqual([])
    expect(block({ selection: 'automatic', [field]: [] })).toEqual([])
    expect(block({ selection: 'automatic' })).toEqual([])
    expect(block({ selection: 'chosen', [field]: [] })).toEqual([`nothing-chosen blocks.0.${field}`])
    expect(block({})).toEqual([`nothing-chosen blocks.0.${field}`])
    expect(block({ selection: 'automatic', [field]: chosen })).toEqual([`choice-not-shown blocks.0.${field}`])
  })
})

describe('what stops publishing', () => {
  it.each([
    [
      'a picture that nobody described',
      'news-item',
      {
        ...news,
        image: { name: 'a.jpg', alternativeText: '' },
      },
      ['picture-without-text image'],
    ],
    [
      'a decorative picture',
      'news-item',
      {
        ...news,
        image: { name: 'a.jpg', alternativeText: '-' },
      },
      [],
    ],
    [
      'a logo, which stands beside its name',
      'partner',
      {
        name: 'Partner',
        logo: { name: 'a.png' },
      },
      [],
    ],
    [
      'a picture within a text',
      'news-item',
      {
        ...news,
        body: [
          {
            type: 'image',
            image: { name: 'b.jpg' },
            children: [],
          },
        ],
      },
      ['picture-without-text body'],
    ],
    [
      'a heading that skips a level',
      'news-item',
      {
        ...news,
        body: [
          heading(3),
        ],
      },
      ['skipped-heading body'],
    ],
    [
      'a heading that skips a level later',
      'news-item',
      {
        ...news,
        body: [
          heading(2),
          heading(4),
        ],
      },
      ['skipped-heading body'],
    ],
    [
      'a link without words',
      'news-item',
      {
        ...news,
        body: [
          link('https://example.org', ' '),
        ],
      },
      ['empty-link-text body'],
    ],
    [
      'a link that leads nowhere',
      'news-item',
      {
        ...news,
        body: [
          link('example.org', 'Example'),
        ],
      },
      ['link-without-target body'],
    ],
    [
      'an event that ends first',
      'event',
      { ...event, endsAt: '2026-05-01T08:00:00.000Z' },
      ['event-ends-first endsAt'],
    ],
    [
      'an event in no time zone',
      'event',
      { ...event, timeZone: 'Europe/Nowhere' },
      ['event-without-time-zone timeZone'],
    ],
    [
      'an identity code',
      'news-item',
      { ...news, lead: 'She is 131052-308T.' },
      ['identity-code lead'],
    ],
    [
      'an identity code in an address',
      'news-item',
      { ...news, slug: '131052-308t' },
      ['identity-code slug'],
    ],
    [
      'a card number in a block',
      'page',
      {
        ...news,
        blocks: [
          { __component: 'blocks.quote', quotation: '4111 1111 1111 1111' },
        ],
      },
      ['card-number blocks.0.quotation'],
    ],
  ])('%s', (_what, type, values, codes) => {
    const locale = type === 'partner'
      ? null
      : 'en'
    expect(found(type, values, {}, locale)).toEqual(codes)
  })

  it.each(['\u200B', '\u2800', '-', ' . '])('a fact whose source is «%s»', (source) => {
    expect(found('fact', {
      ...fact,
      sourceName: { en: source, fi: source, sv: source },
    }, {}, null)).toContain('fact-without-source sourceName.en')
  })

  it.each(['\u200B', '\u00AD\uFEFF', '\u2800'])('what nobody sees of a picture, a link or a label: «%s»', (nothing) => {
    expect(found('news-item', {
      ...news,
      image: { name: 'a.jpg', alternativeText: nothing },
      body: [
        link('https://example.org', nothing),
      ],
    })).toEqual(['picture-without-text image', 'empty-link-text body'])
    expect(found('topic', {
      slug: 'topic',
      name: { ...words, fi: nothing },
    }, {}, null)).toEqual(['missing-translation name.fi'])
  })

  it('a fact without source or date, unless nobody knows the date', () => {
    expect(found('fact', { ...fact, asOf: null }, {}, null)).toEqual(['fact-without-date asOf'])
    expect(found('fact', { ...fact, asOf: null, dateUnknown: true }, {}, null)).toEqual([])
    expect(found('fact', { ...fact, asOf: null, periodEnd: '2026-01-01' }, {}, null)).toEqual([])
    expect(found('fact', {
      ...fact,
      sourceName: { en: ' ' },
    }, {}, null)).toContain('fact-without-source sourceName.en')
  })

  it('a record without its label in a language', () => {
    expect(found('topic', {
      name: { en: 'Topic', fi: 'Aihe' },
    }, {}, null)).toEqual(['missing-translation name.sv'])
  })

  it('what leads to something that is not published', () => {
    const related = {
      ...news,
      topics: [
        { documentId: 'two', locale: null },
      ],
    }
    expect(found('news-item', related, {
      isPublished: () => false,
    })).toEqual(['unpublished-relation topics'])
    expect(found('news-item', {
      ...news,
      body: [
        link('/en/news/gone', 'Gone'),
      ],
    }, {
      answersAt: () => false,
    })).toEqual(['broken-internal-link body'])
    expect(found('news-item', {
      ...news,
      body: [
        paragraph('We have {fact:gone}.'),
      ],
    })).toEqual(['unknown-fact body'])
    const button = {
      __component: 'blocks.call-to-action',
      link: {
        label: 'Go',
        page: { documentId: 'two', locale: 'en' },
      },
    }
    expect(found('page', {
      ...news,
      blocks: [button],
    }, {
      isPublished: () => false,
    })).toEqual(['unpublished-relation blocks.0.link.page'])
  })

  it('not a block that goes on under the heading of the one before', () => {
    const block = (body: unknown[], title?: string) => ({ __component: 'blocks.rich-text', heading: title, body })
    expect(found('page', {
      ...news,
      blocks: [
        block([
          paragraph('Text.'),
        ], 'Title'),
        block([
          heading(3),
        ]),
      ],
    })).toEqual([])
    expect(found('page', {
      ...news,
      blocks: [
        block([
          heading(3),
        ]),
      ],
    })).toEqual(['skipped-heading blocks.0.body'])
  })
})

describe('what warns', () => {
  it('titles too long, and no description', () => {
    const long = 'x'.repeat(80)
    expect(found('news-item', { ...news, title: long })).toEqual(['long-title title'])
    expect(found('news-item', {
      ...news,
      title: long,
      seo: { title: 'Short' },
    })).toEqual([])
    expect(found('page', { title: 'A title' })).toEqual(['no-description lead'])
  })

  it.each([
    'Effects of <i>in vivo</i>',
    'CO<sub>2</sub>',
    '<scp>HER2</scp>',
    '<mml:math xmlns="x">',
    'A &amp; B',
    '&#946;-catenin',
    '10$^6$ cells',
    '\\textit{in vivo}',
  ])('markup that readers would see: %s', (title) => {
    expect(found('publication', { title }, {}, null)).toEqual(['markup-in-text title'])
    expect(found('publication', { title: 'Plain', abstract: title }, {}, null)).toEqual(['markup-in-text abstract'])
  })

  it.each([
    'p < 0.05 and n > 10',
    'a<b and c>d',
    'CO₂, 10⁶, β & γ; R&D; more',
    'From $5 to $10 in x_1',
  ])('not what only looks like markup: %s', (title) => {
    expect(found('publication', { title }, {}, null)).toEqual([])
  })

  it('a link that did not answer at night, and a number that is due', () => {
    const dead = { status: 'broken', since: '' } as const
    expect(found('news-item', {
      ...news,
      body: [
        link('https://example.org', 'Example'),
      ],
    }, {
      linkResult: () => dead,
    })).toEqual(['dead-external-link body'])
    expect(found('fact', { ...fact, reviewBy: '2026-11-19' }, {}, null)).toEqual(['fact-past-review reviewBy'])
    expect(found('fact', { ...fact, reviewBy: '2026-11-20' }, {}, null)).toEqual([])
  })

  it.each<[string, string, boolean]>([
    ['IMG_1234', 'meeting.jpg', true],
    ['image.jpg', 'a.jpg', true],
    ['Screenshot 2026-11-20', 'a.png', true],
    ['Kuva (3)', 'a.png', true],
    ['.', 'a.png', true],
    ['20261120_1234', 'a.png', true],
    ['group-photo_2', 'group-photo_2.jpg', true],
    ['-', 'a.png', false],
    ['Helsinki', 'helsinki.jpg', false],
    ['Photo 51 by Rosalind Franklin', 'a.jpg', false],
    ['Bild av tre forskare', 'a.jpg', false],
    ['PIK3CA', 'a.jpg', false],
  ])('an alternative text that says nothing: «%s» of %s, %s', (alternativeText, name, isFound) => {
    expect(found('news-item', {
      ...news,
      image: { name, alternativeText },
    })).toEqual(isFound
      ? ['picture-named-as-file image']
      : [])
  })

  it('a date that is still to come', () => {
    expect(found('news-item', { ...news, publishedOn: '2026-11-21' })).toEqual(['date-to-come publishedOn'])
    expect(found('board-update', { ...news, publishedOn: '2027-05-01' })).toEqual(['date-to-come publishedOn'])
    expect(found('news-item', { ...news, publishedOn: '2026-11-20' })).toEqual([])
  })

  it('a DOI that another publication has, named', () => {
    const publication = { title: 'A title', doi: '10.5555/One' }
    const withDoi = (doi: unknown) => doi === '10.5555/One'
      ? [
          { documentId: 'one', title: 'A title' },
          { documentId: 'two', title: 'Another' },
        ]
      : []
    expect(found('publication', publication, { withDoi }, null)).toEqual(['same-doi doi'])
    expect(found('publication', { ...publication, doi: '10.5555/two' }, { withDoi }, null)).toEqual([])
    const [place] = checkOf('same-doi')?.find(subject('publication', publication, null), { ...calmWorld, withDoi }) ?? []
    expect(place?.values).toEqual({ title: 'Another' })
  })

  it.each([
    '10.5555/AbC',
    ' 10.5555/abc ',
    'https://doi.org/10.5555/abc',
    'http://dx.doi.org/10.5555%2FABC',
    'doi: 10.5555/abc',
  ])('%s is one DOI', (doi) => {
    expect(doiKey(doi)).toBe('10.5555/abc')
  })

  it.each(['10.1000/a%2Fb', '10.1000/a/b'])('%s is another', (doi) => {
    expect(doiKey(doi)).toBe(doi.toLowerCase())
  })

  it('what is still to be completed, and a contact whom nobody can reach', () => {
    expect(found('news-item', {
      ...news,
      body: [
        paragraph('Known.'),
        paragraph('To be completed: who answers.'),
      ],
    })).toEqual(['to-be-completed body'])
    const contacts = [
      { label: 'Partnerships', email: 'partners@example.org' },
      { label: 'Media', phone: '+358 50 000 0000' },
      { label: 'Patients', email: '' },
    ]
    expect(found('site', { ...news, name: 'Site', contacts })).toEqual(['contact-without-address contacts.2.email'])
  })

  it.each([
    ['en', 'It raised 36 million euros in all.', 1],
    ['en', 'It raised {fact:external-investment} in all.', 0],
    ['en', 'There were 36 people in the room.', 0],
    ['fi', 'Rahoitusta kertyi 36 miljoonan euron verran.', 1],
    ['sv', 'Finansieringen var 36 miljoner euro.', 1],
    ['sv', 'Mötet tog 36 minuter.', 0],
  ] as const)('a number that is in the register (%s: %s)', (language, sentence, count) => {
    expect(shadowsIn(sentence, language, facts)).toHaveLength(count)
  })

  it('a text that is harder than others of its kind on the site', () => {
    const hard = paragraph('Interdisciplinary multimodal characterisation necessitates comprehensive infrastructural harmonisation throughout participating organisations. '.repeat(10))
    const limits = {
      en: { everyone: 60, patients: 40 },
    }
    expect(found('news-item', {
      ...news,
      body: [hard],
    }, { limits })).toEqual(['hard-to-read body'])
    expect(found('news-item', {
      ...news,
      body: [hard],
    })).toEqual([])
    const plain = paragraph('We read the texts that you send to us, and then we write back. '.repeat(8))
    expect(found('news-item', {
      ...news,
      body: [plain],
    }, { limits })).toEqual([])
    expect(found('board-update', {
      ...news,
      body: [plain],
    }, {
      limits: {
        en: { everyone: 60, patients: 10 },
      },
    })).toEqual(['hard-to-read body'])
  })
})

describe('what is suggested', () => {
  it('better link words, a picture, topics, other languages', () => {
    const body = [
      link('https://example.org', 'Lue lisää'),
      link('https://example.org', 'här'),
    ]
    expect(notes('news-item', { ...news, body }, {
      languagesOf: () => ['en', 'fi'],
    })).toEqual([
      'vague-link-text body',
      'vague-link-text body',
      'no-picture image',
      'no-topics topics',
      'missing-version locale',
    ])
  })
})
