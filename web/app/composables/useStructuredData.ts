import type { Thing } from '../structured-data/thing'
import { useHead } from '#imports'
import { dataBlock } from '../structured-data/thing'

/** Tells machines what the page shows, in the words of schema.org. */
export function useStructuredData(things: readonly Thing[]): void {
  if (things.length > 0) {
    useHead({
      script: [
        {
          type: 'application/ld+json',
          innerHTML: dataBlock(things),
        },
      ],
    })
  }
}
