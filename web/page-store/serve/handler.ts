import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Refresher } from '../refresh/refresher.ts'
import type { Entry } from '../store/page.ts'
import type { PageStore } from '../store/store.ts'
import type { Admission } from './admission.ts'
import { once } from 'node:events'
import { takesPost } from '@ican/shared/other-paths'
import { localeOfPath, shareImageSource } from '@ican/shared/paths'
import { siteLocation } from '../../common/locations.ts'
import { log } from '../../common/log.ts'
import { workAt } from '../../common/work.ts'
import { addressOf, pageKey } from '../store/address.ts'
import { requestIds } from '../store/request-ids.ts'
import { sendPage, sendRendered } from './answer.ts'
import { sendPlain } from './plain-answers.ts'

/** After so long a page is rendered anew though nothing is known to have changed, in milliseconds. */
const maxAge = 10 * 60_000

/** Answered by the framework without asking anyone, or with limits of its own. */
const cheap = /^\/(?:$|\?|_nuxt\/|icons\/|media\/)/

/** The framework's own: nothing for readers. */
const internal = /^\/__nuxt/

/** Answers from the store where it can, and passes on to the framework what is no page. */
export function pageHandler({ store, refresher, admission, headers, siteUrl, app }: {
  store: PageStore
  refresher: Refresher
  admission: Admission
  /** What goes with every answer. */
  headers: Record<string, string>
  siteUrl: string
  app: RequestListener
}): RequestListener {
  return (request, response) => {
    const { method, url = '' } = request
    const isRead = method === 'GET' || method === 'HEAD'
    // Most ask for the very address under which a page is stored.
    if (isRead && answerAtOnce(url, request, response))
      return
    if (isRead || (method === 'POST' && takesPost(url)))
      requestIds.run(String(request.headers['x-request-id']), () => answer(url, request, response).catch(error => fail(error, response)))
    else
      app(request, response)
  }

  async function answer(url: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = addressOf(url)
    const location = address.kind === 'moved'
      ? siteLocation(address.to, siteUrl)
      : undefined
    if (location !== undefined) {
      response.writeHead(301, { ...headers, location, 'cache-control': 'public, max-age=3600' }).end()
    }
    else if (internal.test(url)) {
      await answerMissing(url, request, response)
    }
    else if (address.kind === 'page') {
      if (!answerAtOnce(address.key, request, response))
        await answerSlowly(address.key, request, response)
    }
    else if (address.kind === 'uncached') {
      await pass(url, request, response)
    }
    else {
      await answerMissing(url, request, response)
    }
  }

  /** From memory. */
  function answerAtOnce(key: string, request: IncomingMessage, response: ServerResponse): boolean {
    const entry = store.pages.get(key)
    const bodies = entry && store.pages.bodiesInMemory(key)
    if (entry === undefined || bodies === undefined)
      return false
    visit(entry)
    sendPage(request, response, entry.page, bodies)
    return true
  }

  /** From disk, or by a render. */
  async function answerSlowly(key: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const stored = store.pages.get(key)
    const bodies = stored && await store.pages.bodies(stored)
    const negative = store.negative.get(key)
    if (stored !== undefined && bodies !== undefined && store.pages.get(key) === stored) {
      visit(stored)
      sendPage(request, response, stored.page, bodies)
    }
    else if (negative !== undefined) {
      sendRendered(request, response, negative)
    }
    else if (store.isUnderWay(key)) {
      await answerByRender(key, request, response)
    }
    else {
      await admission.admit(workAt(key), request, response, async () => {
        const source = await sourceStatus(key)
        if (source === 200) {
          await answerByRender(key, request, response)
        }
        else {
          sendPlain(response, source, {
            url: key,
            headers,
            ...source === 503 && { retryAfter: 30 },
          })
        }
      })
    }
  }

  async function answerByRender(key: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const rendered = await store.render(key)
    const entry = store.pages.get(key)
    const fresh = entry && store.pages.bodiesInMemory(key)
    if (entry !== undefined && fresh !== undefined)
      sendPage(request, response, entry.page, fresh)
    else
      sendRendered(request, response, rendered)
  }

  /**
   * Whether there is what an answer is made from: a share image is drawn only of a page that there is, and lasts as long
   * as that does. Everything else needs no source.
   */
  async function sourceStatus(key: string): Promise<200 | 404 | 503> {
    if (workAt(key) !== 'share-images')
      return 200
    const source = shareImageSource(key)
    if (source === undefined || localeOfPath(source) === undefined || pageKey(source) !== source)
      return 404
    const isUnavailable = store.pages.peek(source) === undefined && (await store.render(source)).status >= 500
    const { page } = store.pages.peek(source) ?? {}
    if (store.pages.isLasting(source))
      store.link(key)
    if (page !== undefined && !page.gone)
      return 200
    return isUnavailable
      ? 503
      : 404
  }

  /** There is no such address: the site's own page says so, one for each language. */
  async function answerMissing(url: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const locale = localeOfPath(url)
    const key = locale === undefined
      ? '/-'
      : `/${locale}/-`
    const send = async () => {
      const rendered = store.negative.get(key) ?? await store.render(key)
      if (rendered.status === 404)
        sendRendered(request, response, rendered)
      else
        sendPlain(response, 404, { url, headers })
    }
    if (store.negative.get(key) === undefined)
      await admission.admit('pages', request, response, send)
    else
      await send()
  }

  /** To the framework, which answers this request alone. */
  async function pass(url: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (cheap.test(url)) {
      app(request, response)
      return
    }
    await admission.admit(workAt(url), request, response, async () => {
      const closed = once(response, 'close')
      app(request, response)
      await closed
    })
  }

  function visit(entry: Entry): void {
    if (++entry.visits === 1)
      store.revisit(entry.page.key)
    if (entry.stale !== undefined)
      refresher.addAsked(entry.page.key)
    else if (entry.page.renderedAt + maxAge < Date.now())
      store.markStale(entry, 'aged')
  }
}

function fail(error: unknown, response: ServerResponse): void {
  log('REQUEST_FAILED', 'A request could not be answered.', {
    error,
    requestId: requestIds.getStore(),
  })
  response.destroy()
}
