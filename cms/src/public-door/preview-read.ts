import type { Core } from '@strapi/strapi'
import type { PreviewScope } from './preview-token'
import type { DocumentCall } from './published-only'
import { AsyncLocalStorage } from 'node:async_hooks'

interface Entry { documentId: string }

const previewing = new AsyncLocalStorage<true>()

/** Whether the present read fetches the one draft that a preview token opens. */
export function isPreviewing(): boolean {
  return previewing.getStore() === true
}

/** Reads as the public does, but shows the draft of one document in the place of its published version. */
export async function readPreviewed(strapi: Core.Strapi, scope: PreviewScope, call: DocumentCall, next: () => Promise<unknown>): Promise<unknown> {
  const asked = { ...call.params }
  switch (call.action) {
    case 'findOne':
      return asked.documentId === scope.documentId
        ? await draftOf(strapi, scope, asked) ?? null
        : next()
    case 'findFirst':
      return await draftOf(strapi, scope, asked) ?? next()
    case 'findMany': {
      const published = await next() as Entry[]
      return withDraft(published, scope, await draftOf(strapi, scope, asked), asked.limit)
    }
    default:
      return next()
  }
}

/** The draft that a token opens, if what was asked for includes it. */
async function draftOf(strapi: Core.Strapi, { uid, documentId, locale }: PreviewScope, asked: Record<string, unknown>): Promise<Entry | undefined> {
  const params = {
    ...asked,
    locale: locale ?? undefined,
    status: 'draft',
    start: 0,
    limit: 1,
    filters: {
      $and: [
        asked.filters ?? {},
        { documentId },
      ],
    },
  }
  const documents = strapi.documents(uid as Parameters<Core.Strapi['documents']>[0])
  const [draft] = await previewing.run(true, () => documents.findMany(params as never)) as Entry[]
  return draft
}

function withDraft(published: Entry[], { documentId }: PreviewScope, draft: Entry | undefined, limit: unknown): Entry[] {
  const place = published.findIndex(entry => entry.documentId === documentId)
  const others = published.filter(entry => entry.documentId !== documentId)
  if (draft === undefined)
    return others
  const entries = others.toSpliced(Math.max(place, 0), 0, draft)
  return typeof limit === 'number' && limit > 0
    ? entries.slice(0, limit)
    : entries
}
