import { placesOf } from '@ican/shared/places'
import { defaultLocale } from '@ican/shared/vocabulary'
import { defineEventHandler, sendRedirect } from 'h3'
import { siteLocation } from '../../../../common/locations'
import { previewToken, readPreviewPass } from '../../../utils/previewPass'
import { notFound } from '../../../utils/routeParams'
import { settings } from '../../../utils/settings'

/** The address that is sent to people: leads to where the draft is seen just now, whatever its slug has become. */
export default defineEventHandler(async (event) => {
  const { locale } = await readPreviewPass(event)
  const language = locale ?? defaultLocale
  const { previewed } = await readPreviewPass(event, language)
  const [place] = previewed
    ? placesOf(previewed, language)
    : []
  const location = place && siteLocation(`/preview/${previewToken(event)}${place.path}`, settings.siteUrl)
  return location === undefined
    ? notFound()
    : sendRedirect(event, location, 302)
})
