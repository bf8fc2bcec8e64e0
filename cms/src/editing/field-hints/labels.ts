import type { EditorsLanguage } from '../../core/locales/editors-language'
import { labels } from './words/labels'
import { wordFor } from './words/word'

/** Names that do not read well when they are only split into words. */
const spelled: Record<string, string> = {
  seo: 'Search and sharing',
  slug: 'Address (slug)',
  doi: 'DOI',
  pmid: 'PMID',
  pmcid: 'PMCID',
  orcid: 'ORCID',
  url: 'Web address',
}

const abbreviations: Record<string, string> = {
  url: 'web address',
  doi: 'DOI',
  orcid: 'ORCID',
  id: 'number',
}

/** A field's name as an editor reads it: `publishedOn` is «Published on», or «Julkaisupäivä». */
export function labelOf(uid: string, field: string, language: EditorsLanguage): string {
  return wordFor(labels, uid, field)?.[language] ?? spelled[field] ?? split(field)
}

function split(field: string): string {
  const words = field
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(' ')
    .map(word => abbreviations[word] ?? word)
    .join(' ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
