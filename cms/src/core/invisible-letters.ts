/** Letters that nobody sees: soft hyphens, spaces without width, marks of direction. The joiner that emoji are made with stays. */
export const INVISIBLE = /[\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g

/** Choices of a letter's form that are none: they belong after emoji and Chinese characters. */
const STRAY_SELECTORS = /(?<![\p{Emoji}\p{Script=Han}])[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu

/** The letters that spell which flag an emoji is; elsewhere they hide a text. */
const STRAY_TAGS = /(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\u{E0000}-\u{E007F}]/gu

/** Nothing but spaces, in whichever of their forms. */
const BLANK = /^[\s\u115F\u1160\u2800\u3164\uFFA0\u200D]*$/

const SOFT_HYPHEN = /\u00AD/g

/** A text without the letters that nobody sees. */
export function withoutInvisible(text: string): string {
  return withoutStrayLetters(text).replace(SOFT_HYPHEN, '')
}

/** The same for running text, in which a soft hyphen says where a long word may break. */
export function withoutStrayLetters(text: string): string {
  return text.replace(STRAY_SELECTORS, '').replace(STRAY_TAGS, '').replace(INVISIBLE, letter => letter === '\u00AD'
    ? letter
    : '')
}

/** Whether readers see nothing of a text. */
export function isBlank(text: string): boolean {
  return BLANK.test(withoutInvisible(text))
}
