import { placesOf } from '@ican/shared/places'
import { defaultLocale } from '@ican/shared/vocabulary'
import { createError, defineEventHandler, sendRedirect } from 'h3'
import { previewToken, readPreviewPass } from '../../../utils/previewPass'

/** The address that is sent to people: leads to where the draft is seen just now, whatever its slug has become. */
export default defineEventHandler(async (event) => {
  const { locale } = await readPreviewPass(event)
  const language = locale ?? defaultLocale
  const { previewed } = await readPreviewPass(event, language)
  const [place] = previewed
    ? placesOf(previewed, language)
    : []
  if (!place)
    throw createError({ statusCode: 404, statusMessage: 'Not Found' })
  return sendRedirect(event, `/preview/${previewToken(event)}${encodeURI(place.path)}`, 302)
})
