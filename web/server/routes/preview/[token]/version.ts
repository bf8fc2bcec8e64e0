import { defineEventHandler, setResponseHeader } from 'h3'
import { readPreviewPass } from '../../../utils/previewPass'

/** What an open preview compares, to see whether the draft has been saved since. */
export default defineEventHandler(async (event) => {
  const { version } = await readPreviewPass(event)
  setResponseHeader(event, 'content-type', 'text/plain')
  return version ?? ''
})
