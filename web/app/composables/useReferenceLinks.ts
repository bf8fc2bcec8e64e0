import type { ReferenceFormat } from '@ican/shared/paths'
import { referenceFormats } from '@ican/shared/paths'
import { useHead } from '#imports'
import { referenceFiles } from '../../common/referenceFiles'
import { useSiteUrl } from './useSiteUrl'

/** Tells programs in which files the publications of a page are, each by its media type. */
export function useReferenceLinks(path: (format: ReferenceFormat) => string, table: string): void {
  const siteUrl = useSiteUrl()
  const files = [
    ...referenceFormats.map(format => ({
      type: referenceFiles[format].type,
      path: path(format),
    })),
    { type: 'text/csv', path: table },
  ]
  useHead({
    link: files.map(file => ({
      rel: 'alternate' as const,
      type: file.type,
      href: new URL(file.path, siteUrl).href,
    })),
  })
}
