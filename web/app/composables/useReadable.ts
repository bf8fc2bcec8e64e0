import { withoutPlaceholders } from '@ican/shared/placeholders'
import { inject } from 'vue'
import { isPreviewKey } from './useSiteContext'

/** Takes a structured text as whoever looks at it should see it: what is still to be completed stands in previews only. */
export function useReadable(): (content: unknown) => unknown {
  return inject(isPreviewKey, false)
    ? content => content
    : withoutPlaceholders
}
