import type { Check } from '../types'

const digits = /(?<![\p{L}\p{N}./:_-])\d(?:[ \u00A0-]?\d){12,18}(?![\p{L}\p{N}])/gu

/** The ranges in which cards are issued, with the lengths that they have (ISO/IEC 7812). */
const ranges: { begins: RegExp, lengths: number[] }[] = [
  {
    begins: /^4/,
    lengths: [13, 16, 19],
  },
  {
    begins: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/,
    lengths: [16],
  },
  {
    begins: /^3[47]/,
    lengths: [15],
  },
  {
    begins: /^(?:30[0-5]|36|38)/,
    lengths: [14],
  },
  {
    begins: /^(?:6011|64[4-9]|65)/,
    lengths: [16, 19],
  },
  {
    begins: /^35(?:2[89]|[3-8])/,
    lengths: [16, 19],
  },
  {
    begins: /^62/,
    lengths: [16, 17, 18, 19],
  },
]

/** Whether the last digit fits the others (Luhn, ISO/IEC 7812-1). */
export function isLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 + 1)
    return total + (doubled > 9
      ? doubled - 9
      : doubled)
  }, 0)
  return number !== '' && sum % 10 === 0
}

/** The payment card numbers in a text. */
export function cardNumbersIn(text: string): string[] {
  return Array.from(text.matchAll(digits), ([whole]) => whole.replaceAll(/\D/g, ''))
    .filter(number => isLuhn(number) && ranges.some(({ begins, lengths }) => begins.test(number) && lengths.includes(number.length)))
}

export const cardNumber: Check = {
  code: 'card-number',
  level: 'block',
  name: { en: 'Card number in public text', fi: 'Korttinumero julkisessa tekstissä', sv: 'Kortnummer i offentlig text' },
  texts: {
    en: 'The text contains a payment card number. Remove it: everybody could read it.',
    fi: 'Tekstissä on maksukortin numero. Poista se: kuka tahansa voisi lukea sen.',
    sv: 'Texten innehåller ett betalkortsnummer. Ta bort det: vem som helst skulle kunna läsa det.',
  },
  find: ({ texts }) => texts.filter(({ text }) => cardNumbersIn(text).length > 0).map(({ path }) => ({ path })),
}
