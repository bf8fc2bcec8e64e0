import { create } from 'fontkit'

/** What no font of the site's own families has is drawn with these. */
const others = [
  'other-latin-ext',
  'other-greek',
  'other-cyrillic',
  'other-vietnamese',
  'other-signs',
  'other-math',
]

/** The fonts of each face, by their files; the first that has a letter draws it. */
const faces = {
  serif: ['serif-latin', 'serif-latin-ext', ...others],
  sans: [
    'sans-latin',
    'sans-latin-ext',
    'sans-greek',
    'sans-cyrillic',
    'sans-vietnamese',
    ...others,
  ],
}

export type Face = keyof typeof faces

export const fontNames = [
  ...new Set(Object.values(faces).flat()),
]

/** Font files by their names. */
export type FontFiles = Record<string, Uint8Array>

/** What stands for a character that no font has. */
export const missingSign = '⎕'

/** Hyphens that no font has, and that look like the one that all have. */
const hyphens = /[\u2010\u2011]/g

/** Letters that one font draws. */
export interface Run {
  text: string
  font: string
  /** What was written, where something else is drawn for it. */
  actual?: string
}

/** Chooses fonts for texts. */
export class Typefaces {
  /** Whether a sign had to be drawn for a character that no font has. */
  hasMissing = false
  readonly #letters: Map<string, Set<number>>
  readonly #chosen: Record<Face, Map<string, Run[]>> = {
    serif: new Map(),
    sans: new Map(),
  }

  constructor(files: FontFiles) {
    this.#letters = new Map(fontNames.map(name => [
      name,
      lettersOf(name, files[name]),
    ]))
  }

  /** A text in parts, each for the font that draws it. */
  runsOf(text: string, face: Face): Run[] {
    const runs: Run[] = []
    for (const character of text) {
      const last = runs.at(-1)
      // A mark goes best with the letter below it.
      const drawn = last && last.actual === undefined && /\p{M}/u.test(character) && this.#has(last.font, character)
        ? [
            { text: character, font: last.font },
          ]
        : this.#choose(character, face)
      for (const run of drawn) {
        const before = runs.at(-1)
        if (before?.font === run.font && before.actual === undefined && run.actual === undefined)
          before.text += run.text
        else
          runs.push({ ...run })
      }
    }
    return runs
  }

  #choose(character: string, face: Face): Run[] {
    const chosen = this.#chosen[face]
    const runs = chosen.get(character) ?? this.#find(character, face)
    chosen.set(character, runs)
    return runs
  }

  #find(character: string, face: Face): Run[] {
    const own = this.#fontFor(character, face)
    if (own !== undefined) {
      return [
        { text: character, font: own },
      ]
    }
    const similar = character.normalize('NFKC').replaceAll(hyphens, '-')
    const [font] = new Set(Array.from(similar, letter => this.#fontFor(letter, face)))
    if (similar !== character && font !== undefined && this.#hasAll(font, similar)) {
      return [
        { text: similar, font, actual: character },
      ]
    }
    this.hasMissing = true
    return [
      { text: missingSign, font: 'other-signs', actual: character },
    ]
  }

  #fontFor(character: string, face: Face): string | undefined {
    return faces[face].find(font => this.#has(font, character))
  }

  #has(font: string, character: string): boolean {
    return this.#letters.get(font)?.has(character.codePointAt(0) ?? 0) === true
  }

  #hasAll(font: string, text: string): boolean {
    return Array.from(text).every(character => this.#has(font, character))
  }
}

function lettersOf(name: string, file: Uint8Array | undefined): Set<number> {
  const font = file && create(Buffer.from(file))
  if (!font || !('characterSet' in font))
    throw new Error(`The font ${name} is not part of the build.`)
  return new Set(font.characterSet)
}
