import { enhance, withHeaders } from './endpoints'

/**
 * The content manager saves by endpoints of RTK Query, and nothing of it tells others of a save: so its endpoints are
 * given more to do. Broken by: other names of the endpoints, or saves that go another way.
 */

/** A save of one language of a document by a form of the content manager. */
export interface Save { model: string, documentId?: string, params?: Record<string, unknown> }

/** How a save ended. */
export type SaveResult = { save: Save, kind: SaveKind, data: { documentId?: string, updatedAt?: string } } | { save: Save, kind: SaveKind, error: SaveError }

interface SaveError { name?: string, details?: Record<string, unknown> }

type SaveKind = 'createDocument' | 'updateDocument' | 'publishDocument'

interface Answered { data: { data?: { documentId?: string, updatedAt?: string } } }

const starts = new Set<(save: Save) => void>()
const listeners = new Set<(result: SaveResult) => void>()
const headers = new Set<(save: Save) => Record<string, string>>()

/** Hears of every save that begins; the answer ends the hearing. */
export function onSaving(listener: (save: Save) => void): () => void {
  starts.add(listener)
  return () => starts.delete(listener)
}

/** Hears of every save and how it ended; the answer ends the hearing. */
export function onSaved(listener: (result: SaveResult) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Sends more headers with every save. */
export function sendWithSaves(of: (save: Save) => Record<string, string>): void {
  headers.add(of)
}

/** Does something whenever somebody logs out themselves. */
export function onLogout(run: () => void): void {
  enhance<void, unknown>('logout', (definition) => {
    const before = definition.onQueryStarted
    definition.onQueryStarted = (arg, api) => {
      run()
      return before?.(arg, api)
    }
  })
}

/** Lets the others of this file know of saves; once, when the admin starts. */
export function watchSaves(): void {
  for (const kind of ['createDocument', 'updateDocument', 'publishDocument'] as const) {
    enhance<Save, Answered>(kind, (definition) => {
      const { query, invalidatesTags, onQueryStarted } = definition
      // What failed has changed nothing: to load the form anew would only lose what it holds, or show nothing without a network.
      definition.invalidatesTags = (result, error, save) => error === undefined
        ? invalidatesTags?.(result, error, save) ?? []
        : []
      if (query !== undefined)
        definition.query = save => withHeaders(query(save), Object.assign({}, ...[...headers].map(of => of(save))))
      definition.onQueryStarted = (save, api) => {
        for (const start of starts)
          start(save)
        return api.queryFulfilled.then((answer) => {
          tell({ save, kind, data: answer.data.data ?? {} })
          // Strapi shows a save as done before it is, and puts the old text back into the form where it fails.
          return onQueryStarted?.(save, api)
        }, ({ error }: { error?: SaveError }) => tell({ save, kind, error: error ?? {} }))
      }
    })
  }
}

function tell(result: SaveResult): void {
  for (const listener of listeners)
    listener(result)
}
