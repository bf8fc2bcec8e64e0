import type { WishOfReader } from './analysis/question-words'
import type { SearchKind } from './kinds'
import type { Candidate } from './table'
import type { Alternative, Term, Unit } from './terms'
import type { Tokens } from './word-rows'
import { ASKING } from './kinds'
import { isLong } from './terms'

/** What it is worth that a word stands in the title, as it was typed or in another form; in the text it is worth at most 1. */
const IN_TITLE = { typed: 1.5, formed: 1.3 }
/** What it adds that all that was asked for stands in one passage, such as a question with its answer, and in the title. */
const TOGETHER = { inPassage: 1, inTitle: 1.5 }
/** BM25's own usual numbers: how soon more of the same adds little, and how much a long text counts for less (Robertson & Zaragoza 2009). */
const SATURATION = 1.2
const BY_LENGTH = 0.3
/** What an entry loses that lacks some of what was asked for. */
const LACKING = 1.5
/** How much more an entry weighs that is of the sort that was wished for: a figure, what is written for patients, what there is to do research with, an event, or the page that tells whom to ask. */
const WISHED = {
  amount: 3,
  own: 2,
  research: 3,
  event: 1.8,
  contact: 2.5,
}

interface Told { id: number, weight: number, byTerm: number[], together: number }

/** The ids of the entries, the best first. */
export function ranked(candidates: Candidate[], terms: Term[], wish: WishOfReader): number[] {
  const average = candidates.reduce((sum, { tokens }) => sum + tokens.text.length, 1) / Math.max(1, candidates.length)
  const told = candidates.map(({ id, weight, tokens, kind, audience }): Told => ({
    id,
    weight: weight * wishedFor(wish, kind, audience),
    byTerm: terms.map(term => worthOf(term, tokens, tokens.text.length / average)),
    together: togetherness(terms, tokens),
  }))
  // What few have tells more than what all have.
  const rarity = terms.map((_, index) => Math.log(1 + told.length / Math.max(1, told.filter(({ byTerm }) => byTerm[index] !== 0).length)))
  const most = rarity.reduce((sum, each) => sum + each, 0)
  const scores = new Map(told.map(({ id, weight, byTerm, together }) => {
    const had = byTerm.reduce((sum, worth, index) => worth > 0
      ? sum + (rarity[index] ?? 0)
      : sum, 0)
    const worth = byTerm.reduce((sum, each, index) => sum + each * (rarity[index] ?? 0), 0)
    return [id, worth * weight * (1 + together) * (had / most) ** LACKING]
  }))
  return told.map(({ id }) => id).toSorted((one, other) => (scores.get(other) ?? 0) - (scores.get(one) ?? 0) || other - one)
}

function wishedFor(wish: WishOfReader, kind: SearchKind, audience: string | null): number {
  const wished: [boolean, number][] = [
    [wish.amount && kind === 'figure', WISHED.amount],
    [wish.own && (audience === 'patients' || kind === 'board_page'), WISHED.own],
    // A patient who speaks of researchers asks about their own sample still.
    [wish.research && !wish.own && kind === 'platform', WISHED.research],
    [wish.contact && audience === ASKING, WISHED.contact],
    [wish.event && kind === 'event', WISHED.event],
  ]
  return wished.reduce((factor, [is, more]) => is
    ? factor * more
    : factor, 1)
}

function worthOf({ alternatives }: Term, tokens: Tokens, length: number): number {
  return alternatives.reduce((best, { units, weight }) => {
    const worths = units.map(unit => worthOfUnit(unit, tokens, length))
    return Math.max(best, weight * worths.reduce((least, each) => Math.min(least, each), Infinity))
  }, 0)
}

function worthOfUnit(unit: Unit, { title, titleForms, text, textForms }: Tokens, length: number): number {
  const inTitle = hasTyped(unit, title)
    ? IN_TITLE.typed
    : hasForm(unit, titleForms)
      ? IN_TITLE.formed
      : 0
  const times = Math.max(countTyped(unit, text), ...unit.forms.map(form => count(textForms, ` ${form} `)))
  return inTitle + times / (times + SATURATION * (1 - BY_LENGTH + BY_LENGTH * length))
}

function hasTyped({ beginning }: Unit, words: string): boolean {
  return beginning !== undefined && words.includes(isLong(beginning)
    ? ` ${beginning}`
    : ` ${beginning} `)
}

function hasForm({ forms }: Unit, words: string): boolean {
  return forms.some(form => words.includes(` ${form} `))
}

function countTyped({ beginning }: Unit, words: string): number {
  return beginning === undefined
    ? 0
    : count(words, isLong(beginning)
        ? ` ${beginning}`
        : ` ${beginning} `)
}

/** How often a part stands in a text, of which each word has a space before and after it. */
function count(text: string, part: string): number {
  let times = 0
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length - 1))
    times++
  return times
}

/** Whether several things that were asked for stand together, or the parts of one. */
function togetherness(terms: Term[], { title, titleForms, text, textForms }: Tokens): number {
  const has = (alternative: Alternative, plain: string, forms: string) => alternative.units.every(unit => hasTyped(unit, plain) || hasForm(unit, forms))
  const share = (plain: string, forms: string) => terms.filter(({ alternatives }) => alternatives.some(each => has(each, plain, forms))).length / terms.length
  const plain = text.split('\n')
  const passages = textForms.split('\n').map((forms, index) => share(plain[index] ?? '', forms))
  return terms.length > 1 || terms.some(({ alternatives }) => alternatives.some(({ units }) => units.length > 1))
    ? TOGETHER.inPassage * Math.max(0, ...passages) ** 2 + TOGETHER.inTitle * share(title, titleForms) ** 2
    : 0
}
