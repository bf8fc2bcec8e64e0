import { SiteContactsDocument } from '@ican/shared/generated/documents'
import { defaultLocale, locales } from '@ican/shared/vocabulary'
import { defineEventHandler } from 'h3'
import { contactEmail } from '../../utils/contactEmail'
import { readContent } from '../../utils/readContent'
import { notFound, setFileHeaders } from '../../utils/routeParams'
import { settings } from '../../utils/settings'

const day = 24 * 60 * 60 * 1000

/** Whom to tell of a weakness of the site (RFC 9116); there is no such file where no contact has an address. */
export default defineEventHandler(async (event) => {
  const { site } = await readContent(event, SiteContactsDocument, { locale: defaultLocale })
  const email = contactEmail(site)
  if (!email)
    return notFound()
  const today = Math.floor(Date.now() / day) * day
  setFileHeaders(event, 'text/plain; charset=utf-8')
  return [
    `Contact: mailto:${email}`,
    // Whole days, so that the file is the same all day.
    `Expires: ${new Date(today + 180 * day).toISOString()}`,
    `Preferred-Languages: ${locales.join(', ')}`,
    `Canonical: ${settings.siteUrl}/.well-known/security.txt`,
    '',
  ].join('\n')
})
