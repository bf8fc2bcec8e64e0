/// <reference path="./modules.d.ts" />
import type { Locale } from '@ican/shared/vocabulary'
import type { CslItem } from '../cslItem'
import CSL from 'citeproc'
import apa from './apa.csl?raw'
import harvard from './harvard.csl?raw'
import british from './locales-en-GB.xml?raw'
import finnish from './locales-fi-FI.xml?raw'
import swedish from './locales-sv-SE.xml?raw'
import vancouver from './vancouver.csl?raw'

export type CitationStyle = 'vancouver' | 'apa' | 'harvard'

type Writer = (item: CslItem) => string

const styles: Record<CitationStyle, string> = { vancouver, apa, harvard }

const locales: Record<Locale, { language: string, terms: string }> = {
  en: { language: 'en-GB', terms: british },
  fi: { language: 'fi-FI', terms: finnish },
  sv: { language: 'sv-SE', terms: swedish },
}

/** The references within a text, of which we write none: without them an engine is made in half the time and memory. */
const inText = /<citation\b.*?<\/citation>/s
const nothingInText = '<citation><layout><text value="1"/></layout></citation>'

/** To make an engine takes longer than all that it writes on a page. */
const writers = new Map<string, Writer>()

/** Writes an item as a style has it in a list of references, in the words of a language. */
export function citationWriter(style: CitationStyle, locale: Locale): Writer {
  const key = `${style} ${locale}`
  return (item) => {
    const write = writers.get(key) ?? makeWriter(style, locale)
    // What an engine had in hand when it failed would be in the way of the next item: that one gets a new engine.
    writers.delete(key)
    const reference = write(item)
    writers.set(key, write)
    return reference
  }
}

function makeWriter(style: CitationStyle, locale: Locale): Writer {
  const { language } = locales[locale]
  let current: CslItem | undefined
  let written = 0
  const engine = new CSL.Engine({
    // What a locale lacks is looked for in American English, of which British has what these styles use.
    retrieveLocale: asked => Object.values(locales).find(each => each.language === asked)?.terms ?? british,
    retrieveItem: id => ({ ...current, id }),
  }, styles[style].replace(inText, nothingInText), language, true)
  // Taken apart, the particles of a name would be put where German has them: «Vega, Juan de la».
  engine.opt.development_extensions.parse_names = false
  engine.setOutputFormat('text')
  return (item) => {
    current = item
    written += 1
    // An engine looks at an item once. One with a new id takes the place of the last.
    engine.updateItems([
      String(written),
    ])
    const [, entries] = engine.makeBibliography()
    const entry = entries.join('').trim()
    // Vancouver numbers its list of references, which has but one here.
    return style === 'vancouver'
      ? entry.replace(/^1\.\s+/, '')
      : entry
  }
}
