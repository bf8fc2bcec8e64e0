import type { Locale } from '@ican/shared/vocabulary'
import { messages } from './messages'

/** A title for where the site's mark of made-up content is not seen beside it. */
export function markedTitle({ title, sample }: { title: string, sample?: boolean | null }, locale: Locale): string {
  return sample
    ? `${messages[locale].sample}: ${title}`
    : title
}
