import type { DocumentVersion } from '../../core/documents/access'

export type Action = 'publish' | 'unpublish'

/** What an editor wants to happen to one language of a document at a moment. */
export interface ScheduledAction extends DocumentVersion {
  id: number
  action: Action
  /** The moment, as an ISO date in UTC. */
  at: string
  userId: number
  userName: string
  state: 'waiting' | 'done' | 'failed'
  /** Why it failed, in the language of whoever set it. */
  reason: string | null
}

/** As it is kept. */
export interface Row {
  id: number
  type: string
  document_id: string
  locale: string | null
  action: Action
  at: string
  user_id: number
  user_name: string
  state: ScheduledAction['state']
  reason: string | null
}

/** As the rest of the code knows it. */
export function fromRow(row: Row): ScheduledAction {
  return {
    id: row.id,
    type: row.type,
    documentId: row.document_id,
    locale: row.locale,
    action: row.action,
    at: row.at,
    userId: row.user_id,
    userName: row.user_name,
    state: row.state,
    reason: row.reason,
  }
}
