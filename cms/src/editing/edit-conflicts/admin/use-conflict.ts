import type { Values } from '../../../core/admin-ui/use-open-document'
import { useEffect, useRef, useState } from 'react'
import { useOpenDocument } from '../../../core/admin-ui/use-open-document'
import { onSaved } from '../../../core/strapi/admin/saves'
import { noteLoaded } from './versions'

/** A save that was refused, with what both wrote and what both began with. */
export interface Conflict { name: string, base: Values, mine: Values, theirs: Values }

/** Tells the saves what the open form was loaded from, and hears when one is refused because somebody else saved before. */
export function useConflict(): { conflict: Conflict | undefined, end: (values: Values) => void } {
  const { model, documentId, locale, updatedAt, form, refetch } = useOpenDocument()
  const [refused, setRefused] = useState<Omit<Conflict, 'theirs'>>()
  const latest = useRef(form)
  latest.current = form
  useEffect(() => {
    if (documentId !== undefined && updatedAt !== undefined)
      noteLoaded({ model, documentId, locale, updatedAt })
  }, [model, documentId, locale, updatedAt])
  useEffect(() => onSaved((result) => {
    if ('data' in result)
      setRefused(undefined)
    if (!('error' in result) || result.error.details?.code !== 'STALE_SAVE' || result.save.model !== model)
      return
    setRefused({
      name: String(result.error.details.savedBy),
      base: latest.current.initialValues,
      mine: latest.current.values,
    })
    refetch()
  }), [model, refetch])
  // What was saved meanwhile is there once the form has been loaded anew.
  const isLoaded = refused !== undefined && form.initialValues !== refused.base
  return {
    conflict: isLoaded
      ? { ...refused, theirs: form.initialValues }
      : undefined,
    end: (values) => {
      form.setValues(values)
      setRefused(undefined)
    },
  }
}
