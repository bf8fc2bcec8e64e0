import type { Locale } from '@ican/shared/vocabulary'
import type { WishOfReader } from '../../cms/src/delivery/search/analysis/question-words'
import type { Phrase } from '../../cms/src/delivery/search/synonyms'
import type { Candidate } from '../../cms/src/delivery/search/table'
import { locales } from '@ican/shared/vocabulary'
import { describe, expect, it } from 'vitest'
import { Analysis } from '../../cms/src/delivery/search/analysis'
import { wishOf } from '../../cms/src/delivery/search/analysis/question-words'
import { Voikko } from '../../cms/src/delivery/search/analysis/voikko'
import { idRange } from '../../cms/src/delivery/search/entry-ids'
import { ASKING, searchKinds } from '../../cms/src/delivery/search/kinds'
import { storable } from '../../cms/src/delivery/search/misses'
import { ranked } from '../../cms/src/delivery/search/ranking'
import { partsOf } from '../../cms/src/delivery/search/terms'
import { termsOf } from '../../cms/src/delivery/search/terms-of'

const analysis = new Analysis(new Voikko('no-such-command'))

/** Phrases that mean the same, in one language. */
async function synonyms(locale: Locale, ...phrases: string[]): Promise<Map<string, Phrase[]>> {
  const group: Phrase[] = []
  for (const words of phrases.map(phrase => phrase.split(' '))) {
    const formsOf = await analysis.formsOf(words, locale)
    group.push({
      words,
      locale,
      group,
      forms: words.map(formsOf),
    })
  }
  const byForm = new Map<string, Phrase[]>()
  for (const phrase of group) {
    phrase.forms[0]?.own.forEach(form => byForm.set(form, [
      ...byForm.get(form) ?? [],
      phrase,
    ]))
  }
  return byForm
}

/** Whether what is looked for can be said by a word. */
async function isSaidBy(text: string, locale: Locale, word: string, known: Map<string, Phrase[]>): Promise<boolean> {
  const { terms } = await termsOf(analysis, text, known, locale)
  const { own } = (await analysis.formsOf([word], locale))(word)
  return terms.some(({ alternatives }) => alternatives.some(({ units }) => units.some(({ forms }) => forms.some(form => own.includes(form)))))
}

describe('what is looked for', () => {
  it.each([
    [
      'en',
      'can I withdraw my consent',
      ['withdraw', 'consent'],
    ],
    [
      'en',
      'how long are my samples kept',
      ['samples', 'kept'],
    ],
    [
      'fi',
      'miten voin osallistua',
      ['osallistua'],
    ],
    [
      'fi',
      'pitääkö minun osallistua',
      ['osallistua'],
    ],
    [
      'sv',
      'måste jag delta',
      ['delta'],
    ],
    [
      'sv',
      'hur mycket kostar det',
      ['kostar'],
    ],
    // Nothing but question words is looked for as it stands.
    [
      'en',
      'who are you',
      ['who', 'are', 'you'],
    ],
  ] as const)('in %s «%s» is %j', async (locale, text, wanted) => {
    expect((await termsOf(analysis, text, new Map(), locale)).terms.map(term => term.text)).toEqual(wanted)
  })

  it('is also said by words that mean the same, in any form', async () => {
    const known = await synonyms('fi', 'läheiset', 'omaiset', 'perhe')
    expect(await isSaidBy('omaisille', 'fi', 'läheisten', known)).toBe(true)
    expect(await isSaidBy('omaisille', 'fi', 'sairaala', known)).toBe(false)
  })

  it('is understood as a phrase, though its words tell nothing alone', async () => {
    const known = await synonyms('en', 'say no', 'refuse', 'voluntary')
    expect(await isSaidBy('can I say no', 'en', 'voluntary', known)).toBe(true)
    expect(await isSaidBy('can I say no', 'en', 'say', known)).toBe(false)
    expect(await isSaidBy('is it voluntary', 'en', 'no', known)).toBe(false)
  })

  it('tells what sort of answer is wished for', () => {
    expect(wishOf(['how', 'many', 'researchers'])).toMatchObject({ amount: true, own: false })
    expect(wishOf(['kuka', 'näkee', 'tietoni'])).toMatchObject({ amount: false, own: true })
    expect(wishOf(['får', 'jag', 'betalt'])).toMatchObject({ amount: false, own: true })
    expect(wishOf(['samples', 'for', 'research'])).toMatchObject({ research: true, event: false })
    expect(wishOf(['näytteet', 'tutkijalle'])).toMatchObject({ research: true, event: false })
    expect(wishOf(['anmälan', 'till', 'partnerseminariet'])).toMatchObject({ research: false, event: true })
    expect(wishOf(['kliininen', 'tutkimus'])).toEqual({
      amount: false,
      own: false,
      research: false,
      event: false,
    })
  })
})

