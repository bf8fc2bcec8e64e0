import { SiteContactsDocument } from '@ican/shared/generated/documents'
import { homePath, iconPath } from '@ican/shared/paths'
import { isLocale } from '@ican/shared/vocabulary'
import { defineEventHandler } from 'h3'
import { colours } from '../../utils/colours'
import { icons } from '../../utils/icons'
import { readContent } from '../../utils/readContent'
import { fileParam, notFound, setFileHeaders } from '../../utils/routeParams'

/** What a phone shows of the site where someone puts it on the home screen, in one language (W3C Web App Manifest). */
export default defineEventHandler(async (event) => {
  const { name: locale } = fileParam(event, ['webmanifest'])
  if (!isLocale(locale))
    return notFound()
  const { site } = await readContent(event, SiteContactsDocument, { locale })
  setFileHeaders(event, 'application/manifest+json; charset=utf-8', locale)
  return JSON.stringify({
    id: homePath(locale),
    lang: locale,
    dir: 'ltr',
    name: [site?.name, site?.tagline].filter(Boolean).join(' – '),
    short_name: site?.name,
    description: site?.description ?? undefined,
    start_url: homePath(locale),
    scope: '/',
    display: 'minimal-ui',
    theme_color: colours.paper?.light,
    background_color: colours.paper?.light,
    icons: icons.map(icon => ({
      src: iconPath(icon.file),
      type: icon.type,
      sizes: 'size' in icon
        ? `${icon.size}x${icon.size}`
        : 'any',
      purpose: 'any maskable',
    })),
  })
})
