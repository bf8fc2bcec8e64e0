import type { H3Event } from 'h3'
import { RedirectFromDocument } from '@ican/shared/generated/documents'
import { sendRedirect } from 'h3'
import { oldAddresses, redirectLocation } from '../../common/locations'
import { readContent } from './readContent'
import { withdrawn } from './routeParams'
import { settings } from './settings'

/** For a file whose address has nothing behind it any more: leads to where it has moved, else says 404, or 410 where there was something. */
export async function leadOn(event: H3Event): Promise<string> {
  const { redirects } = await readContent(event, RedirectFromDocument, {
    from: oldAddresses((event.node.req.url ?? '').split('?')[0] ?? ''),
  })
  const redirect = redirects[0] ?? undefined
  const location = redirect && redirectLocation(redirect.to, settings.siteUrl)
  if (location === undefined)
    return withdrawn(event)
  await sendRedirect(event, location, redirect?.permanent === false
    ? 302
    : 301)
  return ''
}
