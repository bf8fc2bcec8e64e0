import type { PublicationListQuery, TopicNameFragment } from '@ican/shared/generated/documents'
import type { PublicationQuery } from '@ican/shared/paths'
import { sectionPath } from '@ican/shared/paths'
import { createError, useRoute } from '#imports'
import { withQuery } from '../../common/links'
import { formatNumber } from '../../common/numbers'
import { facetLabel } from '../../common/publicationFacets'
import { readPublicationQuery } from '../../common/publicationQuery'
import { translated } from '../../common/translated'
import { useLang, useLocale, useMessages } from './useSiteContext'

type Facets = PublicationListQuery['publicationList']['facets']
export type Facet = keyof Facets

/** One value that the list can be narrowed to. */
export interface FilterChoice { value: string, label: string, total: string, lang?: string }

/** A part of what the list is narrowed to, and where it is without that. */
export interface ChosenFilter { label: string, lang?: string, without: string }

/** What the list of publications is narrowed to, from its address; what cannot be is not found. */
export function usePublicationQuery(): PublicationQuery {
  const query = readPublicationQuery(useRoute().query)
  if (!query)
    throw createError({ statusCode: 404, statusMessage: 'Not Found' })
  return query
}

/** What the list can be narrowed to, and what it is narrowed to, in the words of readers. */
export function usePublicationFilters(query: PublicationQuery, facets: Facets, topics: readonly (TopicNameFragment | null)[]) {
  const locale = useLocale()
  const { filter: words } = useMessages()
  const lang = useLang()
  const path = sectionPath('publications', locale)

  function labelOf(facet: Facet, value: string, name?: string | null): { text: string, lang?: string } | undefined {
    if (facet === 'topic')
      return translated(topics.find(topic => topic?.slug === value)?.name, locale)
    const text = facetLabel(facet, value, locale, name)
    return text
      ? { text }
      : undefined
  }

  function choicesOf(facet: Facet): FilterChoice[] {
    return facets[facet].flatMap(({ value, name, total }) => {
      const label = labelOf(facet, value, name)
      return label
        ? [
            {
              value,
              label: label.text,
              lang: lang(label.lang),
              total: formatNumber(total, locale),
            },
          ]
        : []
    })
  }

  const byLabel = (one: FilterChoice, other: FilterChoice) => one.label.localeCompare(other.label, locale)
  const newestFirst = (one: FilterChoice, other: FilterChoice) => other.value.localeCompare(one.value)
  const choices: Record<Facet, FilterChoice[]> = {
    topic: choicesOf('topic').toSorted(byLabel),
    year: choicesOf('year').toSorted(newestFirst),
    type: choicesOf('type').toSorted(byLabel),
    access: choicesOf('access').toSorted(byLabel),
    term: choicesOf('term').toSorted(newestFirst),
    person: choicesOf('person').toSorted(byLabel),
  }

  const chosen = (Object.keys(choices) as Facet[]).flatMap((facet): ChosenFilter[] => {
    const value = query[facet]
    if (!value)
      return []
    const choice = choices[facet].find(each => each.value === value)
    if (!choice)
      throw createError({ statusCode: 404, statusMessage: 'Not Found' })
    return [
      {
        label: choice.label,
        lang: choice.lang,
        without: withQuery(path, { ...query, [facet]: undefined }),
      },
    ]
  })
  return {
    choices,
    chosen: query.q
      ? [
          {
            label: words.quoted(query.q),
            without: withQuery(path, { ...query, q: undefined }),
          },
          ...chosen,
        ]
      : chosen,
  }
}
