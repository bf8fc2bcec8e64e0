import type { MarkupElement } from './markup'
import { nameOf, styleOf } from './markup'

export type Script = 'super' | 'sub'

const letters: Record<Script, Map<string, string>> = {
  super: pairs('0⁰ 1¹ 2² 3³ 4⁴ 5⁵ 6⁶ 7⁷ 8⁸ 9⁹ +⁺ -⁻ −⁻ –⁻ =⁼ (⁽ )⁾ iⁱ nⁿ'),
  sub: pairs('0₀ 1₁ 2₂ 3₃ 4₄ 5₅ 6₆ 7₇ 8₈ 9₉ +₊ -₋ −₋ –₋ =₌ (₍ )₎ aₐ eₑ hₕ iᵢ kₖ lₗ mₘ nₙ oₒ pₚ rᵣ sₛ tₜ uᵤ vᵥ xₓ'),
}

/** Raised or not, they mean the same: the ends of ordinal numbers, trade marks, notes. */
const SAME_ON_THE_LINE = /^(?:st|nd|rd|th|[ea:ªº]|er|re|tm|\[[^\]]*\]|[^\p{L}\p{N}]*)$/iu

function pairs(list: string): Map<string, string> {
  return new Map(list.split(' ').map(([plain = '', set = '']) => [plain, set]))
}

/** Whether an element raises or lowers its text; null where it puts it back on the line. */
export function scriptOf(element: MarkupElement): Script | null | undefined {
  const align = /(?:^|;)\s*vertical-align:\s*(super|sub|baseline)/i.exec(styleOf(element))?.[1]?.toLowerCase()
  if (align === 'baseline')
    return null
  if (align === 'super' || align === 'sub')
    return align
  return nameOf(element) === 'SUP'
    ? 'super'
    : nameOf(element) === 'SUB'
      ? 'sub'
      : undefined
}

/** A raised or lowered text in letters that are so by themselves; as it is where one of them has no such form. */
export function inScript(script: Script, text: string): { text: string, isLost: boolean } {
  if (script === 'super' && /^\s*tm\s*$/i.test(text))
    return { text: '™', isLost: false }
  const set = [...text].map(letter => /\s/.test(letter)
    ? letter
    : letters[script].get(letter))
  return set.every(letter => letter !== undefined)
    ? {
        text: set.join(''),
        isLost: false,
      }
    : { text, isLost: !(script === 'super' && SAME_ON_THE_LINE.test(text.trim())) }
}
