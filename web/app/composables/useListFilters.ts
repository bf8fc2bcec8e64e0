import type { TopicNameFragment } from '@ican/shared/generated/documents'
import { createError, useRoute } from '#imports'
import { daysOfYear } from '../../common/dates'
import { translatedText } from '../../common/translated'
import { useLocale } from './useSiteContext'

/** One value of the query of a list's address; a form sends what was not chosen as an empty one. */
function asked(name: 'topic' | 'year'): string | undefined {
  const value = useRoute().query[name]
  return typeof value === 'string' && value
    ? value
    : undefined
}

/** What a list is narrowed to, from `?topic=health-data&year=2025`. */
export function useListFilters() {
  const locale = useLocale()
  const event = useRequestEvent()
  const topic = asked('topic')
  const year = asked('year')
  if (year && !/^[12]\d{3}$/.test(year))
    throw createError({ statusCode: 404, statusMessage: 'Not Found' })
  return {
    topic,
    year,
    days: daysOfYear(year),
    /** The topic that the list is narrowed to, and all that it is narrowed to in words; a topic that there is not is not found. */
    among(topics: readonly (TopicNameFragment | null)[]): { chosen?: TopicNameFragment, narrowed: string } {
      const chosen = topics.find(each => each?.slug === topic) ?? undefined
      if (topic && !chosen)
        throw createError({ statusCode: 404, statusMessage: 'Not Found' })
      return {
        chosen,
        narrowed: [
          translatedText(chosen?.name, locale),
          year,
        ].filter(Boolean).join(', '),
      }
    },
    /** A narrowed list without entries says so, and lets one choose something else. To machines it is not there: there would be no end of such pages. */
    checkEntries(count: number): void {
      if (count === 0 && (topic || year) && event)
        setResponseStatus(event, 404, 'Not Found')
    },
  }
}

/** Every year from the newest entry's to the oldest one's. */
export function yearsBetween(newest: string | undefined, oldest: string | undefined): string[] {
  const [last, first] = [newest, oldest].map(day => Number(day?.slice(0, 4)))
  return last && first
    ? Array.from({ length: last - first + 1 }, (_, index) => String(last - index))
    : []
}
