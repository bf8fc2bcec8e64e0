import type { ReferenceFormat } from '@ican/shared/paths'
import { referenceFormats } from '@ican/shared/paths'
import { useHead } from '#imports'
import { referenceFiles } from '../../common/referenceFiles'
import { useSiteUrl } from './useSiteUrl'

/**
 * Tells programs in which files the publications of a page are: a list is the same there, `alternate`; the page of one
 * publication is `describedby` them, as Signposting has it.
 */
export function useReferenceLinks(rel: 'alternate' | 'describedby', path: (format: ReferenceFormat) => string, table: string): void {
  const siteUrl = useSiteUrl()
  useHead({
    link: [
      ...referenceFormats.map(format => ({
        rel,
        type: referenceFiles[format].type,
        href: siteUrl + encodeURI(path(format)),
      })),
      {
        rel,
        type: 'text/csv',
        href: siteUrl + encodeURI(table),
      },
    ],
  })
}
