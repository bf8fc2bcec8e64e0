import { useHead, useRequestEvent } from '#imports'
import comfortScript from '../assets/scripts/comfort.js?url&no-inline'

/** The site's one script. It runs only if it is, byte for byte, the one that the site was built with. */
export function useComfortScript(): void {
  useHead({
    script: [
      {
        src: comfortScript,
        defer: true,
        integrity: useRequestEvent()?.context.comfortIntegrity,
      },
    ],
  })
}
