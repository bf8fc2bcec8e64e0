import type { Core } from '@strapi/strapi'
import type { DocumentCall } from '../../core/strapi/document-middleware'
import type { PreviewScope } from './preview-pass/table'
import { AsyncLocalStorage } from 'node:async_hooks'
import { installedLocales } from '../../core/locales/installed-locales'
import { findDocuments } from '../../core/strapi/find-documents'

interface Entry { [field: string]: unknown, documentId: string }

const previewing = new AsyncLocalStorage<true>()

/** Whether the present read fetches the one draft that a preview token opens. */
export function isPreviewing(): boolean {
  return previewing.getStore() === true
}

/** Reads as the public does, but shows the draft of one document in the place of its published version. */
export async function readPreviewed(strapi: Core.Strapi, scope: PreviewScope, call: DocumentCall, next: () => Promise<unknown>): Promise<unknown> {
  const asked = { ...call.params }
  if (!await asksIn(strapi, scope, asked.locale))
    return next()
  switch (call.action) {
    case 'findOne':
      return asked.documentId === scope.documentId
        ? await draftOf(strapi, scope, asked) ?? null
        : next()
    case 'findFirst':
      return await draftOf(strapi, scope, asked) ?? next()
    case 'count': {
      const draft = await draftOf(strapi, scope, asked)
      call.params = withoutPublished(scope, asked)
      return Number(await next()) + (draft === undefined
        ? 0
        : 1)
    }
    default: {
      const draft = await draftOf(strapi, scope, asked)
      const { start, limit } = pageOf(asked)
      call.params = {
        ...withoutPublished(scope, asked),
        start: 0,
        limit: start + limit,
      }
      const others = await next() as Entry[]
      return inPlace(others, draft, asked.sort).slice(start, start + limit)
    }
  }
}

/** A preview is of one language; asked for in another, what is published there is shown. */
async function asksIn(strapi: Core.Strapi, { locale }: PreviewScope, asked: unknown): Promise<boolean> {
  const [byDefault] = await installedLocales(strapi)
  return locale === null || locale === (asked ?? byDefault)
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
  const [draft] = await previewing.run(true, () => findDocuments<Entry>(strapi, uid, params))
  return draft
}

function withoutPublished({ documentId }: PreviewScope, asked: Record<string, unknown>): Record<string, unknown> {
  return {
    ...asked,
    filters: {
      $and: [
        asked.filters ?? {},
        {
          documentId: { $ne: documentId },
        },
      ],
    },
  }
}

function pageOf({ start, limit }: Record<string, unknown>): { start: number, limit: number } {
  return {
    start: typeof start === 'number'
      ? start
      : 0,
    limit: typeof limit === 'number' && limit > 0
      ? limit
      : 100,
  }
}

/** The draft where the order of the list puts it. */
function inPlace(others: Entry[], draft: Entry | undefined, sort: unknown): Entry[] {
  if (draft === undefined)
    return others
  const orders = [sort ?? []].flat().map(by => String(by).split(':'))
  const comesBefore = (other: Entry) => {
    for (const [field = '', direction] of orders) {
      const [one, two] = [draft[field], other[field]] as [string, string]
      if (one !== two) {
        return direction?.toLowerCase() === 'desc'
          ? one > two
          : one < two
      }
    }
    return false
  }
  const place = others.findIndex(comesBefore)
  return others.toSpliced(place === -1
    ? others.length
    : place, 0, draft)
}
