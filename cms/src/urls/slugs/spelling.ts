import { withoutInvisible } from '../../core/invisible-letters'

const and: Record<string, string> = { fi: 'ja', sv: 'och' }

/** Letters of formulas by their names, in the order of the alphabet. */
const greek = Object.fromEntries([
  'α alpha',
  'β beta',
  'γ gamma',
  'δ delta',
  'ε epsilon',
  'ζ zeta',
  'η eta',
  'θ theta',
  'ι iota',
  'κ kappa',
  'λ lambda',
  'μ mu',
  'ν nu',
  'ξ xi',
  'ο omicron',
  'π pi',
  'ρ rho',
  'σ sigma',
  'ς sigma',
  'τ tau',
  'υ upsilon',
  'φ phi',
  'χ chi',
  'ψ psi',
  'ω omega',
].map(line => line.split(' ') as [string, string]))

/** A title with what an address cannot hold written out, as somebody of that language would say it. */
export function slugText(title: string, locale = 'en'): string {
  return withoutInvisible(title)
    // A power is no further digit: 10⁶ is not 106.
    .replace(/(?<=\d)[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, power => `-${power}`)
    // Ligatures, letters of width and other forms are the letters that they show.
    .normalize('NFKC')
    .replaceAll('&', ` ${and[locale] ?? 'and'} `)
    .replace(/\p{Script=Greek}/gu, letter => greek[letter.normalize('NFD').charAt(0).toLowerCase()] ?? letter)
}
