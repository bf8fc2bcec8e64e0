import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Refresher } from '../refresh/refresher.ts'
import type { Entry } from '../store/page.ts'
import type { PageStore } from '../store/store.ts'
import { pageKey } from '../store/address.ts'
import { sendPage, sendRendered } from './answer.ts'

/** After so long a page is rendered anew though nothing is known to have changed, in milliseconds. */
const maxAge = 10 * 60_000

/** Answers from the store where it can, and passes on to the framework what is no page. */
export function pageHandler(store: PageStore, refresher: Refresher, app: RequestListener): RequestListener {
  return (request, response) => {
    const { method, url = '' } = request
    const isRead = method === 'GET' || method === 'HEAD'
    // Most ask for the very address under which a page is stored.
    if (isRead && answerAtOnce(url, request, response))
      return
    const key = isRead
      ? pageKey(url)
      : undefined
    if (key === undefined) {
      app(request, response)
      return
    }
    if (key !== url && answerAtOnce(key, request, response))
      return
    answerSlowly(key, request, response).catch((error) => {
      console.error(error)
      response.destroy()
    })
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
    if (stored !== undefined && bodies !== undefined && store.pages.get(key) === stored) {
      visit(stored)
      sendPage(request, response, stored.page, bodies)
      return
    }
    const rendered = await store.render(key)
    const entry = store.pages.get(key)
    const fresh = entry && store.pages.bodiesInMemory(key)
    if (entry !== undefined && fresh !== undefined)
      sendPage(request, response, entry.page, fresh)
    else
      sendRendered(request, response, rendered)
  }

  function visit(entry: Entry): void {
    entry.visits++
    if (entry.stale !== undefined)
      refresher.addAsked(entry.page.key)
    else if (entry.page.renderedAt + maxAge < Date.now())
      store.markStale(entry, 'aged')
  }
}
