import { isLocale } from '@ican/shared/vocabulary'
import { defineEventHandler } from 'h3'
import { knownPaths } from '../../utils/knownPaths'
import { fileParam, notFound, setFileHeaders } from '../../utils/routeParams'
import { writeSitemap } from '../../utils/writeSitemap'

/** The sitemap of one language. */
export default defineEventHandler(async (event) => {
  const { name: locale } = fileParam(event, ['xml'])
  if (!isLocale(locale))
    return notFound()
  const pages = await knownPaths(event, locale)
  setFileHeaders(event, 'application/xml; charset=utf-8')
  return writeSitemap(pages)
})
