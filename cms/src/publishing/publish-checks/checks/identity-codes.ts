import type { Check } from '../types'

const code = /(?<![\p{L}\p{N}])(\d{2})(\d{2})(\d{2})([-+A-FU-Y])(\d{3})([0-9A-FHJ-NPR-Y])(?![\p{L}\p{N}])/giu

/** The remainder of the number by 31 picks the last sign (Digital and Population Data Services Agency). */
const lastSigns = '0123456789ABCDEFHJKLMNPRSTUVWXY'

/** Which century the sign in the middle stands for; the letters besides -, + and A came into use in 2023. */
function centuryOf(sign: string): number {
  if (sign === '+')
    return 1800
  return /[-U-Y]/i.test(sign)
    ? 1900
    : 2000
}

/** The Finnish personal identity codes in a text: a day that there is, and a last sign that fits. */
export function identityCodesIn(text: string): string[] {
  // A word processor makes a dash of the hyphen.
  return Array.from(text.replaceAll(/[‐‑–−]/g, '-').matchAll(code)).filter((match) => {
    const [, day = '', month = '', year = '', sign = '', number = '', last = ''] = match
    const date = new Date(Date.UTC(centuryOf(sign) + Number(year), Number(month) - 1, Number(day)))
    const isDay = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
    return isDay && lastSigns[Number(day + month + year + number) % 31] === last.toUpperCase()
  }).map(([whole]) => whole)
}

export const identityCode: Check = {
  code: 'identity-code',
  level: 'block',
  name: { en: 'Identity code in public text', fi: 'Henkilötunnus julkisessa tekstissä', sv: 'Personbeteckning i offentlig text' },
  texts: {
    en: 'The text contains a Finnish personal identity code. Remove it: everybody could read it.',
    fi: 'Tekstissä on henkilötunnus. Poista se: kuka tahansa voisi lukea sen.',
    sv: 'Texten innehåller en personbeteckning. Ta bort den: vem som helst skulle kunna läsa den.',
  },
  find: ({ texts }) => texts.filter(({ text }) => identityCodesIn(text).length > 0).map(({ path }) => ({ path })),
}
