import type { TopicNameFragment } from '@ican/shared/generated/documents'
import type { TopicFeedKind } from '@ican/shared/paths'
import { feedPath } from '@ican/shared/paths'
import { useHead } from '#imports'
import { translatedText } from '../../common/translated'
import { useLocale, useMessages } from './useSiteContext'
import { useSiteUrl } from './useSiteUrl'

/** Tells feed readers of the feed of the topic that a list is narrowed to, if it is narrowed to one. */
export function useTopicFeed(kind: TopicFeedKind, topic: TopicNameFragment | undefined): void {
  if (!topic)
    return
  const locale = useLocale()
  useHead({
    link: [
      {
        rel: 'alternate',
        type: 'application/atom+xml',
        title: `${useMessages().feeds[kind]}: ${translatedText(topic.name, locale)}`,
        href: useSiteUrl() + feedPath(kind, locale, 'atom', topic.slug),
      },
    ],
  })
}
