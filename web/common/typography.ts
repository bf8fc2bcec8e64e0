/**
 * A hyphen that begins a word stays with it: in «R&D Days -tapahtumassa» a line would break after the hyphen, as if it were
 * a dash. The word joiner (U+2060) forbids that and is not seen.
 */
export function joinHyphens(text: string): string {
  return text.replace(/(?<=^|\s)-(?=\p{L})/gu, '-\u2060')
}

/** Two times or days with a dash between them stay on one line: «15.00–16.30». */
export function joinRanges(text: string): string {
  return text.replace(/(?<=\d)–(?=\d)/g, '–\u2060')
}
