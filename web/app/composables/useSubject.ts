import { useRequestEvent } from '#imports'

/** Tells the page store which document the page is about, and in which language it shows it: an address alone does not say. */
export function useSubject(document: { documentId: string, locale?: string | null }): void {
  useRequestEvent()?.context.reads?.about(document)
}
