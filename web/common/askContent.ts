import type { Locale } from '@ican/shared/vocabulary'
import type { AnyVariables, OperationResult, TypedDocumentNode } from '@urql/vue'
import type { H3Event } from 'h3'
import type { Reads } from '../page-store/store/reads'
import type { Work } from './work'
import { Circuit } from './circuit'
import { patientFetch, queryContent } from './contentClient'
import { requestIdOf } from './requestId'
import { kindsOfWork, workAt } from './work'

declare module 'h3' {
  interface H3EventContext {
    /** What this render has read, where the page store asked for it. */
    reads?: Reads
    /** The draft that this render shows, where it is a preview. */
    preview?: Preview
    /** A page has been at this address before: if there is none now, it was withdrawn. */
    wasThere?: boolean
  }
}

/** A preview, as the page that shows it knows it. */
export interface Preview {
  token: string
  /** The draft's language; null where its type is not translated. */
  locale: Locale | null
  expiresAt: string
  version: string | null
}

/** One for each kind of work: where searches take too long, pages are still asked for. */
const circuits = Object.fromEntries(kindsOfWork.map(work => [
  work,
  new Circuit(),
])) as Record<Work, Circuit>

/** Asks the content system for one document, and notes what the answer depends on; no answer is an error. */
export async function askContent<Data, Variables extends AnyVariables>(
  event: H3Event,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { settings, reads, preview } = event.context
  try {
    const { data, error } = await circuits[workOf(event)].ask(() => queryContent(settings.cmsUrl, document, variables, async (input, init) => {
      const headers = new Headers(init?.headers)
      headers.set('x-request-id', requestIdOf(event))
      if (preview)
        headers.set('x-preview-token', preview.token)
      const answer = await patientFetch(settings.contentTimeout, input, { ...init, headers })
      reads?.note(answer.headers)
      return answer
    }), isOutOfOrder)
    if (error || !data)
      throw error ?? new Error('The answer is empty.')
    return data
  }
  catch (error) {
    reads?.fail()
    throw error
  }
}

/** A share image is made from its page's own words, and is to spare the page's readers. */
function workOf({ path, context: { shareText, preview } }: H3Event): Work {
  if (shareText)
    return 'share-images'
  return preview
    ? 'previews'
    : workAt(path)
}

/** Whether it is the content system that failed: an answer such as 400 is about the question. */
function isOutOfOrder<Data, Variables extends AnyVariables>({ error }: OperationResult<Data, Variables>): boolean {
  const status = (error?.response as Response | undefined)?.status ?? 0
  return error?.networkError !== undefined && (status < 400 || status >= 500)
}
