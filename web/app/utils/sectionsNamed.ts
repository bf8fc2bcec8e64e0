import type { Section } from '@ican/shared/paths'
import type { Locale } from '@ican/shared/vocabulary'
import { sectionPath, sections, sectionWords } from '@ican/shared/paths'
import { messages } from '../../common/messages'

/** How many letters at the end may differ, so that other forms of a word count too: «tapahtumia» for «tapahtumat». */
const ending = 2

/** The sections that a text names, by their titles or their addresses: what stands on them all is in no single entry. */
export function sectionsNamed(text: string, locale: Locale): { href: string, label: string }[] {
  const asked = wordsOf(text, locale)
  const titleOf = (section: Section) => messages[locale].section[section].title
  return sections
    .filter((section) => {
      const names = wordsOf(`${titleOf(section)} ${sectionWords[section][locale]}`, locale)
      return asked.length > 0 && asked.every(word => names.some(name => areForms(word, name)))
    })
    .map(section => ({
      href: sectionPath(section, locale),
      label: titleOf(section),
    }))
}

function wordsOf(text: string, locale: Locale): string[] {
  return text.toLocaleLowerCase(locale).match(/[\p{L}\p{N}]{3,}/gu) ?? []
}

function areForms(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length)
  const shared = [...one].findIndex((letter, index) => letter !== other[index])
  return (shared === -1
    ? one.length
    : shared) >= Math.max(3, longest - ending)
}
