import { adminApi } from '@strapi/strapi/admin'

export type BulkKind = 'publish' | 'unpublish'

/** How it went with one entry of several. */
export interface Outcome { documentId: string, locale: string | null, title: string, problem: string | null, mayBeConfirmed: boolean }

interface Wanted {
  kind: BulkKind
  type: string
  documentIds: string[]
  /** In which languages; of a type that has none, nothing. */
  locales?: string[]
  /** What an editor has answered to the question whether it may go. */
  answer?: Record<string, string>
}

const api = adminApi.enhanceEndpoints({
  addTagTypes: ['Document'],
}).injectEndpoints({
  endpoints: builder => ({
    bulkAct: builder.mutation<{ outcomes: Outcome[] }, Wanted>({
      query: ({ kind, answer, ...data }) => ({
        url: `/bulk-actions/${kind}`,
        method: 'POST',
        data,
        config: { params: answer },
      }),
      // The content manager's own names: its lists and forms are loaded anew.
      invalidatesTags: (_result, _error, { type, documentIds }) => [
        { type: 'Document', id: `${type}_LIST` },
        // A type of which there is only one is kept by its own name.
        { type: 'Document', id: type },
        ...documentIds.map(documentId => ({ type: 'Document' as const, id: `${type}_${documentId}` })),
      ],
    }),
  }),
})

/** Publishes or takes back several entries, and has the lists show it. */
export const { useBulkActMutation } = api
