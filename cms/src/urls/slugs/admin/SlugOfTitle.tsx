import { useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useRef } from 'react'
import { useOpenDocument } from '../../../core/admin-ui/use-open-document'

const FIELD = 'slug'

/** A pause in the writing after which the address is made, in milliseconds. */
const PAUSE = 400

/** Keeps the address of a version that has not been saved yet like its title, until somebody writes another. Shows nothing. */
export function SlugOfTitle() {
  const { model, documentId, locale, isDraft, attributes, form } = useOpenDocument()
  const { post } = useFetchClient()
  const { values, initialValues } = form
  const attribute = attributes[FIELD]
  const title = attribute?.type === 'uid' && attribute.targetField !== undefined
    ? values[attribute.targetField]
    : undefined
  const isNew = isDraft && !initialValues[FIELD]
  const latest = useRef(form)
  latest.current = form
  const made = useRef<unknown>(undefined)

  useEffect(() => {
    if (!isNew || typeof title !== 'string' || title.trim() === '')
      return
    const timer = setTimeout(async () => {
      const { values: before } = latest.current
      if (!isMade(model, before[FIELD], made.current))
        return
      const answer = await post<{ data: string }>('/content-manager/uid/generate', {
        contentTypeUID: model,
        field: FIELD,
        data: { id: documentId ?? '', ...before },
      }, {
        params: locale === null
          ? {}
          : { locale },
      }).catch(() => undefined)
      // Without an answer the address stays as it is; the button beside it makes one, too.
      if (answer === undefined || latest.current.values[FIELD] !== before[FIELD])
        return
      made.current = answer.data.data
      latest.current.onChange(FIELD, answer.data.data)
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [
    isNew,
    title,
    model,
    documentId,
    locale,
    post,
  ])
  return null
}

/** Whether nobody has written an address: it is empty, or what Strapi makes of the type's name, or what was made here last. */
function isMade(model: string, slug: unknown, last: unknown): boolean {
  const [, type = ''] = model.split('.')
  return !slug || slug === last || String(slug).replace(/-\d+$/, '') === type
}
