import { otherPaths } from '@ican/shared/other-paths'
import { defineEventHandler, setResponseHeaders } from 'h3'

/** A browser has no use for a file before it is asked for. */
const noPages = otherPaths.map(beginning => beginning.endsWith('/')
  ? `/${beginning}*`
  : `/${beginning}`)

/**
 * Lets a browser fetch the page behind a link once somebody is about to follow it, so that it is there at once.
 * Named by a header, since a rule within the page would need an exception from the ban on scripts.
 */
export default defineEventHandler((event) => {
  setResponseHeaders(event, {
    'content-type': 'application/speculationrules+json',
    'cache-control': 'public, max-age=86400',
  })
  return JSON.stringify({
    prefetch: [
      {
        where: {
          and: [
            { href_matches: '/*' },
            {
              not: { href_matches: noPages },
            },
          ],
        },
        eagerness: 'moderate',
      },
    ],
  })
})
