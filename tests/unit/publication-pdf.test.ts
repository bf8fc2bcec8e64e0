import type { PublicationList } from '../../web/server/utils/publicationPdf'
import type { PdfElement } from '../setup/read-pdf'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publication as record } from '../../web/design/records'
import { drawable } from '../../web/server/utils/pdf/lines'
import { fontNames, Typefaces } from '../../web/server/utils/pdf/typefaces'
import { writePdf } from '../../web/server/utils/pdf/writePdf'
import { publicationPdf } from '../../web/server/utils/publicationPdf'
import { partsOf, readPdf } from '../setup/read-pdf'

const folder = join(import.meta.dirname, '..', '..', 'web', 'server', 'assets', 'fonts')
const fonts = Object.fromEntries(fontNames.map(name => [
  name,
  new Uint8Array(readFileSync(join(folder, `${name}.woff`))),
]))

const publication = {
  ...record,
  issued: '2023-05-09',
  sample: false,
  notices: [] as typeof record.notices,
}

function listOf(changes: Partial<typeof publication>[], others: Partial<PublicationList> = {}): PublicationList {
  return {
    publications: changes.map(change => ({
      ...publication,
      ...change,
    })),
    query: {},
    names: {
      site: { name: 'Example & Flagship', tagline: '', updatedAt: null },
      topics: [],
      people: [],
    },
    locale: 'en',
    siteUrl: 'https://example.org',
    day: '2026-11-30',
    ...others,
  }
}

function write(changes: Partial<typeof publication>[], others: Partial<PublicationList> = {}) {
  return writePdf(publicationPdf(listOf(changes, others)), fonts)
}

async function read(changes: Partial<typeof publication>[], others: Partial<PublicationList> = {}) {
  return readPdf(await write(changes, others))
}

/** Of a text that goes on from line to line the reader leaves out the spaces at their ends. */
const letters = (elements: PdfElement[]) => elements.map(({ text }) => text.replaceAll(/\s/g, '')).join('')
const words = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

