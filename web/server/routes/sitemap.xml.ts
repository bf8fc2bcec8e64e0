import { defineEventHandler } from 'h3'
import { setFileHeaders } from '../utils/routeParams'
import { writeSitemapIndex } from '../utils/writeSitemap'

export default defineEventHandler((event) => {
  setFileHeaders(event, 'application/xml; charset=utf-8')
  return writeSitemapIndex()
})
