const clitic = /(?<=.{4})(?:kin|k[aä]{2}n|k[oö]|h[aä]n)$/
const possessive = /(?<=.{3}[aeiouyäö])(?:ni|si|ns[aä]|mme|nne)$|(?<=(?:ss|st|ll|lt|n)[aä])[aä]n$|(?<=(?:ll|ks)e)en$/

/** Endings that can be confused with one another are in different rows. */
const caseEndings = [
  /(?:iden|itten|isiin|(?<!k)seen|ineen|ine|h[aeiouyäö]n|ihin)$/,
  /(?<=.)i?(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|n[aä]|tt[aä]|sti)$/,
  /(?:(?<=[ij])en|(?<=s)ten|([aeiouyäö])\1n|(?<=[lnrs])t[aä]|(?<=n)[aä])$/,
  /(?<=[aeiouyäö])(?:[ntaä]|t[aä])$/,
]

/**
 * The base forms of Finnish words without a dictionary. A Finnish noun has some two thousand forms, in which its end
 * and often the consonant before it change: syöpä, syövän, syöpiin. Endings are taken off, and what consonant
 * gradation and the inflection types make of one stem is written in one way. Where an ending can be read in two ways
 * both readings are given: two words belong together where they share one. What is given is for comparing only.
 * See Savoy (2006), "Light stemming approaches for the French, Portuguese, German and Hungarian languages", for the
 * idea, and Iso suomen kielioppi §§ 41–94 for gradation and the types.
 */
export function finnishBases(word: string): string[] {
  const bare = word.replace(clitic, '').replace(possessive, '')
  // What looks like a clitic may be the end of the word itself: biopankin.
  const stems = [word, bare].flatMap(each => caseEndings.map(ending => each.replace(ending, ''))).filter(stem => stem.length >= 3)
  return [
    ...new Set([word, bare, ...stems].map(fold)),
  ].filter(base => base.length > 1)
}

/** In this order: each takes what the one before has left. */
const folds: [pattern: RegExp, replacement: string, least: number][] = [
  // uutinen, uutisen
  [/nen$/, 'se', 3],
  // luku, luvun
  [/uvu$/, 'uku', 3],
  [/yvy$/, 'yky', 3],
  // vuosi, vuoden
  [/(?<=^.{0,2}[aeiouyäö])si$/, 'ti', 3],
  // the plural's i and j, and the vowels in front of them
  [/[ij]$/, '', 3],
  [/(?<=.{2})ise?$/, '', 3],
  [/[aeiouyäö]+$/, '', 2],
  [/(?<=.{3})j$/, '', 3],
  // mahdollisuus, mahdollisuuden, mahdollisuuksia; tutkimus, tutkimuksen
  [/(?<=.{4})([uy])(?:ks|d|tt?)$/, '$1s', 3],
  [/ks$/, 's', 3],
  // kasvain, kasvaimen
  [/im$/, 'in', 3],
  // potilas, potilaan
  [/(?<=.{2})[aä]s$/, '', 3],
  [/[aeiouyäö]+$/, '', 2],
  // gradation
  [/m[mp]$/, 'mp', 3],
  [/n[nt]$/, 'nt', 3],
  [/n[gk]$/, 'nk', 3],
  [/l[lt]$/, 'lt', 3],
  [/r[rt]$/, 'rt', 3],
  [/([lr])[jk]$/, '$1', 3],
  [/(?:pp?|v)$/, 'p', 3],
  [/(?:tt?|d)$/, 't', 3],
  [/kk$/, 'k', 3],
]

function fold(stem: string): string {
  return folds.reduce((before, [pattern, replacement, least]) => {
    const after = before.replace(pattern, replacement)
    return after.length >= least
      ? after
      : before
  }, stem)
}