describe('entries', () => {
  /** Something that is said by all of some words together. */
  const saidBy = (...words: string[]) => [
    {
      text: words.join(''),
      loose: [],
      alternatives: [
        {
          units: words.map(beginning => ({ beginning, forms: [] })),
          weight: 1,
        },
      ],
    },
  ]
  const wish = (wished: Partial<WishOfReader> = {}): WishOfReader => ({
    amount: false,
    own: false,
    research: false,
    event: false,
    contact: false,
    ...wished,
  })
  const entry = (id: number, title: string, text: string, more: Partial<Candidate> = {}): Candidate => ({
    id,
    kind: 'news',
    weight: 1,
    audience: null,
    tokens: {
      title: ` ${title} `,
      titleForms: '',
      text: ` ${text} `,
      textForms: '',
    },
    ...more,
  })

  it('stand higher with both parts of a compound in one passage', () => {
    const candidates = [
      entry(2, 'something', 'a partner \n a guide'),
      entry(1, 'something', 'a guide of a partner \n something'),
    ]
    expect(ranked(candidates, saidBy('partner', 'guide'), wish())).toEqual([1, 2])
  })

  it('stand higher with a word in the title, by their kind, and for whom they are meant', () => {
    const candidates = [
      entry(1, 'something', 'on consent'),
      entry(2, 'consent', 'something'),
      entry(3, 'something', 'on consent and consent', { weight: 3, audience: 'patients' }),
      entry(4, 'something', 'on consent and consent', { weight: 3, audience: 'professionals' }),
    ]
    expect(ranked(candidates, saidBy('consent'), wish({ own: true }))).toEqual([3, 4, 2, 1])
  })

  it('stand higher where somebody to ask is looked for, and they say whom', () => {
    const candidates = [
      entry(1, 'something', 'a partner', { kind: 'page', audience: ASKING }),
      entry(2, 'something', 'a partner', { kind: 'page' }),
    ]
    expect(ranked(candidates, saidBy('partner'), wish())).toEqual([2, 1])
    expect(ranked(candidates, saidBy('partner'), wish({ contact: true }))).toEqual([1, 2])
  })

  it('have ids of their own language and kind', () => {
    const ranges = locales.flatMap(locale => searchKinds.map(kind => idRange(locale, kind))).toSorted(([one], [other]) => one - other)
    ranges.forEach(([first, last], index) => {
      expect(first).toBeLessThan(last)
      expect(Number.isSafeInteger(last)).toBe(true)
      expect(ranges[index + 1]?.[0] ?? Infinity).toBeGreaterThan(last)
    })
    for (const locale of locales) {
      const [first, last] = idRange(locale)
      for (const kind of searchKinds)
        expect(idRange(locale, kind).every(id => id >= first && id <= last)).toBe(true)
    }
  })
})

describe('of a question in vain', () => {
  it.each([
    ['  Hoito-ohje  ', 'hoito ohje'],
    ['symposium 2022', 'symposium 2022'],
  ])('«%s» is stored as «%s»', (text, words) => expect(storable(text)).toBe(words))

  it.each([
    '',
    'somebody@example.org',
    '040 123 4567',
    '+358401234567',
    '131052-308T',
    'my doctor said that the sample which was taken',
    'a'.repeat(61),
  ])('«%s» is not stored', text => expect(storable(text)).toBeUndefined())
})

describe('the parts of a compound, beside the whole,', () => {
  const alternative = (...forms: string[][]) => ({
    units: forms.map(each => ({ forms: each })),
    weight: 0.7,
  })
  const formsOf = (...alternatives: ReturnType<typeof alternative>[]) => partsOf({ text: 'x', alternatives, loose: [] }).alternatives.map(({ units }) => units.map(({ forms }) => forms))

  it('are not stems so short that many other words have them', () => {
    expect(formsOf(alternative(['fvalkosolu']), alternative(['fvalko', 'fval'], ['fsol']))).toEqual([
      [
        ['fvalko', 'fval'],
        ['fsol'],
      ],
      [
        ['fvalkosolu'],
      ],
      [
        ['fvalko'],
      ],
    ])
  })

  it('are what there is, where there is nothing longer', () => {
    expect(formsOf(alternative(['fver'], ['fsuo']))).toEqual([
      [
        ['fver'],
        ['fsuo'],
      ],
      [
        ['fver'],
      ],
      [
        ['fsuo'],
      ],
    ])
  })
})
