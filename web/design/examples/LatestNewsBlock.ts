import type { LatestNewsBlockFragment } from '@ican/shared/generated/documents'
import { newsItem } from './records'

export const full: LatestNewsBlockFragment = {
  __typename: 'ComponentBlocksLatestNews',
  heading: 'Latest news',
  topic: {
    slug: 'care',
    name: { en: 'Care', fi: 'Hoito', sv: 'Vård' },
  },
  newsItems: [
    newsItem,
    {
      ...newsItem,
      documentId: 'news-2',
      slug: 'second',
      image: null,
      topics: [],
      sample: null,
    },
  ],
}

export const sparse: LatestNewsBlockFragment = {
  __typename: 'ComponentBlocksLatestNews',
  heading: null,
  topic: null,
  newsItems: [
    {
      ...newsItem,
      image: null,
      topics: [],
      sample: null,
    },
  ],
}
export const empty: LatestNewsBlockFragment = { ...sparse, heading: 'No news', newsItems: [] }
