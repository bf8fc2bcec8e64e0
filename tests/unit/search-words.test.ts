import { spawnSync } from 'node:child_process'
import { locales } from '@ican/shared/vocabulary'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { Analysis } from '../../cms/src/delivery/search/analysis'
import { Voikko } from '../../cms/src/delivery/search/analysis/voikko'
import { wordsOf } from '../../cms/src/delivery/search/analysis/words'
import { excerptOf } from '../../cms/src/delivery/search/excerpt'
import { strangers, wordPairs } from '../setup/words'

const dictionary = new Voikko('voikkospell')
const isInstalled = spawnSync('voikkospell', ['--version']).error === undefined
const analyses = [
  [
    'by rules alone',
    new Analysis(new Voikko('no-such-command')),
  ],
  ...isInstalled
    ? [
        [
          'with a dictionary of Finnish',
          new Analysis(dictionary),
        ] as const,
      ]
    : [],
] as const

afterAll(() => dictionary.stop())

describe.each(analyses)('words taken apart %s', (_, analysis) => {
  async function meet({ locale, typed, written }: typeof wordPairs[number]): Promise<boolean> {
    const [asked, kept] = await Promise.all([typed, written].map(async word => (await analysis.formsOf([word], locale))(word)))
    const found = [
      ...kept?.own ?? [],
      ...kept?.parts.flat() ?? [],
    ]
    return asked?.own.some(form => found.includes(form)) ?? false
  }

  it('find each other in all their forms, and within compounds', async () => {
    const missed = []
    for (const pair of wordPairs) {
      // What begins as it was typed is found by its beginning.
      if (!pair.written.startsWith(pair.typed) && !await meet(pair))
        missed.push(`${pair.locale}: ${pair.typed} → ${pair.written}`)
    }
    expect(missed).toEqual([])
  })

  it('take no longer however they are made up', async () => {
    for (const word of [
      'a'.repeat(60),
      'työ'.repeat(20),
      'syöpätutkimus'.repeat(5),
      'vårds'.repeat(12),
    ]) {
      for (const locale of locales)
        expect((await analysis.formsOf([word], locale))(word).parts.length, word).toBeLessThan(30)
    }
  })

  it('do not find what only looks alike', async () => {
    const found = []
    for (const pair of strangers) {
      if (await meet(pair))
        found.push(`${pair.typed} → ${pair.written}`)
    }
    expect(found).toEqual([])
  })
})

it.runIf(isInstalled)('the dictionary tells a rare word from a misspelt one', async () => {
  const analysis = new Analysis(dictionary)
  expect(await analysis.isInDictionary('hinta')).toBe(true)
  expect(await analysis.isInDictionary('suostumuss')).toBe(false)
  expect(await new Analysis(new Voikko('no-such-command')).isInDictionary('hinta')).toBe(false)
})

it('a dictionary that hangs or dies is done without', async () => {
  const forms = async (command: string) => (await new Analysis(new Voikko(command)).formsOf(['syövän'], 'fi'))('syövän')
  expect(await forms('false')).toEqual(await forms('no-such-command'))
  expect(await forms('yes')).toEqual(await forms('no-such-command'))
})

describe('the words of a text', () => {
  it('are letters and digits only, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const { text: word, start, end } of wordsOf(text)) {
        expect(word).toMatch(/^[\p{L}\p{N}]*$/u)
        // U+FEFF counts as a space in JavaScript; within a word nobody sees it. Digits may stand in groups.
        if (!/^\d+$/.test(word))
          expect(text.slice(start, end)).not.toMatch(/[^\S\uFEFF]/)
      }
    }))
  })

  it('are not parted by what nobody sees', () => {
    expect(wordsOf('Keuh\u00ADko\u00ADsyö\u00ADvän zwsp\u200Bsanaa\u2060 no\uFE0Fw').map(({ text }) => text)).toEqual([
      'keuhkosyövän',
      'zwspsanaa',
      'now',
    ])
  })

  it('take digits in groups for one number', () => {
    expect(wordsOf('70 000, 70,000, 70.000, 70\u00A0000 and 1,234,567; but 31.12.2020, 10 and 2020 2022').map(({ text }) => text)).toEqual([
      '70000',
      '70000',
      '70000',
      '70000',
      'and',
      '1234567',
      'but',
      '31',
      '12',
      '2020',
      '10',
      'and',
      '2020',
      '2022',
    ])
  })

  it('keep å, ä and ö, and lose other marks', () => {
    expect(wordsOf('Crème brûlée, ÅÄÖ – 10.5555/x').map(({ text }) => text)).toEqual([
      'creme',
      'brulee',
      'åäö',
      '10',
      '5555',
      'x',
    ])
  })
})

describe('a quotation', () => {
  const text = `${'Before it. '.repeat(30)}Here stands the word that was looked for. ${'After it. '.repeat(30)}`
  const start = text.indexOf('word')

  it('shows what was looked for, marked, between whole words', () => {
    const parts = excerptOf(text, [
      { start, end: start + 4, term: 0 },
    ])
    expect(parts.filter(({ isMatch }) => isMatch).map(part => part.text)).toEqual(['word'])
    const whole = parts.map(part => part.text).join('')
    expect(whole).toMatch(/^… \S/)
    expect(whole).toMatch(/\S …$/)
    expect(whole.length).toBeLessThan(240)
    expect(text).toContain(whole.slice(2, -2))
  })

  it('keeps a heading from running into what follows it', () => {
    const text = 'A heading\nA sentence.\nAnother one'
    expect(excerptOf(text, [
      { start: 2, end: 9, term: 0 },
    ]).map(part => part.text)).toEqual(['A ', 'heading', ' · A sentence. Another one'])
  })

  it('shows the beginning where nothing in it was looked for', () => {
    expect(excerptOf('Short.', [])).toEqual([
      { text: 'Short.', isMatch: false },
    ])
    expect(excerptOf('', [])).toEqual([])
  })
})
