import type { Values } from '../../../core/admin-ui/use-open-document'
import type { Copy } from './copies'
import { useAuth } from '@strapi/strapi/admin'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useOpenDocument } from '../../../core/admin-ui/use-open-document'
import { onSaved, onSaving } from '../../../core/strapi/admin/saves'
import { fitted, isSame } from '../../edit-conflicts/admin'
import { dropCopy, keepCopy, readCopy } from './copies'

/** A pause in the writing after which a copy is kept. */
const PAUSE = 700

/** Keeps a copy of what is being written in this browser, and finds the one that an earlier visit left. */
export function useUnsavedWork() {
  const { model, documentId, locale, updatedAt, isDraft, form } = useOpenDocument()
  const userId = useAuth('UnsavedWork', ({ user }) => user?.id)
  const owner = useMemo(() => ({
    userId: userId ?? '',
    model,
    documentId,
    locale,
  }), [userId, model, documentId, locale])
  const [found, setFound] = useState<Copy>()
  const { values, initialValues, modified } = form
  const latest = useRef(form)
  latest.current = form
  /** What was saved last: the form still holds it for a moment, as if it were unsaved. */
  const saved = useRef<Values>()

  useEffect(() => {
    const copy = readCopy(owner)
    const isOld = copy !== undefined && Object.entries(copy.fields).every(([field, value]) => isSame(value, initialValues[field]))
    setFound(isOld ? undefined : copy)
    // Only what an earlier visit left is offered, not what this one writes: so not again with every value.
  }, [owner])

  useEffect(() => {
    if (!modified || !isDraft || userId === undefined || values === saved.current)
      return
    const timer = setTimeout(() => {
      const fields = Object.fromEntries(Object.entries(values).filter(([field, value]) => !isSame(value, initialValues[field])))
      // It may have been saved during the pause, before the form knows.
      if (values !== saved.current && hasWriting(fields)) {
        keepCopy(owner, {
          at: new Date().toISOString(),
          updatedAt: updatedAt ?? null,
          fields,
        })
      }
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [
    owner,
    userId,
    isDraft,
    updatedAt,
    modified,
    values,
    initialValues,
  ])

  useEffect(() => {
    let saving: { base: Values, mine: Values } | undefined
    const isOurs = (save: { model: string, documentId?: string }) => save.model === model && (save.documentId === undefined || save.documentId === documentId)
    const ends = [
      onSaving((save) => {
        if (!isOurs(save))
          return
        saving = { base: latest.current.initialValues, mine: latest.current.values }
        // Strapi takes the form away while it loads a language that is new, before it is known how the save ended.
        const end = onSaved((result) => {
          if (result.save !== save)
            return
          end()
          if ('data' in result)
            dropCopy(owner)
        })
      }),
      onSaved((result) => {
        if (!isOurs(result.save))
          return
        if ('data' in result) {
          saved.current = latest.current.values
          setFound(undefined)
        }
        else if (result.error.name !== 'ValidationError' && saving !== undefined) {
          const { base, mine } = saving
          // Strapi takes a save that the network lost for done: the form is made to know better, once Strapi is through.
          setTimeout(() => {
            latest.current.resetForm(base)
            latest.current.setValues(mine)
          }, 50)
        }
      }),
    ]
    return () => ends.forEach(end => end())
  }, [owner, model, documentId])

  return {
    found: isDraft
      ? found
      : undefined,
    isOvertaken: found !== undefined && updatedAt !== undefined && found.updatedAt !== updatedAt,
    take: () => {
      form.setValues({
        ...values,
        ...Object.fromEntries(Object.entries(found?.fields ?? {}).map(([field, value]) => [
          field,
          fitted(value, initialValues[field]),
        ])),
      })
      setFound(undefined)
    },
    drop: () => {
      dropCopy(owner)
      setFound(undefined)
    },
  }
}

/** Whether somebody has written anything: Strapi makes an address by itself as soon as a new form is opened. */
function hasWriting(fields: Values): boolean {
  return Object.keys(fields).some(field => field !== 'slug')
}
