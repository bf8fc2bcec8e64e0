/** A part of a quotation; those that were looked for are marked. */
export interface ExcerptPart { text: string, isMatch: boolean }

/** A word of a text that was looked for, and which of the words of the question it is. */
export interface Match { start: number, end: number, term: number }

/** How long a quotation is, and how much of it stands before the first word that was looked for, in characters. */
const LENGTH = 220
const LEAD_IN = 50

/** The part of a text that has most of what was looked for, or its beginning. */
export function excerptOf(text: string, matches: Match[]): ExcerptPart[] {
  const [from, to] = windowOf(text, matches)
  return [
    ...from > 0
      ? [
          { text: '… ', isMatch: false },
        ]
      : [],
    ...markedParts(text, matches, from, to),
    ...to < text.length
      ? [
          { text: ' …', isMatch: false },
        ]
      : [],
  ]
}

/** A text, or a part of it, with the words that were looked for marked. */
export function markedParts(text: string, matches: Match[], from = 0, to = text.length): ExcerptPart[] {
  const parts: ExcerptPart[] = []
  const push = (part: string, isMatch: boolean) => part === '' || parts.push({
    text: inOneLine(part),
    isMatch,
  })
  let at = from
  for (const { start, end } of matches) {
    if (start < from || end > to)
      continue
    push(text.slice(at, start), false)
    push(text.slice(start, end), true)
    at = end
  }
  push(text.slice(at, to), false)
  return parts
}

/** A heading has no full stop: a dot in the middle keeps it from running into what follows. */
function inOneLine(text: string): string {
  return text.replaceAll(/(?<![.!?:;,…]\s*)\n\s*/g, ' · ').replaceAll(/\s+/g, ' ')
}

function windowOf(text: string, matches: Match[]): [from: number, to: number] {
  const best = matches.map(({ start }) => {
    const within = matches.filter(match => match.start >= start && match.end <= start + LENGTH - LEAD_IN)
    return {
      start,
      worth: 10 * new Set(within.map(({ term }) => term)).size + within.length,
    }
  }).reduce((one, other) => other.worth > one.worth
    ? other
    : one, { start: 0, worth: 0 })
  const from = best.start <= LEAD_IN
    ? 0
    : afterSpace(text, best.start - LEAD_IN, best.start)
  return [
    from,
    beforeSpace(text, from + LENGTH),
  ]
}

/** The beginning of the first word after a place. */
function afterSpace(text: string, at: number, latest: number): number {
  const space = text.slice(at, latest).search(/\s/)
  return space === -1
    ? latest
    : at + space + 1
}

/** The end of the last whole word before a place. */
function beforeSpace(text: string, at: number): number {
  if (at >= text.length)
    return text.length
  const space = text.slice(0, at + 1).search(/\s\S*$/)
  return space === -1
    ? at
    : space
}
