import { adminApi } from '@strapi/strapi/admin'
import { AdminChanged } from './changed'

/** What an endpoint of the admin sends. */
interface Request { config?: { headers?: Record<string, string> } & Record<string, unknown>, [part: string]: unknown }

interface Definition<Arg, Answer> {
  query?: (arg: Arg) => Request
  invalidatesTags?: (result: unknown, error: unknown, arg: Arg) => unknown[]
  onQueryStarted?: (arg: Arg, api: { queryFulfilled: Promise<Answer> }) => unknown
}

type Enhance<Arg, Answer> = (change: { endpoints: Record<string, (definition: Definition<Arg, Answer> | undefined) => void> }) => unknown

/**
 * Gives an endpoint of the admin more to do. The endpoints of the admin and of the content manager are of RTK Query, in one
 * API that is public; only the types of the endpoints are not.
 * Broken by: another name of the endpoint.
 */
export function enhance<Arg, Answer>(endpoint: string, change: (definition: Definition<Arg, Answer>) => void): void {
  let isDone = false
  const enhanceEndpoints = adminApi.enhanceEndpoints as unknown as Enhance<Arg, Answer>
  enhanceEndpoints({
    endpoints: {
      [endpoint]: (definition) => {
        if (definition === undefined)
          return
        change(definition)
        isDone = true
      },
    },
  })
  if (!isDone)
    throw new AdminChanged(`the endpoint «${endpoint}»`)
}

/** A request with more headers. */
export function withHeaders(request: Request, added: Record<string, string>): Request {
  return {
    ...request,
    config: {
      ...request.config,
      headers: {
        ...request.config?.headers,
        ...added,
      },
    },
  }
}
