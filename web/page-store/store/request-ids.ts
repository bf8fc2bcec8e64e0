import { AsyncLocalStorage } from 'node:async_hooks'

/** The id of the request for which something is done: a render asks the CMS by it. */
export const requestIds = new AsyncLocalStorage<string>()
