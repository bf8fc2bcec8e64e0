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
    return person(family, rest.filter(part => !SUFFIX.test(part)).join(', '), rest.find(part => SUFFIX.test(part)))
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

/** The names in a text that lists several: parted by semicolons, by commas between names with initials, or by «and». */
export function namesIn(list: string): string[] {
  const parts = list.trim().replace(/\.$/, '').split(/\s*,\s*/)
  const names = /[;|]/.test(list)
    ? list.split(/\s*[;|]\s*/)
    : parts.every(part => INITIALS.test(part.split(' ').slice(1).at(-1) ?? ''))
      ? parts
      : GROUP.test(list)
        ? [list]
        : list.split(/\s+and\s+/)
  return names.filter(name => name.trim() !== '')
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
