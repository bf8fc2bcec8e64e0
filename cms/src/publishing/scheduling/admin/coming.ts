/** A scheduled action, as the server answers it. */
export interface Coming {
  id: number
  type: string
  documentId: string
  locale: string | null
  action: 'publish' | 'unpublish'
  at: string
  userName: string
  state: 'waiting' | 'failed'
  reason: string | null
  title: string
  mayChange: boolean
}

export interface ComingAnswer { timeZone: string, coming: Coming[] }

/** How it went with one entry of several. */
export interface Outcome { documentId: string, locale: string | null, title: string, problem: string | null }

/** What the server says against a time: its words, and whether it wants to know which of two hours is meant. */
export interface Refusal { message: string, isAmbiguous: boolean }

export function refusalOf(error: unknown): Refusal | undefined {
  const answer = (error as { response?: { data?: { error?: { message?: string, details?: { code?: string } } } } }).response?.data?.error
  return answer?.message === undefined
    ? undefined
    : { message: answer.message, isAmbiguous: answer.details?.code === 'TIME_AMBIGUOUS' }
}
