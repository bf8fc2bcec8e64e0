import type { PublicationReferenceFragment as Publication } from '@ican/shared/generated/documents'
import type { H3Event } from 'h3'
import { PublicationReferenceDocument } from '@ican/shared/generated/documents'
import { readContent } from './readContent'
import { withdrawn } from './routeParams'

/** One publication, as files tell of it. */
export async function readReference(event: H3Event, slug: string): Promise<Publication> {
  const { publications } = await readContent(event, PublicationReferenceDocument, { slug })
  return publications[0] ?? withdrawn(event)
}
