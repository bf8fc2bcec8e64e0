import fc from 'fast-check'

/** Letters of the scripts that researchers write names, genes, measures and titles in; some take several code points. */
export const scripts = {
  latin: [
    ...'abcåäöéñçøæßžğıÅÄÖÉ',
    'e\u0301',
    'A\u030A',
    'x\u0304',
  ],
  greek: [...'αβγδεκλμσΔΩά'],
  cyrillic: [...'ПётрИвановйЩ'],
  sami: [...'áčđŋšŧžǥǧǩʒəÁŦ'],
  chinese: [...'王小明日本語癌'],
  raised: [...'x²³⁴⁻⁹n₂₀₁H'],
  signs: [...'≥≤±×→∞′‰µ°%&<>"\'\\{}$#_~^|;,:@*[]()`'],
  emoji: [
    '🧬',
    '👩‍🔬',
    '🇫🇮',
    '❤️',
  ],
} satisfies Record<string, string[]>

/** A word of one script. */
const word = fc.constantFrom(...Object.values(scripts)).chain(letters => fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 7 }).map(chosen => chosen.join('')))

/** A line of some words, the first of which can be said: a title is no heap of signs. */
export const line = fc.tuple(fc.constantFrom('Profile', 'Näyte', 'Prov'), fc.array(word, { minLength: 2, maxLength: 5 })).map(([first, words]) => [first, ...words].join(' '))
