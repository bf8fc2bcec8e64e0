import type { H3Event } from 'h3'
import { RedirectFromDocument } from '@ican/shared/generated/documents'
import { getRequestURL, sendRedirect } from 'h3'
import { readContent } from './readContent'
import { withdrawn } from './routeParams'

/** For a file whose address has nothing behind it any more: leads to where it has moved, else says 404, or 410 where there was something. */
export async function leadOn(event: H3Event): Promise<string> {
  const { redirects } = await readContent(event, RedirectFromDocument, {
    from: decodeURI(getRequestURL(event).pathname),
  })
  const [redirect] = redirects
  if (!redirect)
    return withdrawn(event)
  await sendRedirect(event, encodeURI(redirect.to), redirect.permanent === false
    ? 302
    : 301)
  return ''
}
