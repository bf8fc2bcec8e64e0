import { defineEventHandler } from 'h3'
import { setFileHeaders } from '../utils/routeParams'
import { settings } from '../utils/settings'

export default defineEventHandler((event) => {
  setFileHeaders(event, 'text/plain; charset=utf-8')
  return [
    'User-agent: *',
    'Disallow: /health/',
    '',
    `Sitemap: ${settings.siteUrl}/sitemap.xml`,
    '',
  ].join('\n')
})
