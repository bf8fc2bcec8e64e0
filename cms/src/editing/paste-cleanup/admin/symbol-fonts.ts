import type { MarkupElement } from './markup'
import { nameOf, styleOf } from './markup'

export type SymbolFont = 'symbol' | 'wingdings'

/** What Adobe's Symbol font shows from 0x21 to 0x7E and from 0xA1 to 0xF2; a space stands where it shows a part of a bracket. */
const symbol = {
  0x21: '!∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼',
  0xA1: 'ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊⟨®©™∑           ⟩∫',
}

/** The signs of Wingdings that people use in texts: bullets, arrows, boxes and marks. */
const wingdings = 'J☺ L☹ l● n■ o□ q❑ v❖ §▪ ¨◻ ¬← Ø➢ à→ ß← á↑ â↓ è➔ ð⇨ û✗ ü✓ ý☒ þ☑ {\u2740'

const tables: Record<SymbolFont, Map<string, string>> = {
  symbol: new Map(Object.entries(symbol).flatMap(([start, letters]) =>
    [...letters].flatMap((letter, index): [string, string][] => letter === ' '
      ? []
      : [
          [
            String.fromCodePoint(Number(start) + index),
            letter,
          ],
        ]))),
  wingdings: new Map(wingdings.split(' ').map(([code = '', sign = '']) => [code, sign])),
}

/** The symbol font that an element changes to; null where it changes to an ordinary one, undefined where it changes none. */
export function symbolFontOf(element: MarkupElement): SymbolFont | null | undefined {
  const style = styleOf(element)
  // Word says it twice: the font of the run, and that its letters are signs of that font.
  const own = /mso-char-type:\s*symbol/i.test(style)
    ? /mso-symbol-font-family:\s*([^;]+)/i.exec(style)?.[1]
    : undefined
  const family = own
    ?? (/mso-ascii-font-family/i.test(style)
      ? undefined
      : /(?:^|;)\s*font-family:\s*([^;]+)/i.exec(style)?.[1])
    ?? (nameOf(element) === 'FONT'
      ? element.getAttribute('face') ?? undefined
      : undefined)
  if (family === undefined)
    return undefined
  return /^\s*["']?(symbol|wingdings)["']?\s*(?:,|$)/i.exec(family)?.[1]?.toLowerCase() as SymbolFont | undefined ?? null
}

/** What a text in a symbol font shows, and the letters of it that no sign is known of. */
export function shownIn(font: SymbolFont, text: string): { text: string, unknown: string[] } {
  const unknown: string[] = []
  const shown = [...text].map((letter) => {
    // Word may move the letters of such fonts to U+F000.
    const code = letter.codePointAt(0) ?? 0
    const own = code >= 0xF020 && code <= 0xF0FF
      ? String.fromCodePoint(code - 0xF000)
      : letter
    const sign = tables[font].get(own)
    if (sign === undefined && (own !== letter || (font === 'wingdings' && code > 0x20 && code <= 0xFF && code !== 0xA0)))
      unknown.push(own)
    return sign ?? own
  }).join('')
  return { text: shown, unknown }
}
