import { buildValidParams } from '@strapi/content-manager/strapi-admin'
import { unstable_useContentManagerContext as useContentManagerContext, unstable_useDocument as useDocument, useQueryParams } from '@strapi/strapi/admin'
import { useMemo } from 'react'
import { useLocation } from 'react-router-dom'
import { openForm } from '../strapi/admin/form'

export type { Values } from '../strapi/admin/form'

/** The document whose form is open, with its form; to be used within the form. */
export function useOpenDocument() {
  const { model, collectionType, id, form, layout, contentType } = useContentManagerContext()
  const [{ query }] = useQueryParams<Record<string, object>>()
  // As the content manager itself asks, so that both share one answer.
  const params = useMemo(() => buildValidParams(query) as Record<string, unknown>, [query])
  const { document, refetch } = useDocument({
    model,
    collectionType,
    documentId: id,
    params,
  }, {
    skip: id === undefined && collectionType !== 'single-types',
  })
  const isClone = useLocation().pathname.includes('/clone/')
  return {
    model,
    documentId: document?.documentId ?? id,
    /** The language of this version; null where the type has none. */
    locale: (document?.locale ?? params.locale ?? null) as string | null,
    updatedAt: document?.updatedAt as string | undefined,
    /** Whether it is a draft that can be written to: not the published version, not a copy that is about to be made. */
    isDraft: params.status !== 'published' && !isClone,
    /** The fields of the type. */
    attributes: contentType?.attributes ?? {},
    /** What the form calls a field. */
    labelOf: (field: string) => layout.edit.metadatas[field]?.label ?? field,
    refetch,
    form: openForm(form),
  }
}
