import type { EditorsLanguage } from '../../core/locales/editors-language'

export const minimumPasswordLength = 14

export type Weakness = 'short' | 'guessable'

export const weaknessTexts: Record<Weakness, Record<EditorsLanguage, string>> = {
  short: {
    en: `A password needs at least ${minimumPasswordLength} characters. A sentence of a few unrelated words is easy to remember.`,
    fi: `Salasanassa pitää olla vähintään ${minimumPasswordLength} merkkiä. Muutaman toisiinsa liittymättömän sanan lause on helppo muistaa.`,
    sv: `Lösenordet måste ha minst ${minimumPasswordLength} tecken. En mening av några ord som inte hör ihop är lätt att minnas.`,
  },
  guessable: {
    en: 'This password is made of words or keys that are guessed first. Choose a sentence of a few unrelated words.',
    fi: 'Salasana koostuu sanoista tai näppäimistä, jotka arvataan ensimmäisinä. Valitse muutaman toisiinsa liittymättömän sanan lause.',
    sv: 'Lösenordet består av ord eller tangenter som gissas först. Välj en mening av några ord som inte hör ihop.',
  },
}

/** What people build passwords of when they have to make them long. Lower case, as `plain` leaves it. */
const worn = [
  'password',
  'passw',
  'passphrase',
  'salasana',
  'lösenord',
  'losenord',
  'sananlasku',
  'letmein',
  'welcome',
  'tervetuloa',
  'välkommen',
  'valkommen',
  'administrator',
  'admin',
  'iloveyou',
  'changeme',
  'tobemodified',
  'default',
  'secret',
  'salaisuus',
  'qwertyuiop',
  'qwertyui',
  'qwerty',
  'asdfghjkl',
  'asdfgh',
  'zxcvbnm',
  'zxcvbn',
  '1qaz2wsx',
  'qazwsx',
  'abcdefghijklmnopqrstuvwxyz',
  'abcdefgh',
  'abcdef',
  'abcd',
  'monkey',
  'dragon',
  'football',
  'baseball',
  'princess',
  'sunshine',
  'superman',
  'batman',
  'master',
  'shadow',
  'trustno',
  'starwars',
  'hello',
  'login',
  'strapi',
  'finland',
  'suomi',
  'helsinki',
  'perkele',
  'kesä',
  'summer',
  'winter',
  'spring',
  'autumn',
  'talvi',
  'sommar',
  'vinter',
]

const lookalikes: Record<string, string> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  '$': 's',
  '5': 's',
  '7': 't',
}

/**
 * Says why a password must not be used, or nothing if it may. Length is what keeps a password, so the rest only
 * refuses lengths that are made up of what every guessing list begins with: common words, runs of keys,
 * repetitions and the account's own name.
 */
export function weakness(password: string, own: (string | null | undefined)[] = []): Weakness | undefined {
  if ([...password].length < minimumPasswordLength)
    return 'short'
  const words = [
    ...own.flatMap(text => text?.toLowerCase().split(/[^\p{L}\d]+/u) ?? []).filter(word => word.length > 2),
    ...worn,
  ]
  const left = Math.min(...[
    password.toLowerCase(),
    plain(password),
  ].map(text => substance(text, words)))
  if (left < 6)
    return 'guessable'
  return undefined
}

/** The password with the usual disguises taken off. */
function plain(password: string): string {
  return [
    ...password.toLowerCase(),
  ].map(character => lookalikes[character] ?? character).join('')
}

/** How many different letters and signs are left when everything guessable is taken out. */
function substance(text: string, words: string[]): number {
  let rest = text
  // The longest first, so that «admin» does not leave half of «administrator» behind.
  for (const word of words.toSorted((one, other) => other.length - one.length))
    rest = rest.replaceAll(word, '')
  rest = rest
    .replace(/(.{1,7}?)\1+/gu, '$1')
    .replace(/\d+$/u, '')
    .replace(/(?:19|20)\d\d/gu, '')
  const steps = [...rest].filter((character, index, all) => {
    const before = all[index - 1]
    return before === undefined || character.codePointAt(0) !== (before.codePointAt(0) ?? 0) + 1
  })
  return new Set(steps).size
}
