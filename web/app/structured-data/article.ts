import type { PictureFragment, TopicNameFragment } from '@ican/shared/generated/documents'
import type { Describer, Thing } from './thing'
import { present } from '../../common/lists'
import { translatedText } from '../../common/translated'
import { pictureSource } from '../utils/media'
import { publisher } from './organization'
import { absolute } from './thing'

interface Entry {
  title: string
  lead: string
  publishedOn: string
  updatedAt?: string | null
  locale?: string | null
  image?: PictureFragment | null
  topics?: (TopicNameFragment | null)[]
  /** What was changed after publication, if readers should know. */
  changeNote?: string | null
  sample?: boolean | null
}

/** A news item, or an update of the patient board. Made-up content says nothing of itself. */
export function article(type: 'NewsArticle' | 'Article', entry: Entry, path: string, describer: Describer): Thing[] {
  if (entry.sample)
    return []
  const { locale } = describer
  const url = absolute(path, describer)
  const picture = entry.image && pictureSource(entry.image)
  return [
    {
      '@type': type,
      '@id': `${url}#article`,
      url,
      'mainEntityOfPage': url,
      'headline': entry.title,
      'description': entry.lead,
      'inLanguage': entry.locale ?? locale,
      'datePublished': entry.publishedOn,
      'dateModified': entry.updatedAt,
      'image': picture && absolute(picture.src, describer),
      'keywords': present(entry.topics).map(({ name }) => translatedText(name, locale)),
      'correction': entry.changeNote,
      'author': publisher(describer),
      'publisher': publisher(describer),
    },
  ]
}