describe('a list of publications as PDF', () => {
  it('tells programs that read aloud its title, author, language and structure', async () => {
    const file = await read([
      {},
      { issued: '2022-01-01', type: 'article' },
    ])
    expect(file).toMatchObject({
      title: 'Publications – Example & Flagship',
      author: 'Example & Flagship',
      language: 'en',
      isMarked: true,
      conformance: '1',
      pageCount: 1,
      artifacts: ['Example & Flagship – Publications 1 / 1'],
    })
    expect(partsOf(file.elements, 'H1').map(({ text }) => text)).toEqual(['Publications'])
    expect(partsOf(file.elements, 'H2').map(({ text }) => text)).toEqual(['2023', '2022'])
    expect(partsOf(file.elements, 'L')).toHaveLength(2)
    const entries = partsOf(file.elements, 'LI').map(({ text }) => words(text))
    expect(entries).toHaveLength(2)
    expect(entries[0]).toContain(publication.title)
    expect(entries[0]).toContain('2023;1(2):3–4. https://doi.org/10.5555/example')
    expect(entries[0]).not.toContain('Journal article')
    expect(entries[1]).toContain('Preprint.')
    expect(partsOf(file.elements, 'Link').map(({ text }) => words(text))).toEqual([
      'https://example.org/en/publications',
      'https://doi.org/10.5555/example',
      'https://doi.org/10.5555/example',
    ])
    expect(file.links).toEqual(partsOf(file.elements, 'Link').map(({ text }) => words(text)))
  })

  it('says what it is narrowed to, how many there are, when it was made and where the list is', async () => {
    const file = await read([{}], {
      locale: 'fi',
      query: {
        q: 'syöpä <b>',
        topic: 'data',
        term: '2019-2022',
        type: 'article-journal',
        access: 'open',
        person: 'aino',
        order: 'title',
      },
      names: {
        site: { name: 'Lippulaiva', tagline: '', updatedAt: null },
        topics: [
          {
            slug: 'data',
            name: { en: 'Data', fi: 'Terveystieto', sv: null },
          },
        ],
        people: [
          { displayName: 'Aino Esimerkkilä' },
        ],
      },
    })
    const told = partsOf(file.elements, 'P').map(({ text }) => words(text))
    expect(told.slice(0, 11)).toEqual([
      'Lippulaiva',
      'Hakusanat: ”syöpä <b>”',
      'Aihe: Terveystieto',
      'Rahoituskausi: 2019–2022',
      'Tyyppi: Lehtiartikkeli',
      'Saatavuus: Avoimesti saatavilla',
      'Henkilö: Aino Esimerkkilä',
      'Järjestys: Otsikon mukaan',
      '1 julkaisu',
      'Luettelo on laadittu 30. marraskuuta 2026.',
      `Luettelo verkkosivustolla: ${file.links[0]}`,
    ])
    expect(new URL(file.links[0] ?? '').searchParams.get('q')).toBe('syöpä <b>')
    expect(file.title).toContain('Terveystieto')
    expect(partsOf(file.elements, 'H2')).toEqual([])
    expect(partsOf(file.elements, 'Span').some(({ lang, text }) => lang === 'en' && text === publication.title)).toBe(true)
  })

  it('marks what was retracted and what is made up', async () => {
    const { elements } = await read([
      {
        sample: true,
        notices: [
          {
            kind: 'retraction',
            issued: '2021-05-03',
            doi: '10.5555/notice',
            note: null,
          },
        ],
      },
    ])
    const [entry] = partsOf(elements, 'LI')
    expect(entry?.text).toContain('Retracted (2021-05-03), 10.5555/notice')
    expect(entry?.text).toContain('[Sample: made-up example content]')
  })

  it.each([
    'β-catenin and α/β, ≥ 10⁶ CD8⁺ cells, CO₂',
    'Žemaitė, Łukasz, Đorđević, Sámi ŋ',
    'Пётр Иванов о лечении',
    'Nguyễn Thị Ánh',
    'Hyvää työtä: ääkköset, Åbo – ”lainaus”',
    'office fluffy efficient ﬁ',
    'a\u030Ao\u0308',
  ])('draws every letter of «%s»', async (title) => {
    const { elements } = await read([
      {
        title,
        authors: [
          {
            ...publication.authors[0],
            family: null,
            given: null,
            literal: title,
            orcid: null,
            person: null,
          },
        ],
      },
    ])
    const [name, authors] = partsOf(partsOf(elements, 'LI'), 'P').map(({ text }) => words(text))
    const written = title.normalize('NFC').replace('ﬁ', 'fi')
    expect(name).toBe(written)
    expect(authors).toBe(written)
    expect(words(elements.map(({ text }) => text).join())).not.toContain('⎕')
  })

  it('shows a sign for what no font has, and says so', async () => {
    const { elements } = await read([
      { title: '王小明 on genes' },
    ])
    expect(partsOf(partsOf(elements, 'LI'), 'P')[0]?.text).toBe('⎕⎕⎕ on genes')
    expect(partsOf(elements, 'P').at(-1)?.text).toContain('⎕ stands for a character')
  })

  it('is made of the same bytes on the same day', async () => {
    const list = [
      {},
      { title: 'β' },
    ]
    expect(Buffer.compare(await write(list), await write(list))).toBe(0)
    expect(Buffer.compare(await write(list), await write(list, { day: '2026-12-01' }))).not.toBe(0)
  })

  it('goes on from page to page with all of a thousand authors and of a title without a space', async () => {
    const authors = Array.from({ length: 1000 }, (_, index) => ({
      family: `Sukunimi${index}`,
      given: 'Etunimi',
      literal: null,
      orcid: null,
      person: null,
    }))
    const title = 'N'.repeat(500)
    const file = await read([
      { authors, title },
      {},
    ])
    const [name] = partsOf(partsOf(file.elements, 'LBody'), 'P')
    expect(file.pageCount).toBeGreaterThan(3)
    expect(file.artifacts.at(-1)).toMatch(new RegExp(`${file.pageCount} / ${file.pageCount}$`))
    expect(name?.text).toBe(title)
    expect(letters(file.elements)).toContain(authors.map(({ family, given }) => `${given}${family}`).join(','))
  })

  it('can be read back to the letter, whatever is written', async () => {
    const candidates = Array.from({ length: 0x2400 }, (_, code) => String.fromCodePoint(code + 0x20))
    const faces = new Typefaces(fonts)
    const known = candidates.filter((letter) => {
      const [run] = faces.runsOf(letter, 'serif')
      return drawable(letter) === letter && run?.text === letter && run.actual === undefined && !/\p{M}/u.test(letter)
    })
    expect(known.length).toBeGreaterThan(1500)
    await fc.assert(fc.asyncProperty(fc.array(fc.string({
      unit: fc.constantFrom(...known),
      minLength: 1,
      maxLength: 60,
    }), { minLength: 1, maxLength: 20 }), async (written) => {
      // A title has at least one letter.
      const titles = written.map(title => `x${title}`)
      const { elements } = await read(titles.map(title => ({ title })))
      expect(partsOf(elements, 'LI').map(entry => letters(partsOf([entry], 'P').slice(0, 1)))).toEqual(titles.map(title => title.normalize('NFC').replaceAll(/\s/g, '')))
    }), { numRuns: 4, endOnFailure: true })
  }, 60_000)

  it('lets others run between its entries', async () => {
    let turns = 0
    let isDone = false
    const other = () => {
      turns++
      if (!isDone)
        setImmediate(other)
    }
    other()
    await write(Array.from({ length: 300 }, (_, index) => ({ title: `Publication ${index}` })))
    isDone = true
    expect(turns).toBeGreaterThan(300)
  })
})
