import { adminApi } from '@strapi/strapi/admin'

export type BulkKind = 'publish' | 'unpublish'

/** How it went with one entry of several. */
export interface Outcome { documentId: string, locale: string | null, title: string, problem: string | null, mayBeConfirmed: boolean }

interface Wanted { kind: BulkKind, type: string, documentIds: string[], locale: string | undefined, isConfirmed?: boolean }

const api = adminApi.enhanceEndpoints({
  addTagTypes: ['Document'],
}).injectEndpoints({
  endpoints: builder => ({
    bulkAct: builder.mutation<{ outcomes: Outcome[] }, Wanted>({
      query: ({ kind, isConfirmed = false, ...data }) => ({
        url: `/bulk-actions/${kind}${isConfirmed ? '?removal=confirmed' : ''}`,
        method: 'POST',
        data,
      }),
      // The content manager's own names: its lists and forms are loaded anew.
      invalidatesTags: (_result, _error, { type, documentIds }) => [
        { type: 'Document', id: `${type}_LIST` },
        ...documentIds.map(documentId => ({ type: 'Document' as const, id: `${type}_${documentId}` })),
      ],
    }),
  }),
})

/** Publishes or takes back several entries, and has the lists show it. */
export const { useBulkActMutation } = api
