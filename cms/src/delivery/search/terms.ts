/** One of some words or forms; a word matches as it begins, too, if it is long. */
export interface Unit { beginning?: string, forms: string[] }

/** Words that have to be there together to say one thing: a word, the parts of a compound, a phrase that means the same. */
export interface Alternative {
  units: Unit[]
  /** How much it is worth that these are there, where what was typed is worth 1. */
  weight: number
}

/** Something that was asked for, by whichever words it may be said. */
export interface Term {
  text: string
  alternatives: Alternative[]
  /** What is better than nothing, where nothing has all that was asked for: the same in other words for a part of a compound. */
  loose: Alternative[]
}

/** The stem of a part may be that of many other words: valko, of valkosolu, has that of valita. Alone, shorter ones say nothing; the letter of the language is counted. */
const LEAST_TELLING = 5

/** What a term may be said by, and every part of that alone. */
export function partsOf({ text, alternatives, loose }: Term): Term {
  const ways = [
    ...alternatives,
    ...loose,
  ]
  const alone = (unitsOf: (units: Unit[]) => Unit[]) => ways.flatMap(({ units, weight }) => unitsOf(units).map(unit => ({
    units: [unit],
    weight: weight / units.length,
  })))
  const telling = alone(tellingOf)
  return {
    text,
    loose: [],
    alternatives: [
      // Who has all parts is better than who has one.
      ...ways.filter(({ units }) => units.length > 1),
      ...telling.length > 0
        ? telling
        : alone(units => units),
    ],
  }
}

function tellingOf(units: Unit[]): Unit[] {
  return units.length === 1
    ? units
    : units.map(({ forms, ...unit }) => ({
        ...unit,
        forms: forms.filter(form => form.length >= LEAST_TELLING),
      })).filter(({ beginning, forms }) => beginning !== undefined || forms.length > 0)
}

/** Whether something is looked for as the beginning of words too: one or two letters begin very many. */
export function isLong(beginning: string): boolean {
  return beginning.length >= 3
}
