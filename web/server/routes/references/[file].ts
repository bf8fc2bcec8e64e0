import { PublicationReferenceDocument } from '@ican/shared/generated/documents'
import { referenceFormats } from '@ican/shared/paths'
import { defineEventHandler, setResponseHeader } from 'h3'
import { readContent } from '../../utils/readContent'
import { fileParam, notFound, setFileHeaders } from '../../utils/routeParams'
import { referenceWriters } from '../../utils/writeReference'

/** One publication for a reference manager. */
export default defineEventHandler(async (event) => {
  const { name: slug, ending } = fileParam(event, referenceFormats)
  const { publications } = await readContent(event, PublicationReferenceDocument, { slug })
  const publication = publications[0] ?? notFound()
  const { type, write } = referenceWriters[ending]
  setFileHeaders(event, type)
  setResponseHeader(event, 'content-disposition', `attachment; filename="${encodeURIComponent(slug)}.${ending}"`)
  return write(publication)
})
