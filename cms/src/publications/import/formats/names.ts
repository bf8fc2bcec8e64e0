import type { Author } from '../record'

/** Small words that stand before a family name and belong to it. */
const PARTICLE = /^(?:van|von|vom|der|den|het|de|del|della|di|da|das|do|dos|du|la|le|las|los|el|al|af|av|zu|zum|zur|ten|ter|te|bin|ibn|'t)$/

/** A family name with initials behind it, as PubMed and Scopus list authors. */
const INITIALS = /^(?:\p{Lu}\.?-?){1,4}$/u

/** «Ii» is a given name, «II» is none. */
const SUFFIX = /^(?:[Jj][Rr]\.?|[Ss][Rr]\.?|II|III|IV|[2-9](?:nd|rd|th|ND|RD|TH))$/

/** Words by which a group is known from a person. */
const GROUP = /\b(?:consortium|consortia|group|groups|collaboration|collaborators?|committee|network|team|society|association|university|institute|institut\w*|initiative|project|programme?|study|investigators|trialists|centre|center|organi[sz]ation|working|flagship|biobank|alliance|foundation|council|agency|ministry|department|hospital|laborator\w+|ryhmä|konsortio|konsortium\w*|yliopisto|universitet\w*|tutkimus\w*)\b/i

/** What stands at the end of a list that names only the first. */
export function isAndOthers(name: string): boolean {
  return /^(?:and others|others|et al\.?|ym\.?|m\.fl\.?)$/i.test(name.trim())
}

/**
 * Somebody by a name as files write it: `Berg, Anna van der`, `van der Berg, Anna`, `Smith, John, Jr.`, `Smith JA`,
 * `Anna von der Leyen`, `The Sample Consortium`. Undefined where there is no name.
 */
export function authorOf(text: string): Author | undefined {
  // EndNote's mark for the name of an institution, which has no parts.
  const institution = /^([^,;]+),\s*$/.exec(text)?.[1]?.trim()
  if (institution !== undefined)
    return { literal: institution }
  const name = text.replaceAll(/\s+/g, ' ').trim().replace(/[;,]+$/, '')
  if (!/[\p{L}\p{N}]/u.test(name))
    return undefined
  const [family = '', ...rest] = name.split(/\s*,\s*/)
  if (rest.length > 0)
    return personOf(family, rest)
  if (GROUP.test(name))
    return { literal: name }
  const words = name.split(' ')
  const last = words.at(-1) ?? ''
  if (words.length === 1) {
    return /\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(name)
      ? { literal: name }
      : { family: name }
  }
  const suffix = words.length > 2 && SUFFIX.test(last)
    ? words.pop()
    : undefined
  if (INITIALS.test(words.at(-1) ?? '') && words.length > 1)
    return person(words.slice(0, -1).join(' '), words.at(-1) ?? '', suffix)
  const particle = words.findIndex((word, index) => index > 0 && PARTICLE.test(word))
  if (particle > 0 && particle < words.length - 1)
    return person(words.slice(particle).join(' '), words.slice(0, particle).join(' '), suffix)
  return person(words.pop() ?? '', words.join(' '), suffix)
}

/** A person by the family name and what stands behind it, parted by commas: given names, initials and a suffix, of which some may be missing. */
function personOf(family: string, rest: string[]): Author {
  const given = rest.filter(part => !SUFFIX.test(part)).join(', ')
  const suffix = rest.find(part => SUFFIX.test(part))
  if (given !== '' || suffix === undefined)
    return person(family, given, suffix)
  // `Andrade R., Jr.` has its initials before the comma; `Leite, JR` has nothing but initials.
  const words = family.split(' ')
  if (words.length > 1 && INITIALS.test(words.at(-1) ?? ''))
    return person(words.slice(0, -1).join(' '), words.at(-1) ?? '', suffix)
  // By itself only a stop or a number tells a suffix: whoever is called so has it for a name.
  return /[.\d]/.test(suffix)
    ? person(family, '', suffix)
    : person(family, suffix)
}

/** The names in a text that lists several: parted by semicolons, by commas between names with initials, or by «and». */
export function namesIn(list: string): string[] {
  const names = /[;|]/.test(list)
    ? list.split(/\s*[;|]\s*/).flatMap((some) => {
        const parts = partsOf(some)
        return parts.length > 1 && parts.every(isInShort)
          ? parts
          : [
              GROUP.test(some)
                ? some.replace(/\.\s*$/, '')
                : some,
            ]
      })
    : namesBetweenCommas(list) ?? (GROUP.test(list)
      ? [list]
      : list.split(/\s+and\s+/))
  return [
    ...names.slice(0, -1),
    ...withoutOthers(names.at(-1) ?? ''),
  ].filter(name => name.trim() !== '')
}

/** The last name of a list, and by itself what says that there are others: `Balzarini et al.` */
function withoutOthers(name: string): string[] {
  const words = name.trim().split(/\s+/)
  for (const count of [2, 1]) {
    const others = words.slice(-count).join(' ')
    if (words.length > count && isAndOthers(others)) {
      return [
        words.slice(0, -count).join(' ').replace(/,$/, ''),
        others,
      ]
    }
  }
  return [name]
}

function partsOf(list: string): string[] {
  return list.trim().replace(/\.$/, '').split(/\s*,\s*/)
}

/** A family name with initials, `Smith JA` or `Smith JA Jr`, as databases list people between commas. */
function isInShort(name: string): boolean {
  const words = name.split(' ')
  if (words.length > 2 && SUFFIX.test(words.at(-1) ?? ''))
    words.pop()
  return words.length > 1 && INITIALS.test(words.at(-1) ?? '')
}

/** Names that are parted by commas; undefined where the commas stand within names. */
function namesBetweenCommas(list: string): string[] | undefined {
  const parts = partsOf(list)
  const others = parts.filter(part => !isInShort(part))
  const inShort = parts.length - others.length
  const areNames = others.every(part => isAndOthers(part) || GROUP.test(part) || (inShort > others.length && /^[^\s.]+$/.test(part) && !SUFFIX.test(part)))
  if (parts.length > 1 && inShort > 0 && areNames)
    return parts
  // `Dehghan, M., Jiang, B.`: family names and initials by turns.
  const people = parts.filter(part => !isAndOthers(part))
  const areByTurns = people.length > 3 && people.length % 2 === 0 && people.every((part, index) => INITIALS.test(part.replaceAll(' ', '')) === (index % 2 === 1))
  return areByTurns
    ? [
        ...people.flatMap((part, index) => index % 2 === 0
          ? [`${part}, ${people[index + 1]}`]
          : []),
        ...parts.filter(isAndOthers),
      ]
    : undefined
}

/** The authors whom names are of. Beside persons with their family name first, a name of several words without a comma is a group's. */
export function authorsOf(names: string[]): Author[] {
  const isFamilyFirst = names.length > 1 && names.some(name => /\S,\s*\S/.test(name))
  const isGroup = (name: string) => isFamilyFirst && name.includes(' ') && !name.includes(',') && !INITIALS.test(name.split(' ').at(-1) ?? '')
  return names.filter(name => !isAndOthers(name)).flatMap((name): Author[] => {
    const author = isGroup(name)
      ? { literal: name }
      : authorOf(name)
    return author === undefined
      ? []
      : [author]
  })
}

/** A person; particles that a file has put behind the given names are put before the family name. A suffix is written behind it. */
export function person(family: string, given: string, suffix?: string): Author {
  const names = given.split(' ')
  const particles: string[] = []
  const ownSuffix = suffix ?? (names.length > 1 && SUFFIX.test(names.at(-1) ?? '')
    ? names.pop()
    : undefined)
  while (names.length > 1 && PARTICLE.test(names.at(-1) ?? ''))
    particles.unshift(names.pop() ?? '')
  return {
    family: [...particles, family, ownSuffix].filter(Boolean).join(' '),
    ...given !== '' && {
      given: names.join(' '),
    },
  }
}

/** An author with the given identifier, where that is one: its last letter is a check digit by ISO 7064 mod 11-2. */
export function withOrcid(author: Author, text: string | undefined): Author {
  const orcid = /(\d{4})-?(\d{4})-?(\d{4})-?(\d{3}[\dX])(?![\dX])/i.exec(text ?? '')?.slice(1).join('-').toUpperCase()
  return orcid !== undefined && isOrcid(orcid)
    ? { ...author, orcid }
    : author
}

/** Whether an ORCID iD has the check digit that it must. */
export function isOrcid(orcid: string): boolean {
  const digits = orcid.replaceAll('-', '')
  const sum = [
    ...digits.slice(0, 15),
  ].reduce((total, digit) => (total + Number(digit)) * 2, 0)
  const check = (12 - sum % 11) % 11
  return digits.at(15) === (check === 10
    ? 'X'
    : String(check))
}
