import type { Check } from '../types'
import { audienceOf, lixOf, proseOf } from '../reading'

/** What search engines show of a title before they cut it off, with the site's name after it. */
const TITLE_LENGTH = 70

/** What a reader takes in at one go, in words. */
const PARAGRAPH_LENGTH = 120

interface Seo { title?: string | null, description?: string | null }

export const longTitle: Check = {
  code: 'long-title',
  level: 'warn',
  name: { en: 'Long title', fi: 'Pitkä otsikko', sv: 'Lång rubrik' },
  texts: {
    en: 'The title has {length} characters; lists and search engines cut it off after about {limit}. Shorten it, or give a shorter one for search engines.',
    fi: 'Otsikossa on {length} merkkiä; luettelot ja hakukoneet katkaisevat sen noin {limit} merkin kohdalta. Lyhennä sitä tai anna hakukoneille lyhyempi otsikko.',
    sv: 'Rubriken har {length} tecken; listor och sökmotorer kapar den efter ungefär {limit}. Korta den, eller ge sökmotorerna en kortare.',
  },
  find: ({ locale, values }) => {
    const seo = values.seo as Seo | null | undefined
    const title = String(seo?.title || values.title || '')
    return locale !== null && title.length > TITLE_LENGTH
      ? [
          {
            path: 'title',
            values: {
              length: String(title.length),
              limit: String(TITLE_LENGTH),
            },
          },
        ]
      : []
  },
}

/** Tags and entities of HTML, MathML and JATS, which come with titles that publishers register; «p < 0.05» is none. */
const markup = /<\/?[a-z][a-z:]*(?:\s[^<>=]+=[^<>]*)?\/?>|&(?:[a-z]{2,}\d*|#\d+|#x[\da-f]+);|\\[a-z]+\{|\$[^\s$^_\\]*[\^_\\][^$]*\$/i

export const markupInText: Check = {
  code: 'markup-in-text',
  level: 'warn',
  name: { en: 'Markup in plain text', fi: 'Merkintäkieltä tekstissä', sv: 'Märkspråk i texten' },
  texts: {
    en: 'Readers would see “{markup}” as it stands. Write plain letters: CO₂, 10⁶, β.',
    fi: 'Lukijat näkisivät merkinnän ”{markup}” sellaisenaan. Kirjoita pelkkiä kirjaimia: CO₂, 10⁶, β.',
    sv: 'Läsarna skulle se ”{markup}” precis så. Skriv vanliga tecken: CO₂, 10⁶, β.',
  },
  find: ({ texts }) => texts.flatMap(({ path, text, kind }) => {
    const [found] = (kind !== 'slug' && markup.exec(text)) || []
    return found === undefined
      ? []
      : [
          {
            path,
            values: { markup: found },
          },
        ]
  }),
}

export const noDescription: Check = {
  code: 'no-description',
  level: 'warn',
  name: { en: 'No lead and no description', fi: 'Ei ingressiä eikä kuvausta', sv: 'Varken ingress eller beskrivning' },
  texts: {
    en: 'There is no lead and no description: lists, search engines and shared links have nothing to show. Write one or two sentences.',
    fi: 'Ingressi ja kuvaus puuttuvat: luetteloilla, hakukoneilla ja jaetuilla linkeillä ei ole mitään näytettävää. Kirjoita yksi tai kaksi virkettä.',
    sv: 'Ingress och beskrivning saknas: listor, sökmotorer och delade länkar har inget att visa. Skriv en eller två meningar.',
  },
  find: ({ uid, locale, values }) => {
    const seo = values.seo as Seo | null | undefined
    return locale !== null && uid !== 'api::site.site' && !values.lead && !values.description && !seo?.description
      ? [
          { path: 'lead' },
        ]
      : []
  },
}

export const hardToRead: Check = {
  code: 'hard-to-read',
  level: 'warn',
  name: { en: 'Hard to read', fi: 'Vaikealukuinen', sv: 'Svårläst' },
  texts: {
    en: 'The text is hard to read for its audience: LIX {lix}, and the limit for this site’s texts in this language is {limit}. Shorten sentences and use everyday words.',
    fi: 'Teksti on kohderyhmälleen vaikealukuista: LIX-arvo on {lix}, ja sivuston samankielisten tekstien raja on {limit}. Lyhennä virkkeitä ja käytä arkisia sanoja.',
    sv: 'Texten är svårläst för sin målgrupp: LIX {lix}, och gränsen för webbplatsens texter på det här språket är {limit}. Korta meningarna och använd vardagliga ord.',
  },
  find: (subject, { limits }) => {
    const limit = subject.locale === null
      ? undefined
      : limits[subject.locale]?.[audienceOf(subject)]
    const lix = lixOf(proseOf(subject))
    return limit !== undefined && lix !== undefined && lix > limit
      ? [
          {
            path: 'body' in subject.values
              ? 'body'
              : 'blocks',
            values: {
              lix: String(lix),
              limit: String(Math.floor(limit)),
            },
          },
        ]
      : []
  },
}

export const longParagraph: Check = {
  code: 'long-paragraph',
  level: 'note',
  name: { en: 'Long paragraph', fi: 'Pitkä kappale', sv: 'Långt stycke' },
  texts: {
    en: 'A paragraph has {words} words. Two shorter ones are easier to read on a phone.',
    fi: 'Yhdessä kappaleessa on {words} sanaa. Kaksi lyhyempää on puhelimella helpompi lukea.',
    sv: 'Ett stycke har {words} ord. Två kortare är lättare att läsa på en telefon.',
  },
  find: ({ texts }) => texts
    .filter(({ kind }) => kind === 'passage')
    .map(({ path, text }) => ({ path, words: text.split(/\s+/).length }))
    .filter(({ words }) => words > PARAGRAPH_LENGTH)
    .map(({ path, words }) => ({
      path,
      values: {
        words: String(words),
      },
    })),
}

export const noTopics: Check = {
  code: 'no-topics',
  level: 'note',
  name: { en: 'No topics', fi: 'Ei aiheita', sv: 'Inga ämnen' },
  texts: {
    en: 'No topic is chosen, so readers cannot find this by topic.',
    fi: 'Aihetta ei ole valittu, joten lukijat eivät löydä tätä aiheittain.',
    sv: 'Inget ämne är valt, så läsarna hittar inte detta via ämnen.',
  },
  find: ({ uid, values }) => ['api::news-item.news-item', 'api::event.event', 'api::publication.publication'].includes(uid) && isNone(values.topics)
    ? [
        { path: 'topics' },
      ]
    : [],
}

function isNone(value: unknown): boolean {
  return !Array.isArray(value) || value.length === 0
}
