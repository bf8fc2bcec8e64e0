/// <reference path="../virtual.d.ts" />
import type { Colour } from '../utils/colours'
import type { Settings } from '../utils/settings'
import { isFilePath } from '@ican/shared/other-paths'
import { isError, setResponseHeaders } from 'h3'
import { defineNitroPlugin } from 'nitropack/runtime'
import comfortIntegrity from '#comfort-integrity'
import { log } from '../../common/log'
import { loggedRequest } from '../../common/requestId'
import { securityHeaders } from '../../security-headers'
import { colours } from '../utils/colours'
import { settings } from '../utils/settings'

declare module 'h3' {
  interface H3EventContext {
    settings: Settings
    /** The colour that a browser gives its own frame. */
    themeColour: Colour | undefined
    /** The page is about the one who asked for it, and nobody is to keep it. */
    isPrivate?: boolean
    /** The checksum of the site's one script, by which a browser may run it. */
    comfortIntegrity: string
  }
}

const headers = securityHeaders(settings.siteUrl, [comfortIntegrity])

/** On every answer, files and errors included: a route rule would miss addresses that match no rule. */
export default defineNitroPlugin((nitro) => {
  nitro.hooks.hook('request', (event) => {
    event.context.settings = settings
    event.context.themeColour = colours.paper
    event.context.comfortIntegrity = comfortIntegrity
    setResponseHeaders(event, headers)
    // Nuxt answers an error as JSON to whoever does not ask for HTML by name; a page's error is a page.
    if (!isFilePath(event.path))
      event.node.req.headers.accept = 'text/html'
  })
  // Instead of the framework's own line, which has the whole address, with what somebody looks for.
  nitro.hooks.hook('error', (error, { event }) => {
    const status = isError(error)
      ? error.statusCode
      : 500
    // Of 503 those who could not answer have told.
    if (!event || status < 500 || status === 503)
      return
    log('REQUEST_FAILED', 'A page or a file could not be made.', {
      error,
      ...loggedRequest(event),
    })
    // By these the framework would write its line; without them it would show the message.
    if (isError(error))
      Object.assign(error, { unhandled: false, fatal: false, message: 'Server Error' })
  })
  // A file's error is a line of text. The framework's own answer would put weaker headers in the place of ours.
  nitro.hooks.hook('error', (error, { event, tags }) => {
    if (!event || event.handled || !Array.isArray(tags) || !tags.includes('request') || !isFilePath(event.path))
      return
    const { res } = event.node
    const status = isError(error)
      ? error.statusCode
      : 500
    if (status === 503 && !res.hasHeader('retry-after'))
      res.setHeader('retry-after', 30)
    res.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
    res.end(`${status}\n`)
  })
  nitro.hooks.hook('render:response', (response, { event }) => {
    const headers = response.headers ??= {}
    delete headers['x-powered-by']
    // Nuxt renders an error's page by an inner request, which itself succeeds.
    const isFailure = event.path.startsWith('/__nuxt_error') || response.statusCode !== 200
    // A publication must be seen at the next load: whoever keeps a page asks again before showing it.
    if (isFailure)
      headers['cache-control'] = 'no-store'
    else
      headers['cache-control'] = event.context.isPrivate ? 'private, no-store' : 'public, max-age=0, must-revalidate'
    headers['speculation-rules'] = '"/speculation-rules.json"'
  })
})
