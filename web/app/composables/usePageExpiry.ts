import { useRequestEvent } from '#imports'

/** Tells the page store when what the page says of the present ends to be true: after the first of these instants that is yet to come. */
export function usePageExpiry(...instants: (string | number | null | undefined)[]): void {
  const reads = useRequestEvent()?.context.reads
  for (const instant of instants) {
    const justAfter = new Date(instant ?? Number.NaN).getTime() + 1
    if (justAfter > Date.now())
      reads?.until(justAfter)
  }
}
